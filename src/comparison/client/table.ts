import type { ComparisonData } from '../wire.ts';
import { cellOnPage, type CellOnPage } from './cell.ts';
import { isFiltered, type ComparisonChoice } from './choice.ts';
import type { Shown } from './shown.ts';

/** How many measures are shown, how many the columns have, how many rows are hidden. */
export interface Count {
  shown: number;
  of: number;
  hiddenRows: number;
}

/** The table of the comparison. */
export interface TableOnPage {
  /** Shows a choice: columns in their order, what the filters leave, rows that have something. */
  show(choice: ComparisonChoice): Count;
  shown(): Pick<Shown, 'caption' | 'corner' | 'columns' | 'rows'>;
  /** The folds of the cells. */
  folds: readonly HTMLDetailsElement[];
}

interface Row {
  tr: HTMLTableRowElement;
  label: string;
  cells: Map<string, CellOnPage>;
}

/** Takes the table as the page has it. */
export function tableOf(table: HTMLTableElement, data: ComparisonData): TableOnPage {
  const heads = byColumn(table.tHead);
  const colgroup = table.querySelector('colgroup');
  const cols = byColumn(colgroup);
  const headRow = table.tHead?.rows[0];
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((tr) => rowOf(tr, data));
  const folds = [...table.querySelectorAll<HTMLDetailsElement>('details[data-open]')];
  /** On the page of a category, a row is a kind of move: one that nobody makes is left out. */
  const keepsEmpty = data.category === '';
  let columns: string[] = [];

  return {
    folds,
    show(choice) {
      columns = choice.columns;
      table.className = `compare of-${columns.length}`;
      if (colgroup) arrange(colgroup, cols, columns);
      if (headRow) arrange(headRow, heads, columns);
      const filtered = isFiltered(choice);
      const shown = new Set<string>();
      const all = new Set<string>();
      for (const { tr, cells } of rows) {
        arrange(tr, new Map([...cells].map(([id, { td }]) => [id, td])), columns);
        let some = false;
        for (const id of columns) {
          const cell = cells.get(id);
          if (!cell) continue;
          cell.show(choice);
          const now = cell.shown();
          if (now.kind === 'measures') {
            some = true;
            for (const measure of [...now.main, ...now.also]) shown.add(measure.id);
          }
          for (const measure of cell.all) all.add(measure.id);
        }
        tr.hidden = !some && (filtered || !keepsEmpty);
      }
      table.hidden = rows.every(({ tr }) => tr.hidden);
      return {
        shown: shown.size,
        of: all.size,
        hiddenRows: rows.filter(({ tr }) => tr.hidden).length,
      };
    },
    shown: () => ({
      caption: table.caption?.textContent.trim() ?? '',
      corner: headRow?.cells[0]?.textContent.trim() ?? '',
      columns,
      rows: rows
        .filter(({ tr }) => !tr.hidden)
        .map(({ label, cells }) => ({
          label,
          cells: columns.map(
            (id) => cells.get(id)?.shown() ?? ({ kind: 'empty', says: '' } as const),
          ),
        })),
    }),
  };
}

function rowOf(tr: HTMLTableRowElement, data: ComparisonData): Row {
  const cells = [...tr.querySelectorAll<HTMLTableCellElement>('td[data-column]')];
  return {
    tr,
    label: tr.querySelector('.row-label')?.textContent.trim() ?? '',
    cells: new Map(cells.map((td) => [td.dataset['column'] ?? '', cellOnPage(td, data)])),
  };
}

/** The elements of a part of the table by the column that they belong to. */
const byColumn = (part: Element | null): Map<string, HTMLElement> =>
  new Map(
    [...(part?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].map((element) => [
      element.dataset['column'] ?? '',
      element,
    ]),
  );

/** Puts the cells of the columns shown behind the row's head, in order; the others are hidden. */
function arrange(
  tr: Element,
  cells: ReadonlyMap<string, HTMLElement>,
  columns: readonly string[],
): void {
  for (const [id, cell] of cells) cell.hidden = !columns.includes(id);
  tr.append(...columns.flatMap((id) => cells.get(id) ?? []));
}
