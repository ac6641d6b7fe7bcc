import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from '../../../scripts/lib/office.ts';

/** With tags, which say what is a table, and bookmarks, which are the headings. */
const FILTER = `pdf:writer_pdf_Export:${JSON.stringify({
  ExportBookmarks: { type: 'boolean', value: 'true' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
})}`;

/**
 * Text documents as LibreOffice prints them, all in one call.
 * @returns the PDFs by the names of the files, without their ending
 * @throws when there is no LibreOffice or it does not finish
 */
export async function printedByOffice(paths: readonly string[]): Promise<Map<string, Buffer>> {
  const program = findOffice();
  if (program === undefined) {
    throw new Error('There is no LibreOffice to test with; `npm test` gets it.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  // A profile of its own: LibreOffice does nothing where another one runs with the same.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, 'out');
  try {
    await promisify(execFile)(
      program,
      [profile, '--headless', '--convert-to', FILTER, '--outdir', out, ...paths],
      { timeout: 600_000, killSignal: 'SIGKILL' },
    );
    return new Map(
      readdirSync(out).map((name) => [name.replace(/\.pdf$/, ''), readFileSync(join(out, name))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** How many tables the tags of a PDF of LibreOffice's name. */
export const tablesTagged = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/S\/Table\b/g)].length;
