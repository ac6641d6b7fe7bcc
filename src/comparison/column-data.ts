import type { ColumnData, Pieces } from './wire.ts';

const COL = /<col\b[^>]*\bdata-column="[^>]*>/;
const HEAD = /<th scope="col"[^>]*\bdata-column="[^]*?<\/th>/;
const CELL = /<td\b[^]*?<\/td>/g;
/** A measure of a cell. */
const LINE = /(<li data-measure="[^]*?<\/li>)/;

/**
 * What a column shows through each lens, from the tables that have it alone.
 * @param tables markup of a comparison of one column, by id of the lens
 * @throws when a table has no such column
 */
export function columnData(id: string, tables: ReadonlyMap<string, string>): ColumnData {
  const lines = new Map<string, number>();
  const placeOf = (line: string): number => {
    const place = lines.get(line) ?? lines.size;
    lines.set(line, place);
    return place;
  };
  const inPieces = (cell: string): Pieces =>
    cell.split(LINE).map((piece, i) => (i % 2 === 1 ? placeOf(piece) : piece));
  let head = '';
  const lenses = Object.fromEntries(
    [...tables].map(([lens, table]) => {
      const [col] = COL.exec(table) ?? [];
      [head] = HEAD.exec(table) ?? [''];
      if (col === undefined || head === '') throw new Error(`“${lens}” has no column “${id}”`);
      return [lens, { col, cells: [...table.matchAll(CELL)].map(([cell]) => inPieces(cell)) }];
    }),
  );
  return { id, head, lines: [...lines.keys()], lenses };
}

/** The script that brings a column: a classic one, since a page opened from a folder may load nothing else. */
export const columnScript = (data: ColumnData): string =>
  `comparisonColumn(${JSON.stringify(data)});\n`;
