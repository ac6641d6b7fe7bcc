import * as Plot from '@observablehq/plot';
import { growthGroups, type Growth } from './growth.ts';
import { chartOf, colourOf, emptyChart } from '../../charts/frame.ts';
import { textWidth, wrap } from '../../charts/measure.ts';
import { plotFragment } from '../../charts/plot.ts';
import { spread } from '../../charts/spread.ts';
import { place, textAt } from '../../charts/svg.ts';
import { targetsWords } from './chart-words.ts';
import { groupedRows } from './grouped-rows.ts';
import { factorSaid, paceSaid } from './pace.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

const DOT = 5;
/** Where the line from baseline to goal stands in its row, and the words under it. */
const LINE = 10;
const UNDER = 32;
const LEADING = 16;
const SIZE = 12;

/**
 * The targets, each with the two values that its document states, on a scale of its own from zero:
 * a dot for the baseline, an arrow to the dot of the goal, and how many times as much that is.
 * Nothing between the two is drawn, since nothing between them is stated.
 */
export function targetsChart(
  view: { growths: readonly Growth[]; isPart?: boolean },
  options: ChartOptions,
): Chart {
  const { words, width } = options;
  const groups = growthGroups(view.growths);
  const growths = groups.flatMap((group) => group.growths);
  const said = targetsWords(growths, words, view.isPart);
  if (groups.length === 0) return emptyChart('targets', said, options);
  const room = Math.max(...growths.map((growth) => textWidth(factorSaid(growth, words), 14, true)));
  const rows = {
    under: (growth: Growth) => [
      words.say('chart.targets.under', {
        years: words.number(growth.years),
        n: growth.years,
        pace: paceSaid(growth, words, true),
      }),
    ],
    pictures: (group: (typeof groups)[number], left: number) =>
      group.growths.map((growth) => arrow(growth, width - left, room, options)),
  };
  const { body, height } = groupedRows(groups, rows, said.note, options);
  return chartOf({ name: 'targets', height, body }, said, options);
}

/** From baseline to goal, with both in words under their dots and the multiple at the right. */
function arrow(growth: Growth, width: number, room: number, options: ChartOptions) {
  const { words } = options;
  const { baseline, goal, jurisdiction } = growth.target;
  const across = width - room - 24;
  const most = Math.max(baseline.value, goal.value) || 1;
  const at = (value: number): number => DOT + (value / most) * (across - 2 * DOT);
  const ends = [baseline, goal].map((figure) => ({
    x: at(figure.value),
    said:
      figure.date === undefined
        ? words.figure(figure)
        : words.say('chart.targets.dated', {
            figure: words.figure(figure),
            date: words.date(figure.date),
          }),
  }));
  const labels = labelsOf(ends, across);
  return {
    height: UNDER + (labels.lines - 1) * LEADING + 4,
    draw: (x: number, y: number) =>
      place(
        x,
        y,
        ends.length === 2 ? lineOf(ends, across, colourOf(jurisdiction), options) : '',
        ...labels.texts,
        textAt(factorSaid(growth, words), {
          x: width,
          y: LINE + 5,
          size: 14,
          bold: true,
          anchor: 'end',
        }),
      ),
  };
}

interface End {
  x: number;
  said: string;
}

/** The words of both ends: under their dots where they fit in one line, or under each other. */
function labelsOf(ends: readonly End[], width: number): { texts: string[]; lines: number } {
  const widths = ends.map(({ said }) => textWidth(said, SIZE));
  const wishes = ends.map(({ x }, i) => Math.max(0, x - (widths[i] ?? 0) / 2));
  const starts = spread(wishes, widths, width);
  const style = { size: SIZE, leading: LEADING };
  if (starts) {
    const texts = ends.map(({ said }, i) =>
      textAt(said, { ...style, x: starts[i] ?? 0, y: UNDER }),
    );
    return { texts, lines: 1 };
  }
  let lines = 0;
  const texts = ends.map(({ said }, i) => {
    const wrapped = wrap(`${i === 0 ? '' : '→ '}${said}`, width, SIZE);
    const y = UNDER + lines * LEADING;
    lines += wrapped.length;
    return textAt(wrapped, { ...style, x: 0, y });
  });
  return { texts, lines };
}

/** Zero, the two dots, and the arrow between them. */
function lineOf(
  ends: readonly End[],
  width: number,
  colour: string,
  { document, idPrefix }: ChartOptions,
): string {
  const [from, to] = [ends[0]?.x ?? 0, ends[1]?.x ?? 0];
  const gap = (DOT + 3) * Math.sign(to - from);
  const line = [{ x1: from + gap, x2: to - gap }];
  return plotFragment(
    {
      document,
      width,
      height: 2 * LINE,
      margin: 0,
      axis: null,
      x: { type: 'identity' },
      y: { type: 'identity' },
      marks: [
        Plot.link([{ x1: 0, x2: from }], {
          x1: 'x1',
          x2: 'x2',
          y: LINE,
          stroke: 'var(--line)',
        }),
        Plot.ruleX([0.5], { y1: LINE - 6, y2: LINE + 6, stroke: 'var(--ink)' }),
        ...(Math.abs(to - from) > 4 * DOT
          ? [
              Plot.arrow(line, {
                x1: 'x1',
                x2: 'x2',
                y1: LINE,
                y2: LINE,
                stroke: colour,
                strokeWidth: 1.5,
                headLength: 7,
              }),
            ]
          : []),
        Plot.dot(ends, { x: 'x', y: LINE, r: DOT, fill: colour }),
      ],
    },
    idPrefix,
  ).svg;
}
