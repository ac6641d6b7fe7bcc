import { safeText } from './safe-text.ts';
import type { Cell, Table } from './types.ts';

/** How the CSV files are written (RFC 4180), in the words of Table Dialect. */
export const DIALECT = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
} as const;

/** Without it Excel takes UTF-8 for the encoding of the machine, and Chinese for rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as the text of a CSV file, with its byte order mark. */
export const tableCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  BYTE_ORDER_MARK + csv([columns.map(({ name }) => name), ...rows]);

/** Rows as CSV: texts made safe, numbers as they are, nothing where a cell is empty. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map(field).join(DIALECT.delimiter) + DIALECT.lineTerminator).join('');

function field(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? quoted(safeText(cell)) : String(cell);
}

/** Blanks at an end are quoted too: some readers trim them otherwise. */
const quoted = (text: string): string =>
  /["\r\n,;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
