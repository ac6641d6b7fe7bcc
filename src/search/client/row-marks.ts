import { spellings } from '../../i18n/fold.ts';
import { foundLine, markIn, unmark } from './marks.ts';
import type { SearchedRows } from './search-index.ts';
import { inSlices } from './slices.ts';

/** So many lines at most say where words were found that the row does not show. */
const LINES = 3;
/** In so many rows at most marks are set and taken away before the next paint. */
const AT_ONCE = 24;
const script = document.documentElement.lang.startsWith('zh-Hant') ? 'traditional' : 'simplified';

/** The marks of what was found, row by row. */
export interface RowMarks {
  /**
   * Marks words in rows, the first of them at once, and takes away what is marked elsewhere.
   * @param rows those that are shown, from the top
   * @param inSight so many of them, as far as is known
   */
  show(
    rows: readonly number[],
    inSight: number,
    words: readonly string[],
    searched?: SearchedRows,
  ): void;
}

/**
 * Marks rows.
 * @param shownOf what a row shows, folded, text by text
 * @param colon between what a text is and the text
 */
export function rowMarks(
  elements: readonly HTMLTableRowElement[],
  shownOf: (row: number) => readonly string[],
  colon: string,
): RowMarks {
  const undo = new Map<number, () => void>();
  const slices = inSlices();
  let now: { key: string; searched?: SearchedRows } = { key: '' };

  const clear = (row: number) => {
    undo.get(row)?.();
    undo.delete(row);
  };
  const mark = (row: number, words: readonly string[], searched: SearchedRows) => {
    const element = elements[row];
    if (!element) return;
    const shows = shownOf(row);
    const hidden = new Map<number, string[]>();
    for (const word of words) {
      const forms = spellings(word, script);
      if (shows.some((text) => forms.some((spelling) => text.includes(spelling)))) continue;
      const where = searched.where(row, word);
      if (where !== undefined) hidden.set(where, [...(hidden.get(where) ?? []), word]);
    }
    const marks = markIn(element, words, shows);
    const lines = [...hidden]
      .slice(0, LINES)
      .map(([where, found]) => foundLine(searched.text(where), found, colon));
    element.cells[0]?.append(...lines);
    undo.set(row, () => {
      unmark(marks);
      for (const line of lines) line.remove();
    });
  };
  return {
    show(rows, inSight, words, searched) {
      const key = words.join('\n');
      const stays = key === now.key && searched === now.searched;
      now = searched ? { key, searched } : { key };
      const wanted = new Set(words.length === 0 ? [] : rows);
      // A row that is marked anew loses its old marks first, whenever its turn comes.
      const stale = new Set([...undo.keys()].filter((row) => !stays || !wanted.has(row)));
      const isDue = (row: number) =>
        stale.has(row) || (wanted.has(row) && !(stays && undo.has(row)));
      const first = new Set(rows.slice(0, Math.min(inSight, AT_ONCE)).filter(isDue));
      const later = new Set([...wanted, ...stale].filter((row) => !first.has(row) && isDue(row)));
      slices.each([...first, ...later], first.size, (row) => {
        if (stale.has(row)) clear(row);
        if (searched && wanted.has(row)) mark(row, words, searched);
      });
    },
  };
}
