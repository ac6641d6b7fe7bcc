import { max } from 'd3';
import type { ConcretenessRow } from '../../analysis/concreteness.ts';
import { concretenessWords, isCapped } from './chart-words.ts';
import { barRows, isStacked } from '../../charts/rows.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { chartOf, colourOf, emptyChart } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { balance, textWidth, widest, wrap } from '../../charts/measure.ts';
import { el, place, rule, textAt } from '../../charts/svg.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

/** Beyond so many measures in a column, a mark stands for several. */
const MOST_MARKS = 160;
const MOST_IN_LINE = 9;

interface Layout {
  /** The width of a score's column. */
  column: number;
  /** From mark to mark. */
  pitch: number;
  inLine: number;
  /** How many measures a mark stands for. */
  per: number;
}

/**
 * The scores of concreteness as a strip of small histograms, one a jurisdiction, on one scale: a
 * mark is a measure, the number over a column says how many. By hand, since Plot has no unit chart of
 * marks of one's own: its waffle knows squares and discs, its dots repeat a path for every measure.
 * @param isPart whether there are jurisdictions that the chart does not show
 */
export function concretenessChart(
  rows: readonly ConcretenessRow[],
  options: ChartOptions,
  isPart = false,
): Chart {
  const { words, width } = options;
  const most = max(rows, ({ distribution }) => Math.max(...distribution)) ?? 0;
  const per = Math.max(1, Math.ceil(most / MOST_MARKS));
  const said = concretenessWords(rows, per, words, isPart);
  if (rows.length === 0) return emptyChart('concreteness', said, options);
  const stacked = isStacked(width);
  const left = stacked ? 0 : 200;
  const column = (width - left) / 6;
  const pitch = stacked ? 7 : 10;
  const inLine = Math.max(1, Math.min(MOST_IN_LINE, Math.floor((column - 10) / pitch)));
  const layout: Layout = { column, pitch, inLine, per };
  const strips = rows.map((row, i) => ({
    head: headOf(row, stacked ? width : left - 20, stacked, options),
    bar: stripOf(row, layout, i, options),
  }));
  const within = { width, left, gap: 14, under: 4, note: said.note, noteWidth: width * 0.94 };
  const { body, height } = barRows(strips, within);
  return chartOf({ name: 'concreteness', height, body }, said, options);
}

/** Mark and name, the number of measures and their mean, and what does not apply. */
function headOf(
  row: ConcretenessRow,
  width: number,
  inLine: boolean,
  { words }: ChartOptions,
): Block {
  const names = balance(words.text(row.jurisdiction.short), width - 20, 14, true);
  const name = paragraph(names, width - 20, { size: 14, bold: true, leading: 19 });
  const facts = words.say('chart.concreteness.mean', {
    n: row.total,
    count: words.number(row.total),
    mean: words.rounded(row.mean, 2),
  });
  const after = 20 + widest(names, 14, true) + 10;
  const beside = inLine && names.length === 1 && after + textWidth(facts, 12) <= width;
  const below = [
    ...(beside ? [] : wrap(facts, width - 20, 12)),
    ...(isCapped(row) ? wrap(words.say('chart.concreteness.capped'), width - 20, 12) : []),
  ];
  const under = paragraph(below, width, { size: 12, soft: true, leading: 17 });
  return {
    width,
    height: name.height + 3 + (below.length > 0 ? under.height + 2 : 0),
    draw: (x, y) =>
      place(
        x,
        y + 3,
        el('path', {
          d: markPath(row.jurisdiction.mark, 13),
          fill: colourOf(row.jurisdiction),
        }),
      ) +
      name.draw(x + 20, y) +
      (beside ? textAt(facts, { x: x + after, y: y + 14, size: 12, soft: true }) : '') +
      (below.length > 0 ? under.draw(x + 20, y + name.height + 4) : ''),
  };
}

/** Six columns of marks on a base line, the count over each and the score under it. */
function stripOf(
  { jurisdiction, distribution }: ConcretenessRow,
  { column, pitch, inLine, per }: Layout,
  index: number,
  { words, idPrefix }: ChartOptions,
): Block {
  const size = pitch - 2;
  const id = `${idPrefix}-unit-${index}`;
  const lines = (count: number) => Math.ceil(Math.ceil(count / per) / inLine);
  const tallest = lines(Math.max(...distribution)) * pitch;
  const base = 16 + tallest;
  const marks = (count: number, left: number, bottom: number) =>
    Array.from({ length: Math.ceil(count / per) }, (_, k) =>
      el('use', {
        href: `#${id}`,
        x: left + (k % inLine) * pitch,
        y: bottom - (Math.floor(k / inLine) + 1) * pitch,
      }),
    ).join('');
  return {
    width: column * 6,
    height: base + 20,
    draw: (x, y) =>
      el('defs', {}, el('path', { id, d: markPath(jurisdiction.mark, size) })) +
      distribution
        .map((count, score) => {
          const left = x + score * column;
          const top = y + base - lines(count) * pitch;
          const label = count > 0 ? words.number(count) : '–';
          return (
            el('g', { fill: colourOf(jurisdiction) }, marks(count, left, y + base)) +
            textAt(label, { x: left, y: top - 5, size: 12, bold: count > 0, soft: count === 0 }) +
            rule(left, y + base + 1.5, left + column - 8, y + base + 1.5, 'var(--ink)') +
            textAt(words.say('chart.concreteness.score', { n: score, score }), {
              x: left,
              y: y + base + 16,
              size: 11.5,
              soft: true,
            })
          );
        })
        .join(''),
  };
}
