import type { Page } from '../routes/page.ts';
import { listColumns } from './list-columns.ts';
import { rowBodies } from './row-bodies.ts';
import { listParts, rowFile, rowFileName, rowsVersion } from './row-files.ts';

/** A file of rows: its name below `assets/`, its text, a short hash of it. */
export interface RowScript {
  name: string;
  text: string;
  version: string;
}

/**
 * The files that bring the rows of a list too long for its page, one a jurisdiction; none where the
 * page holds all.
 * @param page that of the list: links are as seen from it
 */
export function rowScripts(page: Page): RowScript[] {
  const { cell } = listColumns(page);
  return listParts(page.corpus).map(({ key, items }) => {
    const text = rowFile(rowBodies(page, items, cell));
    return { name: rowFileName(page.locale, key), text, version: rowsVersion([text]) };
  });
}
