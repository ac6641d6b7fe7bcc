import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import type { Table as MarkdownTable, TableRow as MarkdownRow } from 'mdast';
import { runs } from './inlines.ts';
import { style } from './styles.ts';
import type { WordOptions } from './types.ts';

const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Hairlines between the rows, a firmer line above and below; no uprights. */
const borders: ITableBordersOptions = {
  top: line(8),
  bottom: line(8),
  insideHorizontal: line(4),
  left: none,
  right: none,
  insideVertical: none,
};

/** The share of the measure that a table's first column takes, and the least that it takes. */
const FIRST = 0.2;

/**
 * A table whose first row repeats on every page; rows are not split.
 * @param measure the width of the text block, in twips
 */
export function wordTable(node: MarkdownTable, measure: number, options: WordOptions): Table {
  const columns = node.children[0]?.children.length ?? 1;
  const first = columns > 1 ? Math.round(measure * Math.min(FIRST, 1.2 / columns)) : measure;
  const rest = columns > 1 ? Math.floor((measure - first) / (columns - 1)) : 0;
  const widths = Array.from({ length: columns }, (_, i) => (i === 0 ? first : rest));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    borders,
    rows: node.children.map((row, i) => wordRow(row, i === 0, widths, options)),
  });
}

const wordRow = (
  row: MarkdownRow,
  head: boolean,
  widths: readonly number[],
  options: WordOptions,
): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: head,
    children: row.children.map(
      (cell, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: i === 0 ? 0 : 80, right: 40 },
          children: [
            new Paragraph({
              style: head || i === 0 ? style.head : style.cell,
              children: runs(cell.children, options),
            }),
          ],
        }),
    ),
  });
