import { describe, expect, it } from 'vitest';
import { filled } from '../../../tests/fixtures/filled.ts';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { chartDocument } from '../../charts/document.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer, type Locale } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { counting } from './chart-examples.ts';
import { coverageChart } from './chart.ts';

const corpus = corpusFrom(tiny);
const document = chartDocument();
const parser = new (document.defaultView as unknown as typeof globalThis).DOMParser();

/** The lengths of the rows of balls in each cell, in the order of the matrix. */
function ballRows(counts: readonly (readonly number[])[], width: number, locale: Locale = 'zh') {
  const words = localizer(locale, corpus.codebook);
  const view = counting(made(corpus), counts);
  const { svg } = coverageChart(view, { document, words, width, idPrefix: 'x' });
  const root = parser.parseFromString(svg, 'image/svg+xml').documentElement;
  const cells = [...root.querySelectorAll('g')].filter((g) => g.querySelector(':scope > use'));
  return cells.map((cell) => {
    const rows = new Map<string, number>();
    for (const ball of cell.querySelectorAll('use')) {
      const y = ball.getAttribute('y') ?? '';
      rows.set(y, (rows.get(y) ?? 0) + 1);
    }
    return [...rows.values()];
  });
}

describe('the balls of a coverage', () => {
  it('stand in rows of ten in the fullest column, of five beside it', () => {
    expect(
      ballRows(
        [
          [7, 11, 2, 7, 1, 0],
          [10, 33, 0, 4, 0, 2],
        ],
        800,
      ),
    ).toEqual([[5, 2], [10, 1], [2], [5, 2], [1], [5, 5], [10, 10, 10, 3], [4], [2]]);
  });
  it('stand in rows of ten in a list on a phone, in rows of five in narrow columns', () => {
    expect(
      ballRows(
        [
          [7, 11, 0, 0, 0, 0],
          [13, 6, 0, 0, 0, 0],
        ],
        358,
      ),
    ).toEqual([[7], [10, 1], [10, 3], [6]]);
    expect(ballRows([[7, 9, 0, 6]], 358)).toEqual([
      [5, 2],
      [5, 4],
      [5, 1],
    ]);
  });
  it('never look longer for fewer within a column', () => {
    for (const locale of ['zh', 'en'] as const) {
      for (const width of [960, 680, 358]) {
        const rows = filled(
          ballRows(
            [
              [7, 3],
              [11, 1],
              [13, 12],
              [9, 5],
            ],
            width,
            locale,
          ),
        );
        const byColumn = [0, 1].map((column) => rows.filter((_, i) => i % 2 === column));
        for (const cells of byColumn) {
          const full = Math.max(...cells.flat());
          for (const cell of cells) {
            expect(new Set(cell.slice(0, -1))).toEqual(new Set(cell.length > 1 ? [full] : []));
          }
        }
      }
    }
  });
});
