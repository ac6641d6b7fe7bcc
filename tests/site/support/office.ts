import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3';
import { withOffice } from './office-run.ts';

/** Commas, double quotes, UTF-8, from the first line, numbers as stored, every sheet. */
const OUT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
/** The same, each cell as it is shown. */
const SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false';
/** In as a program in Chinese (China) opens a file: it guesses what a cell is, dates included. */
const IN_CHINESE = 'CSV:44,34,76,1,,2052,false,true';
/** The same on the way in; formulas are run as a reader's program would run them. */
const IN = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true';

/**
 * What LibreOffice shows of spreadsheets: cells by sheet, as texts. The sheet of a CSV file is called as the
 * file is.
 * @param paths workbooks or CSV files; LibreOffice takes as long to start as to open a few
 * @throws when there is no LibreOffice or it cannot open the files
 */
export const openedByOffice = (...paths: readonly string[]): Promise<Map<string, string[][]>> =>
  withOffice(async (convert) => {
    const tables = paths.filter((path) => path.endsWith('.csv'));
    const books = paths.filter((path) => !path.endsWith('.csv'));
    if (tables.length > 0) {
      const out = await convert('xlsx', tables, `--infilter=${IN}`);
      books.push(...readdirSync(out).map((name) => join(out, name)));
    }
    return sheetsIn(await convert(OUT, books), (file) => file.replace(/^.*?-(?=[^-]+\.csv$)/, ''));
  });

/**
 * What a LibreOffice in Chinese shows of CSV files, which it opens by itself: cells by file.
 * @throws as {@link openedByOffice}
 */
export const shownInChinese = (paths: readonly string[]): Promise<Map<string, string[][]>> =>
  withOffice(async (convert) =>
    sheetsIn(await convert(SHOWN, paths, `--infilter=${IN_CHINESE}`), (file) => file),
  );

/** The cells of the CSV files in a folder, by what their names say. */
const sheetsIn = (folder: string, named: (file: string) => string): Map<string, string[][]> =>
  new Map(
    readdirSync(folder).map((file) => [
      named(file).replace(/\.csv$/, ''),
      csvParseRows(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')),
    ]),
  );
