import { written, type Written } from '../../languages/index.ts';
import { counted } from '../../analysis/measures.ts';
import type { Corpus, Jurisdiction } from '../../corpus/index.ts';
import { prepared } from '../../corpus/prepared.ts';
import type { ContentFile } from '../../lint/types.ts';
import type { Lens } from '../../schema/index.ts';
import { fittest, fullest, type Elastic } from './fit.ts';
import { jurisdictionBrief } from './jurisdiction.ts';
import { firstOfJurisdiction, moreOfJurisdiction } from './plan-jurisdiction.ts';
import { firstOfTheme, moreOfTheme } from './plan-theme.ts';
import { themeBrief, themeOf } from './theme.ts';
import { sentenceId, writer, type Writer } from './writer.ts';

/** What a composed briefing is about. */
export type ComposedKind = 'jurisdiction' | 'theme';

/** What the path of a briefing's file has beside its slug. */
const NAMED = new RegExp(`^briefings/|\\.(?:${written.join('|')})\\.md$`, 'g');

/** Where composed briefings stand in the list: behind all that are written by hand. */
const FIRST_ORDER = 10_000;

/** A file of a composed briefing. */
export interface ComposedFile {
  slug: string;
  kind: ComposedKind;
  file: ContentFile;
}

/** Chooses how much a briefing shows. */
type Choose = <Plan>(write: Writer, elastic: Elastic<Plan>) => string;

/**
 * The composed briefings, those left out that an editor has written: a file of
 * `content/briefings/` takes the place of the composed one of the same slug.
 */
export const composedBeside = (corpus: Corpus, written: readonly ContentFile[]): ComposedFile[] =>
  beside(composed(corpus), written);

/**
 * The composed briefings with all that they could show, so that all of it can be checked: to
 * reckon what fits takes longer than to check it.
 */
export const inFull = (corpus: Corpus, written: readonly ContentFile[]): ComposedFile[] =>
  beside(write(corpus, fullest), written);

const beside = (files: readonly ComposedFile[], written: readonly ContentFile[]) => {
  const taken = written.map(({ path }) => path.replace(NAMED, ''));
  return files.filter(({ slug }) => !taken.includes(slug));
};

/** The name under which composed briefings are sent from thread to thread. */
export const COMPOSED = 'composed briefings';

/**
 * The briefings that are written from the corpus alone, as files of Markdown: one page for every
 * jurisdiction with measures or targets, two for every category of the first lens. How much each
 * shows is chosen so that it fills its sheets and keeps to them.
 */
export const composed = (corpus: Corpus): readonly ComposedFile[] =>
  prepared(COMPOSED, corpus, () => write(corpus, fittest));

/** The slug of a jurisdiction's brief. */
export const jurisdictionSlug = (id: string): string => `jurisdiction-${id}`;

/** The slug of the brief of a category of the lens that has briefs. */
export const themeSlug = (id: string): string => `theme-${id}`;

/** The lens whose categories have briefs: the first. */
export const briefLens = ({ codebook }: Corpus): Lens | undefined => codebook.lenses[0];

/** The jurisdictions that have briefs: those that the documents tell something of. */
const briefJurisdictions = ({ jurisdictions, targets }: Corpus): Jurisdiction[] =>
  jurisdictions.filter(
    (jurisdiction) =>
      counted(jurisdiction.measures).length > 0 ||
      targets.some((target) => target.jurisdiction === jurisdiction),
  );

function write(
  corpus: Corpus,
  choose: Choose,
  writerOf = (slug: string, language: Written): Writer => writer(corpus, language, slug),
): ComposedFile[] {
  const lens = briefLens(corpus);
  if (!lens) return [];
  const files = (kind: ComposedKind, slug: string, text: (write: Writer) => string) =>
    written.map((language): ComposedFile => {
      const path = `briefings/${slug}.${language}.md`;
      return { slug, kind, file: { path, text: text(writerOf(slug, language)) } };
    });
  const jurisdictions = briefJurisdictions(corpus).flatMap((jurisdiction, i) =>
    files('jurisdiction', jurisdictionSlug(jurisdiction.id), (write) =>
      choose(write, {
        first: firstOfJurisdiction,
        more: moreOfJurisdiction(jurisdiction),
        draft: (plan) => jurisdictionBrief(write, jurisdiction, lens, FIRST_ORDER + i, plan),
      }),
    ),
  );
  const before = FIRST_ORDER + corpus.jurisdictions.length;
  const themes = lens.categories.flatMap((category, i) =>
    files('theme', themeSlug(category.id), (write) => {
      const theme = themeOf(corpus, lens, category);
      return choose(write, {
        first: firstOfTheme,
        more: moreOfTheme(write, theme),
        draft: (plan) => themeBrief(write, theme, before + i, plan),
      });
    }),
  );
  return [...jurisdictions, ...themes];
}

/** A sentence of a composed briefing that draws a conclusion. */
export interface ComposedSentence {
  /** What it is called where it is tried under other readings. */
  id: string;
  /** As Markdown, without what it adds of other readings. */
  text: string;
}

/**
 * The sentences in which the composed briefings conclude, so that those of two corpora can be laid
 * side by side. One that has nothing to say is left away.
 */
export function composedSentences(corpus: Corpus, language: Written): ComposedSentence[] {
  const said: ComposedSentence[] = [];
  const listening = (slug: string, of: Written): Writer => {
    const write = writer(corpus, of, slug);
    const sentences: Writer['sentences'] = (name, parts) => {
      const found = parts.map((text, i) => ({ id: sentenceId(slug, name, i), text }));
      if (of === language) said.push(...found.filter(({ text }) => text !== ''));
      return write.sentences(name, parts);
    };
    return { ...write, sentences };
  };
  write(corpus, fullest, listening);
  return said;
}
