import { spellings } from '../../i18n/fold.ts';
import { foundLine, markIn, unmark } from './marks.ts';
import type { SearchedRows } from './search-index.ts';
import { inSlices } from './slices.ts';

/** So many lines at most say where words were found that the row does not show. */
const LINES = 3;
/** In so many rows at most marks are set and taken away before the next paint. */
const AT_ONCE = 24;
/** Hears of every move of the page, and holds none up. */
const MOVES = { capture: true, passive: true };
const script = document.documentElement.lang.startsWith('zh-Hant') ? 'traditional' : 'simplified';

/** The marks of what was found, row by row. */
export interface RowMarks {
  /**
   * Marks words in rows, those in sight at once, and takes away what is marked elsewhere.
   * @param rows those that are shown, from the top
   * @param inSight those of them that are likely to be in sight
   */
  show(
    rows: readonly number[],
    inSight: readonly number[],
    words: readonly string[],
    searched?: SearchedRows,
  ): void;
}

/**
 * Marks rows.
 * @param shownOf what a row shows, folded, text by text
 * @param colon between what a text is and the text
 * @param inWindow the rows in the window
 */
export function rowMarks(
  elements: readonly HTMLTableRowElement[],
  shownOf: (row: number) => readonly string[],
  colon: string,
  inWindow: () => readonly number[],
): RowMarks {
  const undo = new Map<number, () => void>();
  const slices = inSlices();
  /** Rows whose marks are still to be set or taken away, and how. */
  let due: ReadonlySet<number> = new Set();
  let work: (row: number) => void = () => undefined;
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
  /** Where the rows stand is known once they are painted, or as the page moves: those in sight come first. */
  const look = () => {
    if (due.size > 0) for (const row of inWindow()) work(row);
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
      const left = new Set([...wanted, ...stale].filter(isDue));
      const first = inSight.filter((row) => left.has(row)).slice(0, AT_ONCE);
      due = left;
      work = (row) => {
        if (!left.delete(row)) return;
        if (stale.has(row)) clear(row);
        if (searched && wanted.has(row)) mark(row, words, searched);
      };
      removeEventListener('scroll', look, MOVES);
      // After the listener of the rows, which says at a move which of them are shown.
      if (left.size > first.length) addEventListener('scroll', look, MOVES);
      slices.each([...new Set([...first, ...left])], first.length, work, () => {
        removeEventListener('scroll', look, MOVES);
      });
      // Rows that are laid out for the first time move those below them once more.
      const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
      if (left.size > first.length) {
        painted(() => {
          look();
          painted(look);
        });
      }
    },
  };
}
