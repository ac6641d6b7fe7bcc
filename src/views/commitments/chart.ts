import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { CommitmentCount } from './model.ts';
import { BAR, drawBars, barParts, segmentsOf, type Segment } from './chart-bars.ts';
import { commitmentsWords } from './chart-words.ts';
import { flow, labelledBall, type Block } from '../../charts/flow.ts';
import { barRows, isStacked } from '../../charts/rows.ts';
import { chartOf, colourOf, emptyChart } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { textWidth } from '../../charts/measure.ts';
import { spread } from '../../charts/spread.ts';
import { el, place, round, textAt } from '../../charts/svg.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

const LABEL_GAP = 14;

/**
 * Measures by commitment, one stacked bar a jurisdiction, all on one scale of counts. Each part is
 * filled by quarters like the harvey ball under it, so that it tells itself apart without colour.
 * @param isPart whether there are jurisdictions that the chart does not show
 */
export function commitmentsChart(
  counts: readonly CommitmentCount[],
  options: ChartOptions,
  isPart = false,
): Chart {
  const { words, width } = options;
  const said = commitmentsWords(counts, words, isPart);
  if (counts.length === 0) return emptyChart('commitments', said, options);
  const names = counts.map(({ jurisdiction }) => words.text(jurisdiction.short));
  const nameWidth = Math.max(72, ...names.map((name) => textWidth(name, 14, true) + 20));
  const stacked = isStacked(width);
  const left = stacked ? 0 : Math.min(190, nameWidth) + 24;
  const scale = scaleLinear([0, max(counts, ({ total }) => total) ?? 1], [0, width - left]);
  const alone = counts.length === 1 && counts.every((count) => isOnePart(count, options));
  const rows = counts.map((count) => ({
    head: headOf(count, stacked, options),
    bar: alone ? saidOf(count, options) : barOf(count, scale, width - left, options),
  }));
  const { body, height, places } = barRows(rows, { left, note: said.note, width });
  const parts = counts.flatMap((count, i) =>
    barParts(count, scale, [left, places[i]?.bar ?? 0], options),
  );
  const bars = alone ? '' : drawBars(parts, height, options);
  return chartOf({ name: 'commitments', height, body: bars + body }, said, options);
}

/** Mark, name and number of measures: under each other, or in one line over the bar. */
function headOf(
  { jurisdiction, total }: CommitmentCount,
  inLine: boolean,
  { words }: ChartOptions,
) {
  const name = words.text(jurisdiction.short);
  const number = words.say('chart.commitments.total', { n: total, count: words.number(total) });
  const after = 20 + textWidth(name, 14, true) + 10;
  return {
    height: inLine ? 18 : 38,
    draw: (x: number, y: number): string =>
      place(
        x,
        y + 3,
        el('path', { d: markPath(jurisdiction.mark, 13), fill: colourOf(jurisdiction) }),
      ) +
      textAt(name, { x: x + 20, y: y + 14, size: 14, bold: true }) +
      textAt(number, {
        x: inLine ? x + after : x + 20,
        y: inLine ? y + 14 : y + 33,
        size: 12,
        soft: true,
      }),
  };
}

/** Whether all measures stand at one commitment. */
const isOnePart = (count: CommitmentCount, options: ChartOptions): boolean =>
  segmentsOf(count, options).length === 1;

/** The one part of a single bar in words: a bar beside no other says nothing. */
const saidOf = (count: CommitmentCount, options: ChartOptions): Block =>
  flow(
    segmentsOf(count, options).map(({ level, label }) =>
      labelledBall(level, label, 13, 'var(--ink)'),
    ),
    options.width,
    LABEL_GAP,
    20,
  );

/** The room of the bar, and under it the labels: each below its part where all fit in a line, else in flow. */
function barOf(
  count: CommitmentCount,
  scale: ScaleLinear<number, number>,
  width: number,
  options: ChartOptions,
): Block {
  const segments = segmentsOf(count, options);
  const labels = segments.map(({ level, label }) => labelledBall(level, label, 13, 'var(--ink)'));
  const starts = spread(
    segments.map(({ from }) => scale(from)),
    labels.map((label) => label.width),
    width,
  );
  const under: Block = starts
    ? {
        width,
        height: 16,
        draw: (x, y) => labels.map((label, i) => label.draw(x + (starts[i] ?? 0), y)).join(''),
      }
    : flow(labels, width, LABEL_GAP, 20);
  return {
    width,
    height: BAR + 12 + under.height,
    draw: (x, y) =>
      segments.map((segment, i) => leader(segment, starts?.[i], scale, x, y + BAR)).join('') +
      under.draw(x, y + BAR + 10),
  };
}

/** A line from a part of the bar to its label where the label had to move away. */
function leader(
  { from, to }: Segment,
  label: number | undefined,
  scale: ScaleLinear<number, number>,
  x: number,
  y: number,
): string {
  if (label === undefined) return '';
  const ball = label + 6;
  if (ball >= scale(from) && ball <= scale(to)) return '';
  const middle = round(x + (scale(from) + scale(to)) / 2);
  return el('path', {
    d: `M${middle} ${round(y + 1)}V${round(y + 4)}L${round(x + ball)} ${round(y + 9)}`,
    fill: 'none',
    stroke: 'var(--soft)',
  });
}
