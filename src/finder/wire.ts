/** What the build hands to the search over the whole site, as the script of a language brings it. */

/** The kinds of things that are found, in the order in which they are named. */
export const findKinds = [
  'measure',
  'figure',
  'target',
  'ask',
  'source',
  'programme',
  'jurisdiction',
  'organisation',
  'partnership',
  'event',
  'observation',
  'promise',
  'term',
  'category',
  'ruling',
  'finding',
  'briefing',
  'view',
  'question',
] as const;

/** A kind of thing that is found. */
export type FindKind = (typeof findKinds)[number];

/** What a text is to the thing that it belongs to: the more telling, the more a find in it counts. */
export const ranks = ['title', 'name', 'body', 'rest', 'code', 'also'] as const;

/**
 * How telling a text is; `code` is a class that many share, `also` is searched and not shown, as the
 * title in another language.
 */
export type Rank = (typeof ranks)[number];

/** A text of a thing: what it is (a number of `labels`), how telling, and which (of `texts`). */
export type FindText = [label: number, rank: number, text: number];

/** One thing that is found. */
export type FindEntry = [
  /** A number of `findKinds`. */
  kind: number,
  /** Its address, as seen from the search page. */
  href: string,
  /** A number of `texts`. */
  title: number,
  /** A number of `places`; -1 where it is of none. */
  place: number,
  /** Of `sources`, with the paragraph; empty where it rests on none. */
  passage: [] | [source: number, paragraph: number],
  /** 1 where it states a figure; -1 where it only says what something is called; else 0. */
  standing: number,
  texts: FindText[],
];

/** Everything that is found, in one language. */
export interface FindIndex {
  /** By kind: what things of it are called. */
  kinds: Record<FindKind, string>;
  /** Ids of jurisdictions; their names and marks stand in the page. */
  places: string[];
  /** Documents: the address of a paragraph but for its number, and what it is cited as. */
  sources: [href: string, short: string][];
  labels: string[];
  /** Which of the labels is that of a jurisdiction's name. */
  place: number;
  /** Texts, each once. */
  texts: string[];
  /** The site's own words in Chinese, folded, with blanks between them. */
  words: string;
  /** Groups of forms that find one another. */
  synonyms: string[][];
  /** By kind: the view that holds things of it. */
  views: Partial<Record<FindKind, [href: string, label: string]>>;
  entries: FindEntry[];
}
