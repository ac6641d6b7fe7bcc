import * as Plot from '@observablehq/plot';
import { plotFragment } from '../../charts/plot.ts';
import type { ChartOptions } from '../../charts/types.ts';
import { CUT, type TimeScale } from './chart-scale.ts';

/** The date of a document through the lane of what it tells. */
export interface ReferenceLine {
  x: number;
  y1: number;
  y2: number;
}

/** What lies under the marks and the words of the lanes. */
export interface Grid {
  scale: TimeScale;
  /** The upper edges of the lanes, and where the last ends. */
  lanes: readonly number[];
  bottom: number;
  references: readonly ReferenceLine[];
}

/** From the top of the chart: under the years. */
const TOP = 22;

/**
 * A hairline at every tick and at both ends of a cut, a rule over each lane, and
 * the dates of the documents. Years between stretches are left out: places come in pixels. The
 * marks are drawn by hand, since they say more than a place: filled, hollow, struck, open at an end.
 */
export function timelineGrid(
  { scale: { years, ticks, cuts }, lanes, bottom, references }: Grid,
  { document, width, idPrefix }: ChartOptions,
): string {
  const isBreak = (end: number, x = Infinity) => Math.abs(x - end) > 1;
  const starts = years
    .filter(
      (slot, i) =>
        ticks.some(({ year }) => year === slot.year) ||
        isBreak((years[i - 1]?.x ?? -Infinity) + slot.width, slot.x),
    )
    .map(({ x }) => x);
  const ends = years
    .filter((slot, i) => isBreak(slot.x + slot.width, years[i + 1]?.x))
    .map((slot) => slot.x + slot.width);
  const bands = cuts.map((x) => ({ x1: x - CUT / 2, x2: x + CUT / 2 }));
  const { svg } = plotFragment(
    {
      document,
      width,
      height: bottom,
      margin: 0,
      axis: null,
      x: { type: 'identity' },
      y: { type: 'identity' },
      marks: [
        Plot.rect(bands, { x1: 'x1', x2: 'x2', y1: TOP, y2: bottom, fill: 'var(--wash)' }),
        Plot.ruleX([...starts, ...ends], { y1: TOP, y2: bottom, stroke: 'var(--line)' }),
        Plot.ruleY([...lanes, bottom], { x1: 0, x2: width, stroke: 'var(--ink)' }),
        Plot.ruleX(references, {
          x: 'x',
          y1: 'y1',
          y2: 'y2',
          stroke: 'var(--accent)',
          strokeWidth: 1.4,
          strokeDasharray: '5 3',
        }),
      ],
    },
    idPrefix,
  );
  return svg;
}
