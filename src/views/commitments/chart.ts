import { max, scaleLinear, stack, type ScaleLinear } from 'd3';
import type { CommitmentCount } from './model.ts';
import { commitmentsWords } from './chart-words.ts';
import { flow, labelledBall, type Block } from '../../charts/flow.ts';
import { barRows } from '../../charts/rows.ts';
import { colourOf, emptyChart, frame } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { textWidth } from '../../charts/measure.ts';
import { el, place, round, textAt } from '../../charts/svg.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

const BAR = 26;
const LABEL_GAP = 14;

/** The row's bar cut into commitments, those that occur; `from` and `to` count measures. */
interface Segment {
  level: number;
  label: string;
  from: number;
  to: number;
}

/**
 * Measures by commitment, one stacked bar a jurisdiction, all on one scale of counts. Each part is
 * filled by quarters like the harvey ball under it, so that it tells itself apart without colour.
 */
export function commitmentsChart(counts: readonly CommitmentCount[], options: ChartOptions): Chart {
  const { words, width } = options;
  const said = commitmentsWords(counts, words);
  if (counts.length === 0) return emptyChart('commitments', said, options);
  const names = counts.map(({ jurisdiction }) => words.text(jurisdiction.short));
  const nameWidth = Math.max(72, ...names.map((name) => textWidth(name, 14, true) + 20));
  const stacked = width < 600;
  const left = stacked ? 0 : Math.min(190, nameWidth) + 24;
  const scale = scaleLinear([0, max(counts, ({ total }) => total) ?? 1], [0, width - left]);
  const rows = counts.map((count) => ({
    head: headOf(count, stacked, options),
    bar: barOf(count, scale, width - left, options),
  }));
  const { body, height } = barRows(rows, { left, note: said.note, width });
  const svg = frame({ name: 'commitments', height, ...said, body }, options);
  return { title: said.title, description: said.description, svg, table: said.table };
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

function segmentsOf({ counts }: CommitmentCount, { words }: ChartOptions): Segment[] {
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

/** The bar, and under it the labels: each below its part where all fit in a line, else in flow. */
function barOf(
  count: CommitmentCount,
  scale: ScaleLinear<number, number>,
  width: number,
  options: ChartOptions,
): Block {
  const colour = colourOf(count.jurisdiction);
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
      segments.map((segment) => segmentOf(segment, scale, colour, x, y)).join('') +
      segments.map((segment, i) => leader(segment, starts?.[i], scale, x, y + BAR)).join('') +
      under.draw(x, y + BAR + 10),
  };
}

/** A part of the bar: an outline, filled from below by as many quarters as its ball. */
function segmentOf(
  { level, from, to }: Segment,
  scale: ScaleLinear<number, number>,
  colour: string,
  x: number,
  y: number,
): string {
  const [left, width] = [x + scale(from), Math.max(2, scale(to) - scale(from) - 2)];
  const filled = (BAR * Math.min(level, 4)) / 4;
  return (
    el('rect', { x: left, y: y + BAR - filled, width, height: filled, fill: colour }) +
    el('rect', {
      x: left + 0.75,
      y: y + 0.75,
      width: Math.max(0.5, width - 1.5),
      height: BAR - 1.5,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.5,
    })
  );
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

/**
 * Starts for labels in one line, each as close to its wish as the others let it.
 * @returns undefined when they do not fit
 */
export function spread(
  wishes: readonly number[],
  widths: readonly number[],
  width: number,
  gap = LABEL_GAP,
): number[] | undefined {
  const starts: number[] = [];
  for (const [i, wish] of wishes.entries()) {
    const free = i === 0 ? 0 : (starts[i - 1] ?? 0) + (widths[i - 1] ?? 0) + gap;
    starts.push(Math.max(wish, free));
  }
  let limit = width;
  for (let i = starts.length - 1; i >= 0; i--) {
    starts[i] = Math.min(starts[i] ?? 0, limit - (widths[i] ?? 0));
    limit = (starts[i] ?? 0) - gap;
  }
  return (starts[0] ?? 0) < 0 ? undefined : starts;
}
