import { expect, it } from 'vitest';
import { AS_PUT, fitCharts, type ChartFit } from './fit.ts';

it('leaves charts as they were put where nothing saves a page', () => {
  expect(fitCharts(() => 3)).toEqual(AS_PUT);
  const asked: ChartFit[] = [];
  expect(
    fitCharts((fit) => {
      asked.push(fit);
      return 1;
    }),
  ).toEqual(AS_PUT);
  expect(asked).toEqual([AS_PUT]);
});

it('makes charts smaller by as little as saves the page', () => {
  for (const most of [0.95, 0.9, 0.85, 0.8, 0.75])
    expect(fitCharts(({ scale }) => (scale <= most ? 2 : 3))).toEqual({ scale: most, after: 0 });
});

it('lets what follows fill the room where smaller charts do not do, and no smaller than it must', () => {
  expect(fitCharts(({ after }) => (after >= 2 ? 2 : 3))).toEqual({ scale: 1, after: 2 });
  expect(fitCharts(({ scale, after }) => (after >= 1 && scale < 0.9 ? 2 : 3))).toEqual({
    scale: 0.85,
    after: 1,
  });
});

it('saves two pages where that is to be had', () => {
  expect(fitCharts(({ scale }) => (scale <= 0.8 ? 2 : scale <= 0.95 ? 3 : 4)).scale).toBe(0.8);
});
