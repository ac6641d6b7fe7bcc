import { scaleLinear, type ScaleLinear } from 'd3';
import type { Growth } from './growth.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { colourOf, emptyChart, frame } from '../../charts/frame.ts';
import { growthGroups, growthWords, rateSaid, type GrowthGroup } from './growth-chart-words.ts';
import { balance, textWidth, wrap } from '../../charts/measure.ts';
import { el, rule, textAt } from '../../charts/svg.ts';
import { signed } from './chart-words.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

const BAR = 16;
const LABEL = 260;
const LABEL_GAP = 8;

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
  const scale = scaleOf(view.growths, left, options);
  const parts: string[] = [];
  let y = 6;
  for (const group of groups) {
    const head = headOf(group, options);
    parts.push(head.draw(0, y));
    y += head.height + 12;
    for (const growth of group.growths) {
      const row = rowOf(growth, group, { scale, stacked, left }, options);
      parts.push(row.draw(0, y));
      y += row.height + 14;
    }
    y += 14;
  }
  const note = paragraph(wrap(said.note, width * 0.96, 12), width, { size: 12, soft: true });
  parts.push(note.draw(0, y - 4));
  const height = y + note.height;
  const svg = frame({ name: 'growth', height, ...said, body: parts.join('') }, options);
  return { title: said.title, description: said.description, svg, table: said.table };
}

/** From zero, as far as the labels at the ends of the bars leave room. */
function scaleOf(growths: readonly Growth[], left: number, { words, width }: ChartOptions) {
  const rates = growths.map(({ yearly }) => yearly);
  const domain = [Math.min(0, ...rates), Math.max(0, ...rates) || 1];
  const label = Math.max(...growths.map((growth) => textWidth(rateSaid(growth, words), 14, true)));
  return scaleLinear(domain, [left, Math.max(left + 40, width - label - LABEL_GAP - 4)]);
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

/** One indicator: its name, from where to where, its bar, its rate. */
function rowOf(
  growth: Growth,
  { kind }: GrowthGroup,
  place: { scale: ScaleLinear<number, number>; stacked: boolean; left: number },
  { words, width }: ChartOptions,
): Block {
  const { target, yearly, years, points } = growth;
  const room = place.stacked ? width : LABEL;
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
    {
      size: 12,
      soft: true,
      leading: 17,
    },
  );
  const label = name.height + 4 + under.height;
  const [zero, end] = [place.scale(0), place.scale(yearly)];
  const long = Math.max(1, Math.abs(end - zero));
  const start = Math.min(zero, end);
  const top = place.stacked ? label + 6 : 2;
  const solid = kind === 'counts';
  const colour = colourOf(target.jurisdiction);
  return {
    width,
    height: place.stacked ? label + 6 + BAR : Math.max(label, BAR + 4),
    draw: (x, y) =>
      name.draw(x, y) +
      under.draw(x, y + name.height + 4) +
      el('rect', {
        x: x + start + (solid ? 0 : 1),
        y: y + top + (solid ? 0 : 1),
        width: Math.max(1, long - (solid ? 0 : 2)),
        height: BAR - (solid ? 0 : 2),
        fill: solid ? colour : 'none',
        stroke: solid ? undefined : colour,
        'stroke-width': solid ? undefined : 2,
      }) +
      rule(x + zero, y + top - 3, x + zero, y + top + BAR + 3, 'var(--ink)') +
      textAt(rateSaid(growth, words), {
        x: x + start + long + LABEL_GAP,
        y: y + top + 13,
        size: 14,
        bold: true,
      }),
  };
}
