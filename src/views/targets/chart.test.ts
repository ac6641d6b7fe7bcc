import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { chartDocument } from '../../charts/document.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { sample } from '../../languages/sample.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';
import { made } from '../made.ts';
import { growing } from './chart-examples.ts';
import { targetsChart } from './chart.ts';
import { growthChart } from './growth-chart.ts';
import type { Growth } from './growth.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const document = chartDocument();
const parser = new (document.defaultView as unknown as typeof globalThis).DOMParser();

const growths = [
  growing(given, sample('甲', 'A'), 100, 200),
  growing(given, sample('乙', 'B'), 10, 40),
  growing(given, sample('丙', 'C'), 1, 5, 'percent'),
  growing(given, sample('丁', 'D'), 20, 30, 'percent'),
];

function drawn(
  chart: (view: { growths: Growth[] }, options: ChartOptions) => Chart,
  shown = growths,
): Element {
  const words = localizer('zh', corpus.codebook);
  const { svg } = chart({ growths: shown }, { document, words, width: 960, idPrefix: 'x' });
  return parser.parseFromString(svg, 'image/svg+xml').documentElement;
}

describe('the picture of targets', () => {
  it('has the two values that are stated and none between, in proportion from zero', () => {
    const xs = [...drawn(targetsChart).querySelectorAll('circle')].map((dot) =>
      Number(dot.getAttribute('cx')),
    );
    expect(xs).toHaveLength(2 * growths.length);
    const right = Math.max(...xs);
    // The fastest of each kind first: B, A, then D, C.
    const shares = [0, 2, 4, 6].map((i) => ((xs[i] ?? 0) - 5) / (right - 5));
    for (const [i, share] of [1 / 4, 1 / 2, 2 / 3, 1 / 5].entries())
      expect(shares[i]).toBeCloseTo(share, 2);
    expect([1, 3, 5, 7].map((i) => xs[i])).toEqual([right, right, right, right]);
  });
  it('says how many times as much each goal is', () => {
    const texts = [...drawn(targetsChart).querySelectorAll('text')].map((text) => text.textContent);
    expect(texts.filter((text) => /倍$/.test(text))).toEqual([
      '约4倍',
      '约2倍',
      '约1.5倍',
      '约5倍',
    ]);
  });
});

describe('the picture of growth', () => {
  it('has a scale for numbers and another for shares, in points', () => {
    const bars = [...drawn(growthChart).querySelectorAll('rect')];
    const widths = (hollow: boolean) =>
      bars
        .filter((bar) => (bar.closest('[fill="none"]') !== null) === hollow)
        .map((bar) => Number(bar.getAttribute('width')) + (hollow ? 2 : 0));
    const [solid, hollow] = [widths(false), widths(true)];
    // 14.9 % to 7.2 % a year; 1 point to 0.4 points a year.
    expect((solid[1] ?? 0) / (solid[0] ?? 1)).toBeCloseTo(7.177 / 14.87, 2);
    expect((hollow[1] ?? 0) / (hollow[0] ?? 1)).toBeCloseTo(0.4, 2);
  });
  it('says a rate that has no other of its kind beside it, without a bar', () => {
    const alone = drawn(growthChart, growths.slice(0, 1));
    expect(alone.querySelectorAll('rect')).toHaveLength(0);
    expect(alone.textContent).toContain('约+7.2%');
    expect(drawn(growthChart, growths.slice(0, 3)).querySelectorAll('rect')).toHaveLength(2);
  });
});
