import type {} from 'remark-rehype';
import type { Break, Link, Paragraph, Parent, PhrasingContent, Text } from 'mdast';
import type { BlockContent, DefinitionContent } from 'mdast';
import type { Chart, ChartOptions } from '../charts/types.ts';
import type { Note } from './types.ts';

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
  /** A table's caption; whether it has more columns than a portrait page takes. */
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

/** A text. */
export const text = (value: string): Text => ({ type: 'text', value });

/** A text in Chinese as written, marked as such on pages of other languages. */
export const asWritten = (value: string): Text => ({
  type: 'text',
  value,
  data: { hName: 'span', hProperties: { lang: 'zh-Hans' } },
});

/** A text drawn from the corpus, with the number it stands for and where that comes from. */
export const drawn = (value: string, number: number | undefined, provenance: string[]): Text => ({
  type: 'text',
  value,
  data: {
    provenance,
    ...(number === undefined
      ? { hName: 'span', hProperties: { className: ['drawn'] } }
      : { value: number, hName: 'data', hProperties: { value: String(number) } }),
  },
});

/** A link to a page, by its path from the root of the language. */
export const link = (url: string, children: PhrasingContent[]): Link => ({
  type: 'link',
  url,
  children,
});

/** The mark of a note in the text. */
export const noteMark = ({ number }: Note): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: `note-${number}`,
  label: String(number),
});

/** A line break. */
export const lineBreak = (): Break => ({ type: 'break' });

/** A paragraph. */
export const paragraph = (children: PhrasingContent[], role?: Meaning['role']): Paragraph => ({
  type: 'paragraph',
  children,
  ...(role ? { data: { role, hProperties: { className: [role] } } } : {}),
});
