import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { loadCorpus, type Corpus } from '../../src/corpus/index.ts';
import { localizer } from '../../src/i18n/index.ts';
import type { Page } from '../../src/routes/page.ts';
import { HONG_KONG, type Lens } from '../../src/schema/index.ts';
import { corpusOf, examples, type Example } from './examples.ts';

/** The name of the part that shows the charts; the others bear the name of their folder. */
export const CHARTS = 'charts';

/** The part of the gallery that a `Gallery.astro` shows: the name of its folder. */
export const partOf = (file: string): string => basename(dirname(file));

/** The parts of the gallery, each a page an example. The project's root is the working folder. */
export const parts: readonly string[] = [
  CHARTS,
  ...globSync('src/**/Gallery.astro').map(partOf).sort(),
];

/** The path of a page of the gallery. */
export const pathOf = ({ name }: Example, part: string): string => `${name}/${part}.html`;

/** The small content, with a lens for each view: it has none of flows and of gates itself. */
function content(): Corpus {
  const corpus = loadCorpus('tests/fixtures/tiny');
  const lenses = corpus.codebook.lenses.map((lens) => ({ ...lens, ...views[lens.id] }));
  return { ...corpus, codebook: { ...corpus.codebook, lenses } };
}

const views: Readonly<Record<string, Partial<Lens>>> = {
  theme: { view: 'flows' },
  instrument: { view: 'gates', owner: HONG_KONG },
};

const tiny = content();
const corpora = new Map(examples.map((example) => [example.name, corpusOf(tiny, example)]));

/** The text of the document that the small content rests on. */
const texts = new Map([
  ['bulletin-2024', readFileSync('tests/fixtures/tiny-sources/bulletin-2024.txt', 'utf8')],
]);

/** What the components of a page need: the small content with an example's texts. Links lead nowhere. */
export function pageOf(example: Example, part: string): Page {
  const corpus = corpora.get(example.name) ?? tiny;
  const here = () => '#main';
  return {
    corpus,
    words: localizer(example.locale, corpus.codebook),
    locale: example.locale,
    path: pathOf(example, part),
    texts,
    href: here,
    inLanguage: here,
    asset: here,
  };
}
