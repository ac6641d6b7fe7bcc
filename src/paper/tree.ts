import type {} from 'remark-rehype';
import type { BlockContent, DefinitionContent, Parent, Root } from 'mdast';
import type { Chart, ChartOptions } from '../charts/types.ts';
import type { Locale } from '../i18n/index.ts';
import type { Note } from './notes.ts';

/**
 * What resolved nodes carry beside their standard fields. A writer of another format finds here
 * all that the HTML shows: nothing of it is in markup.
 */
export interface Meaning {
  /** The records that the node is drawn from, such as `measure:shenzhen/talent-flats:flats`. */
  provenance?: string[];
  /** The number that a drawn text stands for. */
  value?: number;
  /** A heading's level, 1 to 3, and the number before it. */
  level?: number;
  number?: string;
  /** A table's caption; whether it needs a turned sheet, where its columns are not to decide. */
  caption?: string;
  wide?: boolean;
  /** A paragraph's part: what a table rests on, what a list leaves out. */
  role?: 'basis' | 'left-out';
}

/** A chart, drawn only when a page or a document asks for it. */
export interface ChartNode {
  type: 'chart';
  name: string;
  draw(options: ChartOptions): Chart;
  data?: Meaning;
}

/** The key points of a briefing, in a frame of their own. */
export interface KeyPoints extends Parent {
  type: 'keyPoints';
  title: string;
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface RootContentMap {
    chart: ChartNode;
    keyPoints: KeyPoints;
  }
  interface BlockContentMap {
    chart: ChartNode;
    keyPoints: KeyPoints;
  }
}
declare module 'unist' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into unist's Data
  interface Data extends Meaning {}
}

/** A text that goes onto paper: its heads, its blocks and its notes, in one language. */
export interface PaperText {
  locale: Locale;
  front: { title: string; subtitle?: string | undefined; summary: string };
  /** Standard nodes, `chart` and `keyPoints`. */
  tree: Root;
  notes: Note[];
}
