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
import type { PhrasingContent, Table as MarkdownTable, TableRow as MarkdownRow } from 'mdast';
import { columnWidths } from './columns.ts';
import { cellSide, settingOf } from './geometry.ts';
import { runs } from './inlines.ts';
import { style } from './names.ts';
import type { Writing } from './types.ts';

const line = (size: number, color = '000000') => ({ style: BorderStyle.SINGLE, size, color });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Hairlines between the rows, a firmer line above and below; no uprights. */
const borders: ITableBordersOptions = {
  top: line(12),
  bottom: line(12),
  insideHorizontal: line(4, '8A8A8A'),
  left: none,
  right: none,
  insideVertical: none,
};

/**
 * A table whose first row repeats on every page; rows are not split.
 * @param measure the width of the text block, in twips
 */
export function wordTable(node: MarkdownTable, measure: number, writing: Writing): Table {
  const widths = columnWidths(node, measure, cellSide);
  const rows = node.children;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    borders,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: rows.map((row, i) =>
      // The head stays with the first row, and the last row is not alone on a page.
      wordRow(row, { head: i === 0, joined: i === 0 || i === rows.length - 2, widths }, writing),
    ),
  });
}

function wordRow(
  row: MarkdownRow,
  { head, joined, widths }: { head: boolean; joined: boolean; widths: readonly number[] },
  writing: Writing,
): TableRow {
  const cells = row.children.map((cell, i) => {
    const { cellBlock: block } = settingOf(writing.words.locale);
    return new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      margins: { top: block, bottom: block, left: i === 0 ? 0 : cellSide, right: cellSide },
      ...(head ? { borders: { bottom: line(4) } } : {}),
      children: linesOf(cell.children).map(
        (nodes) =>
          new Paragraph({
            style: head ? style.head : style.cell,
            children: runs(nodes, writing),
          }),
      ),
    });
  });
  return new TableRow({
    cantSplit: true,
    ...(head ? { tableHeader: true } : {}),
    keepNext: joined,
    children: cells,
  });
}

/** The lines of a cell: each is a paragraph, so that one can be taken out. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}
