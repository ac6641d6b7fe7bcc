import type { PhrasingContent, Table, TableRow } from 'mdast';
import type {} from '../paper/tree.ts';
import { lineBreak, text } from './nodes.ts';

/** The cells of a table's row. */
export type Cells = readonly (readonly PhrasingContent[])[];

/**
 * A table with a caption; its first row and its first column are heads.
 * @param wide whether it needs a turned page; when nothing is said, its columns decide
 */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly Cells[],
  wide?: boolean,
): Table => ({
  type: 'table',
  data: { caption, ...(wide === undefined ? {} : { wide }) },
  children: [row(head.map((cell) => [text(cell)])), ...rows.map(row)],
});

const row = (cells: Cells): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
});

/** Lines of a cell, one under the other. */
export const lines = (parts: readonly (readonly PhrasingContent[])[]): PhrasingContent[] =>
  parts.flatMap((part, i) => (i === 0 ? [...part] : [lineBreak(), ...part]));
