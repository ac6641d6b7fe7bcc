import * as Plot from '@observablehq/plot';
import { stack, type ScaleLinear } from 'd3';
import { colourOf } from '../../charts/frame.ts';
import { plotFragment } from '../../charts/plot.ts';
import type { ChartOptions } from '../../charts/types.ts';
import type { CommitmentCount } from './model.ts';

/** The height of a bar. */
export const BAR = 26;
/** The width of the smallest part, and the gap between two. */
const LEAST = 2;

/** The row's bar cut into commitments, those that occur; `from` and `to` count measures. */
export interface Segment {
  level: number;
  label: string;
  from: number;
  to: number;
}

/** The parts of a bar, in measures, each with its label. */
export function segmentsOf({ counts }: CommitmentCount, { words }: ChartOptions): Segment[] {
  const numbers = Object.fromEntries(counts.map((entry, i) => [`c${i}`, entry.measures]));
  const series = stack().keys(Object.keys(numbers))([numbers]);
  return counts.flatMap(({ commitment, measures }, i) => {
    const [from = 0, to = 0] = series[i]?.[0] ?? [];
    const label = words.say('chart.commitments.part', {
      label: words.text(commitment.label),
      count: words.number(measures),
    });
    return measures > 0 ? [{ level: commitment.level, label, from, to }] : [];
  });
}

/** A part of a bar in its place, in pixels. */
interface BarPart {
  level: number;
  colour: string;
  x1: number;
  x2: number;
  top: number;
}

/** The parts of a bar; the smallest is still seen. */
export const barParts = (
  count: CommitmentCount,
  scale: ScaleLinear<number, number>,
  [left, top]: readonly [number, number],
  options: ChartOptions,
): BarPart[] =>
  segmentsOf(count, options).map(({ level, from, to }) => ({
    level,
    colour: colourOf(count.jurisdiction),
    x1: left + scale(from),
    x2: left + Math.max(scale(from) + LEAST, scale(to) - LEAST),
    top,
  }));

/** What Plot draws: each part an outline, filled from below by as many quarters as its ball. */
export function drawBars(
  parts: readonly BarPart[],
  height: number,
  { document, width, idPrefix }: ChartOptions,
): string {
  const across = { x1: 'x1', x2: 'x2' } as const;
  const quarters = ({ level }: BarPart): number => (BAR * Math.min(level, 4)) / 4;
  const { svg } = plotFragment(
    {
      document,
      width,
      height,
      margin: 0,
      axis: null,
      x: { type: 'identity' },
      y: { type: 'identity' },
      marks: [
        Plot.rect(
          parts.filter(({ level }) => level > 0),
          {
            ...across,
            y1: (part: BarPart) => part.top + BAR - quarters(part),
            y2: ({ top }: BarPart) => top + BAR,
            fill: 'colour',
          },
        ),
        Plot.rect(parts, {
          ...across,
          y1: 'top',
          y2: ({ top }: BarPart) => top + BAR,
          inset: 0.75,
          fill: 'none',
          stroke: 'colour',
          strokeWidth: 1.5,
        }),
      ],
    },
    idPrefix,
  );
  return svg;
}
