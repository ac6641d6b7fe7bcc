import type { Element, ElementContent } from 'hast';
import type { Chart, ChartOptions } from '../charts/types.ts';
import type { Localizer } from '../i18n/index.ts';
import { BLOCK } from '../paper/geometry.ts';
import { element, text } from '../paper/hast.ts';

/** A chart as on every page: its finding, its picture for wide and narrow, its data as a table. */
export function chartFigure(
  id: string,
  draw: (options: ChartOptions) => Chart,
  { words, document }: { words: Localizer; document: Document },
): Element {
  const at = (width: number, size: string) =>
    draw({ document, words, width, idPrefix: `${id}-${size}` });
  const wide = at(960, 'wide');
  const narrow = at(358, 'narrow');
  const { caption, head, rows } = wide.table;
  const cells = rows.map((row) =>
    row.map((cell, i) => {
      const value = text(typeof cell === 'string' ? cell : cell.text);
      return i === 0
        ? element('th', { scope: 'row' }, [value])
        : element('td', { dataLabel: head[i] ?? '' }, [value]);
    }),
  );
  return element('figure', { className: ['chart'], id }, [
    element('figcaption', {}, [text(wide.title)]),
    element('div', { className: ['wide'] }, [markup(wide.svg)]),
    element('div', { className: ['narrow'] }, [markup(narrow.svg)]),
    element('details', {}, [
      element('summary', {}, [text(words.say('chart.data'))]),
      element('table', { className: ['stack'] }, [
        element('caption', {}, [text(caption)]),
        element('thead', {}, [
          element(
            'tr',
            {},
            head.map((cell) => element('th', { scope: 'col' }, [text(cell)])),
          ),
        ]),
        element(
          'tbody',
          {},
          cells.map((row) => element('tr', {}, row)),
        ),
      ]),
    ]),
  ]);
}

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
