import type { Page } from '../routes/page.ts';
import { memo } from '../shared/memo.ts';
import { packedFile } from '../shared/script-files.ts';
import { tagsOf } from '../shared/tags.ts';
import { listColumns } from './list-columns.ts';
import { rowBodies } from './row-bodies.ts';
import { listParts, rowFile, rowFileName, rowsVersion } from './row-files.ts';

/** A file of rows: its name below `assets/`, its text, a short hash of it. */
export interface RowScript {
  name: string;
  readonly text: string;
  version: string;
  /** The tags that stand in it, for the style of the list. */
  tags: string;
}

/**
 * The files that bring the rows of a list too long for its page, one a jurisdiction; none where the
 * page holds all. The list and the files both ask for them: they are made once for a corpus.
 * @param page that of the list: links are as seen from it
 */
export function rowScripts(page: Page): readonly RowScript[] {
  const known = scripts(page.corpus);
  const made = known.get(page.locale) ?? makeScripts(page);
  known.set(page.locale, made);
  return made;
}

const scripts = memo((_: Page['corpus']) => new Map<Page['locale'], readonly RowScript[]>());

function makeScripts(page: Page): RowScript[] {
  const { cell } = listColumns(page);
  return listParts(page.corpus).map(({ key, items }) => {
    const bodies = rowBodies(page, items, cell);
    const text = rowFile(bodies);
    return packedFile({
      name: rowFileName(page.locale, key),
      text,
      version: rowsVersion([text]),
      tags: tagsOf(bodies),
    });
  });
}
