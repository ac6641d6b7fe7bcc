import { toRuns } from '../../briefing/html.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { sheetHtml, type Sheet } from '../../paper/sheet/sheet.ts';
import type { PaperText } from '../../paper/tree.ts';
import type { SlipBook } from '../book.ts';
import type { Tray } from '../model.ts';
import { issuedOf, reachOf } from './issued.ts';

/** Shows the sheets of a tray, and says how many pages they take. */
export function showSheets(
  place: HTMLElement,
  { tray, text, book, words }: { tray: Tray; text: PaperText; book: SlipBook; words: Localizer },
): number {
  const runs = toRuns(
    { ...text, problems: [] },
    { words, href: (path) => path, document, paper: true },
  );
  const sheet: Sheet = {
    title: text.front.title,
    runs,
    pages: runs.length,
    version: book.version,
    issued: issuedOf(tray, words),
    reach: reachOf(words),
  };
  const show = (sheets: readonly number[]) => {
    const pages = sheets.reduce((sum, n) => sum + n, 0);
    place.innerHTML = sheetHtml(words, { ...sheet, sheets, pages });
    return pages;
  };
  show(runs.map(() => 1));
  return show(columnsIn(place));
}

/**
 * How many columns of the size of a page each run of the preview takes. A narrow screen shows the text as
 * running text: for as long as it takes to count it is set as pages there, which is never seen.
 */
function columnsIn(place: HTMLElement): number[] {
  const { dataset } = document.documentElement;
  dataset['paged'] = '';
  const flows = [...place.querySelectorAll<HTMLElement>('.flow')];
  const counts = flows.map((flow) => {
    const style = getComputedStyle(flow);
    const [width, gap] = [parseFloat(style.columnWidth), parseFloat(style.columnGap)];
    return Math.max(1, Math.round((flow.scrollWidth + gap) / (width + gap)));
  });
  delete dataset['paged'];
  return counts;
}
