import { basisOf } from '../analysis/voice.ts';
import type { Corpus, Jurisdiction, Source } from '../corpus/index.ts';
import type { Page } from '../routes/page.ts';
import type { Drawing, From } from './drawings.ts';

/** A chart of the site: it has a place, files of its own, and an address that stays. */
export interface SiteChart {
  /** Its name for good: of its files, and its id in the pages that show it. */
  name: string;
  /** The page that it stands on; where it stands on several, the one that says most about it. */
  path: string;
  /** What that page is called. */
  place(page: Page): string;
  /** The documents that it rests on. */
  sources: readonly Source[];
  /** Looks its data up; the drawing waits for a document and a width. */
  prepare(from: From): Drawing;
}

/** The documents that the measures of some jurisdictions rest on, by date. */
export const sourcesOf = (corpus: Corpus, jurisdictions: readonly Jurisdiction[]): Source[] =>
  among(
    corpus,
    jurisdictions.flatMap((jurisdiction) =>
      basisOf(corpus, jurisdiction).map(({ source }) => source.id),
    ),
  );

/** The documents that some statements cite, by date. */
export const citedBy = (
  corpus: Corpus,
  statements: readonly { evidence: readonly { source: string }[] }[],
): Source[] =>
  among(
    corpus,
    statements.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );

const among = ({ sources }: Corpus, ids: readonly string[]): Source[] =>
  sources.filter(({ id }) => ids.includes(id));
