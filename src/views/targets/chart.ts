import * as Plot from '@observablehq/plot';
import { max, range } from 'd3';
import type { Growth } from './growth.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { colourOf, emptyChart, frame } from '../../charts/frame.ts';
import { balance, widest } from '../../charts/measure.ts';
import { plotFragment } from '../../charts/plot.ts';
import { panelRows } from '../../charts/rows.ts';
import { place, textAt } from '../../charts/svg.ts';
import { byGrowth, rateOf, signed, targetsWords } from './chart-words.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

const MOST_IN_ROW = 5;
const LEAST_PANEL = 150;
const MOST_PANEL = 260;
const GAP = 28;
/** Beyond so many years the columns between baseline and goal would be too thin to see. */
const MOST_YEARS = 40;

/**
 * The targets as small multiples: each on its own scale from zero, so that a column is as high as
 * it is in proportion to its own goal. The pale columns are the years between.
 */
export function targetsChart(view: { growths: readonly Growth[] }, options: ChartOptions): Chart {
  const { words, width } = options;
  const growths = byGrowth(view.growths);
  const said = targetsWords(growths, words);
  if (growths.length === 0) return emptyChart('targets', said, options);
  const inRow = Math.max(1, Math.min(growths.length, MOST_IN_ROW));
  const across = Math.min(MOST_PANEL, (width - (inRow - 1) * GAP) / inRow);
  const stacked = across < LEAST_PANEL;
  const perRow = stacked ? 1 : inRow;
  const rows = range(0, growths.length, perRow).map((i) => {
    const row = growths.slice(i, i + perRow);
    return stacked ? lyingRow(row, width, options) : standingRow(row, across, options);
  });
  const { body, height } = panelRows(rows, { width, gap: 30, foot: 20, end: 10, note: said.note });
  const svg = frame({ name: 'targets', height, ...said, body }, options);
  return { title: said.title, description: said.description, svg, table: said.table };
}

/** Panels side by side, each with title, rate and columns under each other at common heights. */
function standingRow(growths: readonly Growth[], width: number, options: ChartOptions): Block {
  const titleHeight = max(growths, (growth) => titleOf(growth, width, options).height) ?? 0;
  const panels = growths.map((growth) => ({
    head: heading(growth, width, options, titleHeight),
    picture: columns(growth, width, 120, options),
  }));
  const top = (max(panels, ({ head }) => head.height) ?? 0) + 16;
  return {
    width,
    height: top + (max(panels, ({ picture }) => picture.height) ?? 0),
    draw: (x, y) =>
      panels
        .map(({ head, picture }, i) => {
          const left = x + i * (width + GAP);
          return head.draw(left, y) + picture.draw(left, y + top);
        })
        .join(''),
  };
}

/** One panel: title and rate at the left, columns at the right. */
function lyingRow(growths: readonly Growth[], width: number, options: ChartOptions): Block {
  const left = Math.round(width * 0.4);
  const panels = growths.map((growth) => ({
    head: heading(growth, left, options),
    picture: columns(growth, width - left - 16, 84, options),
  }));
  return {
    width,
    height: max(panels, ({ head, picture }) => Math.max(head.height, picture.height)) ?? 0,
    draw: (x, y) =>
      panels.map(({ head, picture }) => head.draw(x, y) + picture.draw(x + left + 16, y)).join(''),
  };
}

const titleOf = (growth: Growth, width: number, { words }: ChartOptions): Block =>
  paragraph(balance(words.text(growth.target.title), width, 15, true), width, {
    size: 15,
    bold: true,
    leading: 21,
    class: 'display',
  });

/** The indicator and the yearly growth that its target implies. */
function heading(
  growth: Growth,
  width: number,
  options: ChartOptions,
  titleHeight?: number,
): Block {
  const { words } = options;
  const title = titleOf(growth, width, options);
  const under = [
    words.say('chart.targets.a-year'),
    ...(growth.points === undefined
      ? []
      : [words.say('chart.targets.points', { points: signed(words.rounded(growth.points, 2)) })]),
  ].flatMap((line) => balance(line, width, 12));
  const note = paragraph(under, width, { size: 12, soft: true, leading: 17 });
  const rate = words.say('chart.targets.rate', { rate: signed(rateOf(growth, words)) });
  const below = titleHeight ?? title.height;
  return {
    width,
    height: below + 40 + note.height,
    draw: (x, y) =>
      title.draw(x, y) +
      textAt(rate, { x, y: y + below + 28, size: 24 }) +
      note.draw(x, y + below + 38),
  };
}

/** One column a year, the first and the last in full, with year and figure under each. */
function columns(growth: Growth, width: number, height: number, options: ChartOptions): Block {
  const { words } = options;
  const { baseline, goal } = growth.target;
  const drawn = drawColumns(growth, width, height, options);
  const gap = 12;
  const whole = [baseline, goal].map((figure) => words.figure(figure));
  const room = widest(whole.slice(0, 1), 12, true) + widest(whole.slice(1), 12, true) + gap;
  const ends = [baseline, goal].map((figure) => {
    const most = room <= width ? width : (width - gap) / 2;
    const lines = balance(words.figure(figure), most, 12, true);
    return { lines, date: figure.date === undefined ? '' : words.date(figure.date) };
  });
  const [from, to] = ends;
  const tallest = Math.max(...ends.map(({ lines }) => lines.length));
  return {
    width,
    height: height + 20 + tallest * 17 + 4,
    draw: (left, top) =>
      place(
        left,
        top,
        drawn,
        textAt(from?.date ?? '', { x: 0, y: height + 17, size: 12, soft: true }),
        textAt(to?.date ?? '', { x: width, y: height + 17, size: 12, soft: true, anchor: 'end' }),
        textAt(from?.lines ?? [], { x: 0, y: height + 35, size: 12, bold: true, leading: 17 }),
        textAt(to?.lines ?? [], {
          x: width,
          y: height + 35,
          size: 12,
          bold: true,
          leading: 17,
          anchor: 'end',
        }),
      ),
  };
}

/** The columns on a scale from zero of their own, over a base line. */
function drawColumns(
  growth: Growth,
  width: number,
  height: number,
  { document, idPrefix }: ChartOptions,
): string {
  const { baseline, goal, jurisdiction } = growth.target;
  const years = growth.years <= MOST_YEARS ? range(growth.years + 1) : [0, growth.years];
  const bar = Math.min(22, (0.68 * width) / years.length);
  const bars = years.map((year) => ({
    left: (year / growth.years) * (width - bar),
    value: baseline.value * growth.factor ** (year / growth.years),
  }));
  const place = {
    x1: 'left',
    x2: ({ left }: { left: number }) => left + bar,
    y1: 0,
    y2: 'value',
  } as const;
  const { svg } = plotFragment(
    {
      document,
      width,
      height: height + 1,
      margin: 0,
      axis: null,
      x: { type: 'identity' },
      y: { domain: [0, Math.max(baseline.value, goal.value)], range: [height, 2] },
      marks: [
        Plot.rect(bars.slice(1, -1), { ...place, fill: 'var(--soft)', fillOpacity: 0.3 }),
        Plot.rect([...bars.slice(0, 1), ...bars.slice(-1)], {
          ...place,
          fill: colourOf(jurisdiction),
        }),
        Plot.ruleY([0], { x1: 0, x2: width, stroke: 'var(--ink)' }),
      ],
    },
    idPrefix,
  );
  return svg;
}
