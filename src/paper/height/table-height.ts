import type { Table, TableCell } from 'mdast';
import type { Locale } from '../../i18n/index.ts';
import { isShort } from '../cells.ts';
import { space, types } from './setting.ts';
import { countLines, linesOf, widths } from './text-lines.ts';

/** About how high a table is on the paper, in millimetres, without what stands under it. */
export function tableHeight({ children, data }: Table, width: number, locale: Locale): number {
  const { size, pitch } = types.small(locale);
  const columns = columnWidths(
    children.map((row) => row.children),
    width,
    size,
  );
  const rows = children.map((row) => {
    const lines = row.children.map((cell, i) => {
      const inner = (columns[i] ?? 0) - space.cellSides;
      return linesOf(cell.children).reduce((sum, line) => sum + countLines(line, inner, size), 0);
    });
    return Math.max(1, ...lines) * pitch + pitch * space.part;
  });
  const caption =
    data?.caption === undefined
      ? 0
      : countLines(data.caption, width, types.caption.size) * types.caption.pitch;
  return caption + rows.reduce((sum, row) => sum + row, 0) + pitch;
}

/** The widths of columns as browsers set them: each its least, and of the rest by its wish. */
function columnWidths(
  rows: readonly (readonly TableCell[])[],
  width: number,
  size: number,
): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const wishes = Array.from({ length: count }, (_, i) => {
    const cells = rows.map((row) => {
      const lines = linesOf(row[i]?.children ?? []);
      const { most, least } = widths(lines, size);
      return { most, least: isShort(lines.join('')) ? most : least };
    });
    const most = Math.max(0, ...cells.map((cell) => cell.most));
    const least = cells.map((cell) => cell.least);
    return { most: most + space.cellSides, least: Math.max(0, ...least) + space.cellSides };
  });
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  const most = wishes.reduce((sum, wish) => sum + wish.most, 0);
  if (most <= width) return wishes.map((wish) => (wish.most * width) / most);
  const spare = Math.max(0, width - least) / (most - least || 1);
  return wishes.map((wish) => wish.least + (wish.most - wish.least) * spare);
}
