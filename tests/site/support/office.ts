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
/** The same on the way in; formulas are run as a reader's program would run them. */
const IN = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true';

/**
 * What LibreOffice shows of a spreadsheet: cells by sheet, as texts.
 * @param path a workbook or a CSV file
 * @throws when there is no LibreOffice or it cannot open the file
 */
export function openedByOffice(path: string): Map<string, string[][]> {
  const program = findOffice();
  if (program === undefined) {
    throw new Error('There is no LibreOffice to test with; `npm test` gets it.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  // A profile of this worker's own: LibreOffice does nothing where another one runs with the same.
  const own = join(inject('shared'), `office-${process.pid}-${threadId}`);
  const profile = `-env:UserInstallation=${pathToFileURL(own).href}`;
  const convert = (to: string, out: string, file: string, ...more: string[]) =>
    execFileSync(
      program,
      [profile, '--headless', ...more, '--convert-to', to, '--outdir', join(folder, out), file],
      { stdio: 'pipe', timeout: 120_000 },
    );
  try {
    let book = path;
    if (path.endsWith('.csv')) {
      convert('xlsx', 'book', path, `--infilter=${IN}`);
      book = join(folder, 'book', readdirSync(join(folder, 'book'))[0] ?? '');
    }
    convert(OUT, 'sheets', book);
    const files = readdirSync(join(folder, 'sheets'));
    return new Map(
      files.map((file) => [
        file.replace(/^.*?-(?=[^-]+\.csv$)/, '').replace(/\.csv$/, ''),
        csvParseRows(readFileSync(join(folder, 'sheets', file), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
