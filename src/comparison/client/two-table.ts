import { inOnePiece, type ColumnData } from '../wire.ts';

/** In how many rows which of two columns have measures. */
export interface RowCount {
  of: number;
  both: number;
  onlyOne: number;
  onlyOther: number;
  neither: number;
}

/** Whether a fold is one of a column: `<row>.<column>`, or `<row>.<column>.also`. */
export const isFoldOf = (name: string, column: string): boolean => name.split('.')[1] === column;

const foldsIn = (table: HTMLTableElement) =>
  table.querySelectorAll<HTMLDetailsElement>('details[data-open]');

/** The folds of cells that stand open, by name. */
export const openFolds = (table: HTMLTableElement): string[] =>
  [...foldsIn(table)].flatMap(({ open, dataset }) => (open ? (dataset['open'] ?? []) : []));

/**
 * Puts columns into the table that has the heads of their rows, in place of those that stood there.
 * @param open the folds that stand open, by name
 * @returns nothing where the policy of a host asks for trusted types: then they do not stand there
 */
export function showColumns(
  table: HTMLTableElement,
  columns: readonly ColumnData[],
  lens: string,
  open: readonly string[] = [],
): RowCount | undefined {
  const shown = columns.map(({ head, lines, lenses }) => {
    const { col = '', cells = [] } = lenses[lens] ?? {};
    return { col, head, cells: cells.map((cell) => inOnePiece(cell, lines)) };
  });
  for (const stood of table.querySelectorAll('[data-column]')) stood.remove();
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  try {
    for (const { col, head, cells } of shown) {
      table.querySelector('colgroup')?.insertAdjacentHTML('beforeend', col);
      table.tHead?.rows[0]?.insertAdjacentHTML('beforeend', head);
      for (const [i, row] of rows.entries()) row.insertAdjacentHTML('beforeend', cells[i] ?? '');
    }
  } catch {
    return undefined;
  }
  for (const fold of foldsIn(table)) fold.open = open.includes(fold.dataset['open'] ?? '');
  table.classList.remove('of-0');
  table.classList.add(`of-${columns.length}`);
  return countOf(rows);
}

function countOf(rows: readonly HTMLTableRowElement[]): RowCount {
  const count = { of: rows.length, both: 0, onlyOne: 0, onlyOther: 0, neither: 0 };
  for (const { cells } of rows) {
    const [one, other] = [...cells].slice(1).map((cell) => !cell.classList.contains('none'));
    if (one) count[other ? 'both' : 'onlyOne'] += 1;
    else count[other ? 'onlyOther' : 'neither'] += 1;
  }
  return count;
}
