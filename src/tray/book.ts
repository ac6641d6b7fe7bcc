import type { BlockContent, PhrasingContent } from 'mdast';
import type { DocumentBehind, MeasureRow } from '../briefing/measures-table.ts';
import type { Palette } from '../charts/standalone.ts';
import type { Chart } from '../charts/types.ts';
import type { Faces } from '../languages/index.ts';
import type { Codebook } from '../schema/index.ts';
import type { Quantity } from '../i18n/localizer.ts';

/** A number that can be held against another. */
export interface Compared extends Quantity {
  role: string;
  date?: string | undefined;
  /** What it counts or measures: its name in its record; of a target, which is measured itself, that record. */
  thing: string;
  /** The main means of the measure that states it. */
  means?: string | undefined;
  /** What a reader must know to use it. */
  note?: string | undefined;
}

/** A paragraph of a document, or what was seen on a page beyond the documents, by their ids. */
export type CitedPlace = { source: string; paragraph: number } | { observation: string };

/** What something cites, by the numbers that the marks of its notes have in it. */
export type CitedHere = readonly CitedPlace[];

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
  notes: CitedHere;
}

/** A measure: a row of a table of measures. */
export interface MeasureSlip extends AnySlip {
  kind: 'measure';
  row: MeasureRow;
  /** What it rests on. */
  behind: DocumentBehind;
}

/** What stands in a table of its kind. */
export type RowKind = 'figure' | 'target' | 'ask' | 'partnership';

/** Anything that stands in a table of its kind; a figure can be held against another. */
export interface RowSlip extends AnySlip {
  kind: RowKind;
  cells: readonly (readonly PhrasingContent[])[];
  compared?: Compared | undefined;
}

/** A cell of a comparison: it names its measures, whose lines the book has once. */
export interface CellSlip extends AnySlip {
  kind: 'cell';
  /** Whose it is, and of what. */
  head: string;
  /** The ids of the measures that stand in it. */
  measures: readonly string[];
  /** What stands under them, or in their place. */
  rest?: string | undefined;
}

/** A chart: what it shows in words, and what it rests on; its picture comes in a script of its own. */
export interface ChartSlip extends AnySlip {
  kind: 'chart';
  name: string;
  description: string;
  /** What stands under it: its caveat, and its documents. */
  basis: string;
  /** The ids of its documents. */
  sources: readonly string[];
}

/** A measure as it stands in a cell: its title, its key figure, its ball. */
export interface CellLine {
  nodes: readonly PhrasingContent[];
  notes: CitedHere;
}

/** A finding: it stands as it is on the first page. */
export interface FindingSlip extends AnySlip {
  kind: 'finding';
  blocks: readonly BlockContent[];
}

/** A thing as it goes onto a sheet, drawn from the corpus in one language. */
export type Slip = MeasureSlip | RowSlip | CellSlip | ChartSlip | FindingSlip;

/** The pictures of the charts, and what one needs that leaves the page, in one language. */
export interface ChartBook {
  charts: Readonly<Record<string, Chart>>;
  palette: Palette;
  faces: Faces;
  tag: string;
}

/** The forms in which what a brief cites can be taken away. */
export const CITATION_FORMS = ['bibtex', 'ris', 'gbt7714'] as const;

/** What is cited, in each form, as the site gives it. */
export type Citations = Readonly<Record<(typeof CITATION_FORMS)[number], string>>;

/** What a document is called, in one language. */
export interface BookSource {
  title: string;
  /** As printed; some documents have none. */
  number?: string | undefined;
  date: string;
  path: string;
  citations: Citations;
}

/** A page beyond the documents, as a note names it. */
export interface BookObservation {
  publisher: string;
  official: boolean;
  date?: string | undefined;
  as_of: string;
  path: string;
  citations: Citations;
}

/** All that a tray may hold, in one language, with the words and the lists that a sheet needs. */
export interface SlipBook {
  version: { number: string; date: string };
  slips: Readonly<Record<string, Slip>>;
  /** Of each measure its line in a cell, by its id. */
  lines: Readonly<Record<string, CellLine>>;
  sources: Readonly<Record<string, BookSource>>;
  /** Those that something cites. */
  observations: Readonly<Record<string, BookObservation>>;
  /** Of each jurisdiction what it is called in short. */
  jurisdictions: Readonly<Record<string, { who: string }>>;
  /** What the marks of commitment in cells stand for. */
  balls: string;
  messages: Readonly<Record<string, string | readonly [one: string, several: string]>>;
  /** With every text in the language of the book. */
  lists: Partial<Codebook['lists']>;
  /** The site’s address, where it is known. */
  site?: string | undefined;
}
