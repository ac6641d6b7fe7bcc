/**
 * A passage: the id of the document, the paragraph, the phrase as written, and what the site puts
 * beside it in the language of the page, where it does.
 */
export type PassageData = readonly [
  source: string,
  paragraph: number,
  phrase: string,
  beside?: string,
];

/** What a comparison knows of a measure beside the title and the figures that its cell shows. */
export interface MeasureData {
  commitment: string;
  /** What the commitment rests on: an id of the codebook's list. */
  basis: string;
  /** By name of a filter its values, with spaces between them. */
  held: Labels;
  /** The programme that it is a part of; '' where it is in none. */
  programme: string;
}

/** What only copies and files say of a measure; it comes when a reader first asks for one. */
export interface MeasureCopy {
  /** The wording that decided the commitment, as written. */
  cue: string;
  /** What the site puts beside it. */
  cueBeside?: string | undefined;
  /** Whether it is directed at Hong Kong: an id of the codebook's list. */
  hongKong: string;
  /** The tier of the document of its main passage: an id of the codebook's list. */
  tier: string;
  voice: string;
  /** Every figure, with what it is of and its date. */
  figures: readonly string[];
  /** The passages that its cell shows. */
  passages: readonly PassageData[];
}

/** A filter as the script needs to know it. */
export interface FilterData {
  name: string;
  /** What older addresses call it. */
  also: readonly string[];
  /** What it is called; '' where its one value says everything. */
  label: string;
  /** Whether a value is the least that will do. */
  least: boolean;
}

/** Labels by id, in the order of the codebook. */
export type Labels = Readonly<Record<string, string>>;

/** Another page of the same comparison: its address from this one, and its columns by id. */
export interface ElsewhereData {
  href: string;
  columns: Labels;
}

/** What the page of a comparison hands to the script that filters it. */
export interface ComparisonData {
  /** Lens and category, for the name of a file. */
  name: string;
  lens: string;
  /** '' where every category of the lens is a row. */
  category: string;
  /** The folder of the language, for the address of a measure's page. */
  folder: string;
  /** The address of the site's root from the page. */
  root: string;
  /** The address, from the page, of the script that brings what only copies say. */
  copies: string;
  /** Up to which day the documents reach, in words. */
  latest: string;
  /** What each jurisdiction's column is called, and what it rests on. */
  columns: Labels;
  basis: Labels;
  commitments: Labels;
  /** The commitments as balls of text. */
  balls: Labels;
  /** What commitments rest on, and the balls of those that may be read otherwise. */
  bases: Labels;
  bareBalls: Labels;
  hongKong: Labels;
  tiers: Labels;
  voices: Labels;
  programmes: Labels;
  filters: readonly FilterData[];
  measures: Readonly<Record<string, MeasureData>>;
  /** The columns of its other pages, where all of them are too many for one. */
  elsewhere?: readonly ElsewhereData[];
  /** Messages in the language of the page, by name. */
  words: Labels;
}

/** What copies and files say beyond that, of every measure; the same for all pages of a language. */
export interface CopiesData {
  measures: Readonly<Record<string, MeasureCopy>>;
  /** The documents: the short name, and the full citation. */
  sources: Readonly<Record<string, { short: string; title: string; citation: string }>>;
}

/** Both together: what a copy or a file is made from. */
export interface CopyableData extends Omit<ComparisonData, 'measures'>, CopiesData {
  measures: Readonly<Record<string, MeasureData & MeasureCopy>>;
}

/** Markup in pieces: what stands there, and the places of the lines that stand between. */
export type Pieces = readonly (string | number)[];

/** What is in pieces, as markup again. @param lines those that stand between */
export const inOnePiece = (pieces: Pieces, lines: readonly string[]): string =>
  pieces.map((piece) => (typeof piece === 'number' ? (lines[piece] ?? '') : piece)).join('');

/** What a column of a comparison shows, through every lens, in one language: markup of the table. */
export interface ColumnData {
  id: string;
  /** Its head: what it is called, and what it rests on. */
  head: string;
  /** Its measures as cells show them: most stand in several cells, and here once. */
  lines: readonly string[];
  /** By id of a lens: how wide the column is, and a cell for each category. */
  lenses: Readonly<Record<string, { col: string; cells: readonly Pieces[] }>>;
}

/** What the page for any two columns hands to its script; ids of two stand in the order of the columns. */
export interface AnyTwoData {
  lens: string;
  /** The columns in their order, each with the address of the script that brings it. */
  columns: readonly { id: string; name: string; file: string }[];
  /** The addresses of pages that two columns have of their own, by the ids of both. */
  own: Labels;
  /** What is said where a column lies within another, by the ids of both. */
  inside: Labels;
  /** What the site is called, in the title of a page. */
  site: string;
  /** Messages in the language of the page, by name. */
  words: Labels;
}

/**
 * How a long cell of an overview folds: one of more than `limit` measures shows the first `shown`;
 * more than `also` measures that only touch on the category are folded as a whole.
 */
export const cellFolding = { limit: 6, shown: 5, also: 3 } as const;
