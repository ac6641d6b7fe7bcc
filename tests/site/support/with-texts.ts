import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../../scripts/lib/paths.ts';
import { checksum } from '../../../src/audit/check-text.ts';
import { loadCorpus, type Corpus } from '../../../src/corpus/index.ts';
import { build, builtIn, type Built } from './second-build.ts';
import { dist } from './dist.ts';

/** A word that invented texts have and nothing else on the site. */
export const ONLY_IN_TEXTS = '鲲鹏';

/** The content built with texts, beside the site of all tests, which has none. */
export interface BothWays {
  /** The content that the texts go with: the site’s own but for the checksums of its sources. */
  corpus: Corpus;
  without: Built;
  with: Built;
  /** What the build with texts said. */
  said: string;
}

/**
 * Builds the content with texts. They are invented, since the project holds none: a paragraph is a
 * sentence that stands nowhere else and the phrases that are cited in it, and the sources of a copy of
 * the content have their checksums.
 */
export function buildWithTexts(root: string): BothWays {
  const content = join(root, 'content');
  const texts = join(root, 'texts');
  cpSync(inProject('content'), content, { recursive: true });
  mkdirSync(texts);
  const corpus = loadCorpus(content);
  for (const source of corpus.sources) {
    const text = textFor(corpus, source);
    writeFileSync(join(texts, `${source.id}.txt`), text);
    const file = join(content, 'sources', `${source.id}.yaml`);
    const record = readFileSync(file, 'utf8');
    writeFileSync(file, record.replace(/^sha256: .*$/m, `sha256: ${checksum(text)}`));
  }
  const said = build(content, join(root, 'with'), '--texts', texts);
  return {
    corpus: loadCorpus(content),
    said,
    without: builtIn(dist),
    with: builtIn(join(root, 'with')),
  };
}

const textFor = (corpus: Corpus, { id, paragraphs }: Corpus['sources'][number]): string =>
  Array.from({ length: paragraphs }, (_, i) => {
    const cited = corpus.passages.filter(
      ({ source, paragraph }) => source === id && paragraph === i + 1,
    );
    const phrases = [...new Set(cited.map(({ phrase }) => phrase))];
    return `${ONLY_IN_TEXTS}第${i + 1}段。${phrases.join('；')}。\n`;
  }).join('\n');
