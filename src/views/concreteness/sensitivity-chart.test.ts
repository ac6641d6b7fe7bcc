import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { clipped, overlaps, textBoxes } from '../../../tests/fixtures/text-boxes.ts';
import { chartDocument } from '../../charts/document.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { sensitivityChart } from './sensitivity-chart.ts';
import type { Variant } from './sensitivity.ts';

const corpus = corpusFrom(tiny);
const { place } = made(corpus);
const document = chartDocument();
const parser = new (document.defaultView as unknown as typeof globalThis).DOMParser();

const variant = (id: Variant['id'], most: number, ...means: number[]): Variant => ({
  id,
  most,
  standings: means.map((mean, i) => ({
    jurisdiction: place(i),
    measures: 1,
    mean,
    place: i + 1,
  })),
  missing: [],
  changes: [],
});

/** Two rows of the same shares of their maxima, five points and four. */
const rows = [variant('full', 5, 2, 1, 0.5), variant('date', 4, 1.6, 0.8, 0.4)];

function drawn(): Element {
  const words = localizer('zh', corpus.codebook);
  const { svg } = sensitivityChart(rows, { document, words, width: 960, idPrefix: 'x' });
  return parser.parseFromString(svg, 'image/svg+xml').documentElement;
}

describe('the picture of a sensitivity', () => {
  it('joins no row to another: their maxima differ', () => {
    const lines = [...drawn().querySelectorAll('line')];
    expect(lines.length).toBeGreaterThanOrEqual(rows.length);
    for (const line of lines) expect(line.getAttribute('y1')).toBe(line.getAttribute('y2'));
    const strokes = [...drawn().querySelectorAll('path')].map((path) =>
      path.getAttribute('stroke'),
    );
    expect(strokes.filter((stroke) => stroke !== null)).toEqual([]);
  });

  it('places a mean as a share of the most that its row can give', () => {
    const dots = [...drawn().querySelectorAll('circle')];
    const xs = dots.map((dot) => Number(dot.getAttribute('cx')));
    expect(xs).toHaveLength(6);
    expect(xs.slice(3)).toEqual(xs.slice(0, 3));
  });

  it('keeps the means clear of the lines and of each other', () => {
    const root = drawn();
    const boxes = textBoxes(root);
    const ys = [...root.querySelectorAll('line')]
      .map((line) => Number(line.getAttribute('y1')))
      .filter((y) => y > 0);
    const means = boxes.filter(({ text }) => /^\d\.\d\d$/.test(text));
    expect(means).toHaveLength(6);
    for (const { top, bottom } of means)
      expect(ys.filter((y) => y > top && y < bottom)).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
    expect(clipped(boxes, 960, Number(root.getAttribute('height')))).toEqual([]);
  });
});
