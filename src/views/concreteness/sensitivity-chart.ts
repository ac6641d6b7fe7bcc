import * as Plot from '@observablehq/plot';
import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { Standing, Variant } from './sensitivity.ts';
import type { Jurisdiction } from '../../corpus/index.ts';
import { flow, paragraph, type Block } from '../../charts/flow.ts';
import { chartOf, colourOf, emptyChart } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { textWidth, wrap } from '../../charts/measure.ts';
import { plotFragment } from '../../charts/plot.ts';
import { rowPlaces, isStacked } from '../../charts/rows.ts';
import { spread } from '../../charts/spread.ts';
import { sensitivityWords, type Said } from './sensitivity-chart-words.ts';
import { el, place, rule, textAt } from '../../charts/svg.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

const MARK = 14;
const ROW = 58;
const GAP = 14;
/** Room at the right for fonts that are wider than the estimate. */
const SLACK = 8;

/** Where the marks of a row stand, and where its line is. */
interface Row {
  variant: Variant;
  /** The left edges of the marks, in the order of the standings, from the left of the chart. */
  starts: number[];
  /** The line on which the marks stand, from the top of the chart. */
  y: number;
}

/**
 * The mean scores under each way to compute them, a row a way: the further right, the higher, as a
 * share of the most that the row can give. Rows are not joined, since they have different maxima;
 * where the order changes, the row says so.
 * @param isPart whether there are jurisdictions that the chart does not show
 */
export function sensitivityChart(
  variants: readonly Variant[],
  options: ChartOptions,
  isPart = false,
): Chart {
  const { width } = options;
  const said = sensitivityWords(variants, options.words, isPart);
  const [full] = variants;
  if (!full || full.standings.length === 0) return emptyChart('sensitivity', said, options);
  const stacked = isStacked(width);
  const left = stacked ? 0 : 300;
  const across = width - left - MARK - SLACK;
  const highest = max(variants, ({ standings, most }) => (standings[0]?.mean ?? 0) / most) ?? 0;
  const scaleOf = ({ most }: Variant) => scaleLinear([0, (highest || 1) * most], [0, across]);
  const names = namesOf(full.standings, scaleOf(full), across + MARK, options);
  const ways = variants.map((variant, i) => ({
    variant,
    head: labelOf(said.rows[i], stacked ? width : left - 28),
    bar: { height: stacked ? ROW - 12 : ROW - GAP },
  }));
  const gap = stacked ? 6 : GAP;
  const { places, bottom } = rowPlaces(ways, { left, top: 14 + names.height, gap });
  const rows = ways.map(({ variant }, i): Row => {
    const starts = startsOf(variant.standings, scaleOf(variant), across + MARK).map(
      (start) => left + start,
    );
    return { variant, starts, y: (places[i]?.bar ?? 0) + 12 };
  });
  const y = bottom + gap;
  const parts = [
    names.draw(left, 4),
    drawn(rows, left, y, options),
    ...ways.map(({ head }, i) => head.draw(0, places[i]?.head ?? 0)),
    ...rows.map((row) => marksOf(row, left, width - left - SLACK / 2, options)),
  ];
  const note = paragraph(wrap(said.note, width * 0.94, 12), width, { size: 12, soft: true });
  parts.push(rule(0, y, width, y), note.draw(0, y + 10));
  const height = y + note.height + 12;
  return chartOf({ name: 'sensitivity', height, body: parts.join('') }, said, options);
}

/** The names over the marks of the first row, in flow where they do not fit in a line. */
function namesOf(
  standings: readonly Standing[],
  scale: ScaleLinear<number, number>,
  width: number,
  { words }: ChartOptions,
): Block {
  const sorted = standings.toSorted((a, b) => a.mean - b.mean);
  const blocks = sorted.map(({ jurisdiction }): Block => {
    const name = words.text(jurisdiction.short);
    return {
      width: MARK + 5 + textWidth(name, 13, true),
      height: 16,
      draw: (x, y) =>
        markAt(jurisdiction, x, y + 1) +
        textAt(name, { x: x + MARK + 5, y: y + 13, size: 13, bold: true }),
    };
  });
  const starts = spread(
    sorted.map(({ mean }) => scale(mean)),
    blocks.map((block) => block.width),
    width,
  );
  if (!starts) return flow(blocks, width, 14, 21);
  return {
    width,
    height: 16,
    draw: (x, y) => blocks.map((block, i) => block.draw(x + (starts[i] ?? 0), y)).join(''),
  };
}

/** What the row computes; under it what changes, and who is missing. */
function labelOf(said: Said | undefined, width: number): Block {
  const head = paragraph(wrap(said?.label ?? '', width, 13, true), width, {
    size: 13,
    bold: true,
    leading: 18,
    seam: true,
  });
  const change = paragraph(wrap(said?.change ?? '', width, 12), width, {
    size: 12,
    leading: 16,
    seam: true,
  });
  const missing = said?.missing ? wrap(said.missing, width, 12) : [];
  const rest = paragraph(missing, width, {
    size: 12,
    leading: 16,
    soft: true,
    seam: true,
  });
  return {
    width,
    height: head.height + 3 + change.height + (missing.length > 0 ? rest.height + 1 : 0),
    draw: (x, y) =>
      head.draw(x, y) +
      change.draw(x, y + head.height + 3) +
      (missing.length > 0 ? rest.draw(x, y + head.height + 4 + change.height) : ''),
  };
}

const markAt = (jurisdiction: Jurisdiction, x: number, y: number): string =>
  place(x, y, el('path', { d: markPath(jurisdiction.mark, MARK), fill: colourOf(jurisdiction) }));

/** Marks as close to their means as those beside them let them be. */
function startsOf(
  standings: readonly Standing[],
  scale: ScaleLinear<number, number>,
  width: number,
): number[] {
  const wishes = standings.map(({ mean }) => scale(mean)).toReversed();
  const sizes = standings.map(() => MARK);
  return (spread(wishes, sizes, width, 1) ?? wishes).toReversed();
}

/**
 * What Plot draws: a base line a row, and paper behind the marks, so that it does not show through
 * a ring. Marks that would cover each other have been moved apart: their places come in pixels.
 */
function drawn(
  rows: readonly Row[],
  left: number,
  height: number,
  { document, width, idPrefix }: ChartOptions,
): string {
  const points = rows.flatMap(({ variant, starts, y }) =>
    variant.standings.map((_, i) => ({ x: (starts[i] ?? 0) + MARK / 2, y })),
  );
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
        Plot.ruleY(rows, { x1: left, x2: width, y: 'y', stroke: 'var(--line)' }),
        Plot.dot(points, { x: 'x', y: 'y', r: MARK / 2 + 1, fill: 'var(--paper)' }),
      ],
    },
    idPrefix,
  );
  return svg;
}

/** The marks of a row with their means under them. */
function marksOf({ variant, starts, y }: Row, left: number, width: number, options: ChartOptions) {
  const { words } = options;
  const values = variant.standings.map(({ mean }) => words.rounded(mean, 2));
  const sizes = values.map((value) => textWidth(value, 11.5));
  const wishes = starts.map((start, i) => start - left + MARK / 2 - (sizes[i] ?? 0) / 2);
  const places = spread(wishes.toReversed(), sizes.toReversed(), width, 7)?.toReversed();
  const marks = variant.standings.map(({ jurisdiction }, i) =>
    markAt(jurisdiction, starts[i] ?? 0, y - MARK / 2),
  );
  const labels = (places ?? []).map((start, i) =>
    textAt(values[i] ?? '', { x: left + start, y: y + 22, size: 11.5, seam: true }),
  );
  return [...marks, ...labels].join('');
}
