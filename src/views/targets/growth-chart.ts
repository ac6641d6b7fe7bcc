import * as Plot from '@observablehq/plot';
import { growthGroups, type Growth, type GrowthGroup } from './growth.ts';
import { chartOf, colourOf, emptyChart } from '../../charts/frame.ts';
import { growthWords } from './growth-chart-words.ts';
import { groupedRows } from './grouped-rows.ts';
import { textWidth } from '../../charts/measure.ts';
import { plotFragment } from '../../charts/plot.ts';
import { place, textAt } from '../../charts/svg.ts';
import { paceSaid } from './pace.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

const BAR = 16;
const LABEL_GAP = 8;

/**
 * What a year takes of each target as bars: numbers of things in percent, shares of a whole in
 * percentage points, hollow, each kind under a head and on a scale of its own.
 */
export function growthChart(
  view: { growths: readonly Growth[]; isPart?: boolean },
  options: ChartOptions,
): Chart {
  const { words } = options;
  const groups = growthGroups(view.growths);
  const said = growthWords(groups, words, view.isPart);
  if (groups.length === 0) return emptyChart('growth', said, options);
  const rows = {
    under: ({ target, years }: Growth) => [
      words.say('chart.growth.span', {
        baseline: words.figure(target.baseline),
        goal: words.figure(target.goal),
        years: words.number(years),
        n: years,
      }),
    ],
    pictures: (group: GrowthGroup, left: number) => {
      const scale = scaleOf(group, left, options);
      return group.growths.map((growth) => ({
        height: BAR + 4,
        draw: (x: number, y: number) =>
          place(
            x,
            y + 2,
            // A bar beside no other of its kind says nothing.
            group.growths.length === 1
              ? rateAt(growth, 0, options)
              : bar(growth, group, scale, options),
          ),
      }));
    },
  };
  const { body, height } = groupedRows(groups, rows, said.note, options);
  return chartOf({ name: 'growth', height, body }, said, options);
}

interface Scale {
  domain: [number, number];
  range: [number, number];
}

/** From zero, as far as the rates at the ends of the bars leave room. */
function scaleOf({ growths }: GrowthGroup, left: number, { words, width }: ChartOptions): Scale {
  const values = growths.map(({ pace }) => pace);
  const room = Math.max(
    ...growths.map((growth) => textWidth(paceSaid(growth, words, true), 14, true)),
  );
  return {
    domain: [Math.min(0, ...values), Math.max(0, ...values) || 1],
    range: [0, Math.max(40, width - left - room - LABEL_GAP - 4)],
  };
}

/** One bar with its rate; shares are hollow. */
function bar(growth: Growth, { kind }: GrowthGroup, scale: Scale, options: ChartOptions): string {
  const { document, idPrefix } = options;
  const colour = colourOf(growth.target.jurisdiction);
  const drawn = plotFragment(
    {
      document,
      width: scale.range[1] + 1,
      height: BAR,
      margin: 0,
      axis: null,
      x: scale,
      y: { type: 'identity' },
      marks: [
        Plot.rect([growth], {
          x1: 0,
          x2: 'pace',
          y1: 0,
          y2: BAR,
          ...(kind === 'counts'
            ? { fill: colour }
            : { fill: 'none', stroke: colour, strokeWidth: 2, inset: 1 }),
        }),
        Plot.ruleX([0], { y1: -3, y2: BAR + 3, stroke: 'var(--ink)' }),
      ],
    },
    idPrefix,
  );
  const end = Math.max(drawn.x(0), drawn.x(growth.pace)) + LABEL_GAP;
  return drawn.svg + rateAt(growth, end, options);
}

const rateAt = (growth: Growth, x: number, { words }: ChartOptions): string =>
  textAt(paceSaid(growth, words, true), { x, y: 13, size: 14, bold: true });
