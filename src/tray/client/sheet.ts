import { toRuns } from '../../briefing/html.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { sheetHtml, type Sheet } from '../../paper/sheet/sheet.ts';
import type { PaperText } from '../../paper/tree.ts';
import type { SlipBook } from '../book.ts';
import { fitCharts, type ChartFit } from '../fit.ts';
import type { Tray } from '../model.ts';
import { setCharts } from './chart-room.ts';
import { issuedOf, reachOf } from './issued.ts';

/**
 * Shows the sheets of a tray, and says how many pages they take: its charts are made smaller, or stand
 * behind what follows them, where that saves a page.
 */
export function showSheets(
  place: HTMLElement,
  { tray, text, book, words }: { tray: Tray; text: PaperText; book: SlipBook; words: Localizer },
): number {
  const runs = toRuns({ ...text, problems: [] }, { words, href: (path) => path, document });
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
  const single = runs.map(() => 1);
  show(single);
  if (!place.querySelector('.flow > figure.chart')) return show(columnsIn(place));
  const set = (fit: ChartFit) => {
    // Moved blocks do not find their way back.
    show(single);
    setCharts(place, fit);
    return columnsIn(place);
  };
  const fit = fitCharts((way) => set(way).reduce((sum, n) => sum + n, 0));
  const pages = show(set(fit));
  setCharts(place, fit);
  return pages;
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
