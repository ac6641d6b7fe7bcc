import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { messages } from '../i18n/messages/index.ts';
import type { Text } from '../schema/index.ts';
import type { CellValue, Table } from './types.ts';
import { written } from '../languages/index.ts';

/** The first sheet: what must be read before the tables. */
export interface Preface {
  title: Text;
  limits: readonly Text[];
  citation: Text;
}

/** A sheet as rows; the first is its head. */
interface Sheet {
  name: string;
  rows: readonly (readonly CellValue[])[];
}

/** Widths of columns, in digits of the default face. */
const NARROWEST = 8;
const WIDEST = 60;

/** The time stamp of every part: the first day of the archive's format, in any zone. */
const EPOCH = new Date(1980, 0, 1);

/**
 * The workbook: limits and citation, a sheet a table, the data dictionary. Its head rows stay in
 * view. Every text is stored as text, so that none is ever a formula; the same tables give the
 * same bytes.
 */
export const workbook = (tables: readonly Table[], preface: Preface): Promise<Uint8Array> =>
  spreadsheet([
    { name: 'about', rows: prefaceRows(preface) },
    ...tables.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map((column) => column.name), ...rows],
    })),
    { name: 'columns', rows: dictionaryRows(tables) },
  ]);

/** Sheets as the bytes of an XLSX file. */
export async function spreadsheet(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = await writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: sheetData(rows),
      columns: widths(rows).map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  // The library stamps the parts of the file with the clock.
  return zipSync(unzipSync(file), { mtime: EPOCH });
}

const sheetData = ([head = [], ...rows]: readonly (readonly CellValue[])[]): SheetData => [
  head.map((cell) => ({ value: String(cell ?? ''), type: String, fontWeight: 'bold' as const })),
  ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? literal(cell) : cell))),
];

/** Spreadsheets read _x0041_ in a text as the character of that number, unless escaped. */
const literal = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Wide enough for nine cells of ten, within bounds. */
function widths(rows: readonly (readonly CellValue[])[]): number[] {
  const [head = []] = rows;
  return head.map((name, column) => {
    const lengths = rows
      .slice(1)
      .map((row) => lengthOf(row[column]))
      .sort((a, b) => a - b);
    const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    return Math.min(WIDEST, Math.max(NARROWEST, lengthOf(name), most)) + 2;
  });
}

/** How many digits wide a cell is; a wide character is two. */
const lengthOf = (cell: CellValue): number =>
  [...String(cell ?? '')].reduce((sum, character) => sum + (character > '\u2E80' ? 2 : 1), 0);

function prefaceRows({ title, limits, citation }: Preface): CellValue[][] {
  const both = (text: Text) => written.map((language) => text[language]);
  return [
    both(title),
    [],
    both(messages['data.limits']),
    ...limits.map(both),
    [],
    both(messages['data.citation']),
    both(citation),
    both(messages['data.versionHow']),
    both(messages['data.ids']),
  ];
}

const dictionaryRows = (tables: readonly Table[]): CellValue[][] => [
  ['table', 'column', ...written.map((language) => `label_${language}`), 'type', 'description'],
  ...tables.flatMap(({ name, columns }) =>
    columns.map((column) => [
      name,
      column.name,
      ...written.map((language) => column.label[language]),
      column.type,
      column.description,
    ]),
  ),
];
