import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { csvParseRows } from 'd3';
import { inject } from 'vitest';
import { findOffice } from '../../../scripts/lib/office.ts';

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
export function openedByOffice(...paths: readonly string[]): Map<string, string[][]> {
  return withOffice((folder, convert) => {
    const tables = paths.filter((path) => path.endsWith('.csv'));
    const books = paths.filter((path) => !path.endsWith('.csv'));
    if (tables.length > 0) {
      convert('xlsx', 'books', tables, `--infilter=${IN}`);
      books.push(...readdirSync(join(folder, 'books')).map((name) => join(folder, 'books', name)));
    }
    convert(OUT, 'sheets', books);
    return sheetsIn(join(folder, 'sheets'), (file) => file.replace(/^.*?-(?=[^-]+\.csv$)/, ''));
  });
}

/**
 * What a LibreOffice in Chinese shows of CSV files, which it opens by itself: cells by file.
 * @throws as {@link openedByOffice}
 */
export const shownInChinese = (paths: readonly string[]): Map<string, string[][]> =>
  withOffice((folder, convert) => {
    convert(SHOWN, 'shown', paths, `--infilter=${IN_CHINESE}`);
    return sheetsIn(join(folder, 'shown'), (file) => file);
  });

type Convert = (to: string, out: string, files: readonly string[], ...more: string[]) => void;

/** Runs with LibreOffice and a folder for what it writes, which is taken away again. */
function withOffice<T>(run: (folder: string, convert: Convert) => T): T {
  const program = findOffice();
  if (program === undefined) {
    throw new Error('There is no LibreOffice to test with; `npm test` gets it.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  // A profile of this worker's own: LibreOffice does nothing where another one runs with the same.
  const own = join(inject('shared'), `office-${process.pid}-${threadId}`);
  const profile = `-env:UserInstallation=${pathToFileURL(own).href}`;
  const convert: Convert = (to, out, files, ...more) => {
    execFileSync(
      program,
      [profile, '--headless', ...more, '--convert-to', to, '--outdir', join(folder, out), ...files],
      { stdio: 'pipe', timeout: 600_000 },
    );
  };
  try {
    return run(folder, convert);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of the CSV files in a folder, by what their names say. */
const sheetsIn = (folder: string, named: (file: string) => string): Map<string, string[][]> =>
  new Map(
    readdirSync(folder).map((file) => [
      named(file).replace(/\.csv$/, ''),
      csvParseRows(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')),
    ]),
  );
