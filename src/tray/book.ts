import type { BlockContent, PhrasingContent } from 'mdast';
import type { MeasureRow } from '../briefing/measures-table.ts';
import type { Codebook } from '../schema/index.ts';
import type { Quantity } from '../i18n/localizer.ts';

/** A number that can be held against another. */
export interface Compared extends Quantity {
  role: string;
  date?: string | undefined;
}

/** What every thing in a tray says of itself, in one language. */
interface AnySlip {
  /** Its name, in the list of what the tray holds. */
  title: string;
  /** Its page, from the root of the language. */
  page: string;
  /** What it says, as a mark that is another as soon as it says something else. */
  state: string;
  /** The id of the jurisdiction that it belongs to, where it belongs to one. */
  jurisdiction?: string | undefined;
  /** The paragraphs that it cites, by the numbers that the marks of its notes have here. */
  notes: readonly { source: string; paragraph: number }[];
}

/** A measure: a row of a table of measures. */
export interface MeasureSlip extends AnySlip {
  kind: 'measure';
  row: MeasureRow;
}

/** What stands in a table of its kind. */
export type RowKind = 'figure' | 'cell' | 'target' | 'ask' | 'partnership';

/** Anything that stands in a table of its kind; a figure can be held against another. */
export interface RowSlip extends AnySlip {
  kind: RowKind;
  cells: readonly (readonly PhrasingContent[])[];
  compared?: Compared | undefined;
}

/** A finding: it stands as it is on the first page. */
export interface FindingSlip extends AnySlip {
  kind: 'finding';
  blocks: readonly BlockContent[];
}

/** A thing as it goes onto a sheet, drawn from the corpus in one language. */
export type Slip = MeasureSlip | RowSlip | FindingSlip;

/** What a document is called, in one language. */
export interface BookSource {
  title: string;
  /** As printed; some documents have none. */
  number?: string | undefined;
  date: string;
  path: string;
  /** Its citations, as the site gives them. */
  bibtex: string;
  gbt7714: string;
}

/** All that a tray may hold, in one language, with the words and the lists that a sheet needs. */
export interface SlipBook {
  version: { number: string; date: string };
  slips: Readonly<Record<string, Slip>>;
  sources: Readonly<Record<string, BookSource>>;
  /** Of each jurisdiction what it is called in short, and which documents it rests on. */
  jurisdictions: Readonly<Record<string, { who: string; documents: string }>>;
  /** What the marks of commitment in cells stand for. */
  balls: string;
  messages: Readonly<Record<string, string | readonly [one: string, several: string]>>;
  /** With every text in the language of the book. */
  lists: Partial<Codebook['lists']>;
  /** The site’s address, where it is known. */
  site?: string | undefined;
}
