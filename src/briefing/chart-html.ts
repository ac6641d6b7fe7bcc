import type { Element, ElementContent } from 'hast';
import type { Chart, ChartOptions } from '../charts/types.ts';
import type { Localizer } from '../i18n/index.ts';
import { BLOCK } from '../paper/geometry.ts';
import { element, text } from '../paper/hast.ts';

/** The width of a chart on paper: the text block's, in CSS pixels. */
export const PAPER_WIDTH = Math.round((BLOCK.width / 25.4) * 96);

/** A chart for a sheet: its finding and one picture as wide as the text block. */
export function chartOnPaper(
  id: string,
  draw: (options: ChartOptions) => Chart,
  { words, document }: { words: Localizer; document: Document },
): Element {
  const chart = draw({ document, words, width: PAPER_WIDTH, idPrefix: id });
  return element('figure', { className: ['chart'], id }, [
    element('figcaption', {}, [text(chart.title)]),
    markup(chart.svg),
  ]);
}

/** Markup of our own making, written as it is. */
const markup = (value: string): ElementContent => ({ type: 'raw', value });
