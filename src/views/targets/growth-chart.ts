import * as Plot from '@observablehq/plot';
import type { Growth } from './growth.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { colourOf, emptyChart, frame } from '../../charts/frame.ts';
import { growthGroups, growthWords, rateSaid, type GrowthGroup } from './growth-chart-words.ts';
import { balance, textWidth, wrap } from '../../charts/measure.ts';
import { plotFragment } from '../../charts/plot.ts';
import { rowPlaces } from '../../charts/rows.ts';
import { textAt } from '../../charts/svg.ts';
import { signed } from './chart-words.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

const BAR = 16;
const LABEL = 260;
const LABEL_GAP = 8;

/** The bar of a target: its rate, and where its row has it. */
interface Bar {
  growth: Growth;
  value: number;
  top: number;
  bottom: number;
  colour: string;
  solid: boolean;
}

/**
 * The yearly growth of targets as bars on one scale. Numbers of things are solid, shares of a
 * whole hollow and under a head of their own: only bars of one kind may be compared.
 */
export function growthChart(view: { growths: readonly Growth[] }, options: ChartOptions): Chart {
  const { words, width } = options;
  const groups = growthGroups(view.growths);
  const said = growthWords(groups, words);
  if (groups.length === 0) return emptyChart('growth', said, options);
  const stacked = width < 600;
  const left = stacked ? 0 : LABEL + 24;
  const parts: string[] = [];
  const bars: Bar[] = [];
  let y = 6;
  for (const group of groups) {
    const head = headOf(group, options);
    parts.push(head.draw(0, y));
    y += head.height + 12;
    const rows = group.growths.map((growth) => ({
      growth,
      head: labelOf(growth, stacked ? width : LABEL, options),
      bar: { height: stacked ? BAR : BAR + 4 },
    }));
    const { places, bottom } = rowPlaces(rows, { left, top: y, gap: 14 });
    for (const [i, { growth, head: label }] of rows.entries()) {
      const { head: at, bar } = places[i] ?? { head: y, bar: y };
      parts.push(label.draw(0, at));
      bars.push(barOf(growth, group, stacked ? bar : bar + 2));
    }
    y = bottom + 28;
  }
  parts.push(drawBars(bars, y, left, options));
  const note = paragraph(wrap(said.note, width * 0.96, 12), width, { size: 12, soft: true });
  parts.push(note.draw(0, y - 4));
  const height = y + note.height;
  const svg = frame({ name: 'growth', height, ...said, body: parts.join('') }, options);
  return { title: said.title, description: said.description, svg, table: said.table };
}

const barOf = (growth: Growth, { kind }: GrowthGroup, top: number): Bar => ({
  growth,
  value: growth.yearly,
  top,
  bottom: top + BAR,
  colour: colourOf(growth.target.jurisdiction),
  solid: kind === 'counts',
});

/** The bars with their rates: from zero, as far as the rates at their ends leave room. */
function drawBars(bars: readonly Bar[], height: number, left: number, options: ChartOptions) {
  const { document, words, width, idPrefix } = options;
  const values = bars.map(({ value }) => value);
  const room = Math.max(...bars.map(({ growth }) => textWidth(rateSaid(growth, words), 14, true)));
  const place = { x1: 0, x2: 'value', y1: 'top', y2: 'bottom' } as const;
  const drawn = plotFragment(
    {
      document,
      width,
      height,
      margin: 0,
      axis: null,
      x: {
        domain: [Math.min(0, ...values), Math.max(0, ...values) || 1],
        range: [left, Math.max(left + 40, width - room - LABEL_GAP - 4)],
      },
      y: { type: 'identity' },
      marks: [
        Plot.rect(
          bars.filter(({ solid }) => solid),
          { ...place, fill: 'colour' },
        ),
        Plot.rect(
          bars.filter(({ solid }) => !solid),
          { ...place, fill: 'none', stroke: 'colour', strokeWidth: 2, inset: 1 },
        ),
        Plot.ruleX(bars, {
          x: 0,
          y1: ({ top }: Bar) => top - 3,
          y2: ({ bottom }: Bar) => bottom + 3,
          stroke: 'var(--ink)',
        }),
      ],
    },
    idPrefix,
  );
  const rates = bars.map(({ growth, value, top }) =>
    textAt(rateSaid(growth, words), {
      x: Math.max(drawn.x(0), drawn.x(value)) + LABEL_GAP,
      y: top + 13,
      size: 14,
      bold: true,
    }),
  );
  return drawn.svg + rates.join('');
}

/** What is compared, and how far it may be. */
function headOf({ kind }: GrowthGroup, { words, width }: ChartOptions): Block {
  const title = words.say(`chart.growth.${kind}`);
  const how = paragraph(wrap(words.say(`chart.growth.${kind}-how`), width * 0.96, 12), width, {
    size: 12,
    soft: true,
    leading: 17,
  });
  return {
    width,
    height: 24 + how.height,
    draw: (x, y) =>
      textAt(title, { x, y: y + 15, size: 15, bold: true, class: 'display' }) + how.draw(x, y + 24),
  };
}

/** One indicator: its name, from where to where, and in points where it is a share. */
function labelOf(growth: Growth, room: number, { words }: ChartOptions): Block {
  const { target, years, points } = growth;
  const name = paragraph(balance(words.text(target.title), room, 14), room, {
    size: 14,
    leading: 19,
  });
  const span = words.say('chart.growth.span', {
    baseline: words.figure(target.baseline),
    goal: words.figure(target.goal),
    years: words.number(years),
    n: years,
  });
  const extra =
    points === undefined
      ? []
      : [words.say('chart.targets.points', { points: signed(words.rounded(points, 2)) })];
  const under = paragraph(
    [span, ...extra].flatMap((line) => balance(line, room, 12)),
    room,
    { size: 12, soft: true, leading: 17 },
  );
  return {
    width: room,
    height: name.height + 4 + under.height,
    draw: (x, y) => name.draw(x, y) + under.draw(x, y + name.height + 4),
  };
}
