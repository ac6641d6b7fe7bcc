import { safeText } from './safe-text.ts';

/** What a field of a CSV file holds; undefined where nothing is stated or nothing applies. */
export type Field = string | number | boolean | undefined;

/** How CSV files are written (RFC 4180), in the words of Table Dialect. */
export const DIALECT = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
} as const;

/** Without it Excel takes UTF-8 for the encoding of the machine, and Chinese for rubbish. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV: texts made safe, numbers as they are, nothing where a field is empty. */
export const csv = (rows: readonly (readonly Field[])[]): string =>
  rows.map((row) => row.map(written).join(DIALECT.delimiter) + DIALECT.lineTerminator).join('');

function written(field: Field): string {
  if (field === undefined) return '';
  return typeof field === 'string' ? quoted(safeText(field)) : String(field);
}

/** Blanks at an end are quoted too: some readers trim them otherwise. */
const quoted = (text: string): string =>
  /["\r\n,;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
