import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOffice } from './office-run.ts';

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
export const printedByOffice = (paths: readonly string[]): Promise<Map<string, Buffer>> =>
  withOffice(async (convert) => {
    const out = await convert(FILTER, paths);
    return new Map(
      readdirSync(out).map((name) => [name.replace(/\.pdf$/, ''), readFileSync(join(out, name))]),
    );
  });

/** How many tables the tags of a PDF of LibreOffice's name. */
export const tablesTagged = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/S\/Table\b/g)].length;
