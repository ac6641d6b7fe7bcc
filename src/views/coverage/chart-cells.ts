import type { Cell } from '../../analysis/cells.ts';
import { byCommitment, firmestFirst, levelOf } from '../../analysis/commitment.ts';
import type { CoverageRow } from './model.ts';
import type { Jurisdiction, Measure } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { CoverageView } from './chart-words.ts';
import { ballsInRow, NUMBER_ROOM, type Layout } from './chart-layout.ts';
import { flow, paragraph, type Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { ballPath, harveyBall, markPath } from '../../charts/marks.ts';
import { textWidth, wrap } from '../../charts/measure.ts';
import { memo } from '../../shared/memo.ts';
import { el, escapeMarkup, place, textAt } from '../../charts/svg.ts';

/** What a cell needs to be drawn. */
export interface CellContext {
  view: CoverageView;
  words: Localizer;
  layout: Layout;
  jurisdiction: Jurisdiction;
  /** Room for the longest “+n” of the column. */
  also: number;
  idPrefix: string;
}

/** So many balls a chart draws one by one; of more, each cell counts them by commitment. */
const BALLS = 400;

const isDense = memo(
  ({ rows }: CoverageView): boolean =>
    rows
      .flatMap(({ cells }) => cells)
      .reduce((sum, cell) => sum + (cell.kind === 'measures' ? cell.measures.length : 0), 0) >
    BALLS,
);

/** Whether the documents say nothing about a row, in any column. */
export const saysNothing = ({ cells }: CoverageRow): boolean =>
  cells.every(({ kind }) => kind === 'unmentioned');

/** A cell: its balls and numbers, or in words that the documents say nothing. */
export function cellBlock(cell: Cell, width: number, context: CellContext): Block {
  const { words, layout } = context;
  if (cell.kind !== 'measures') {
    const said = words.say(
      cell.kind === 'unmentioned' ? 'chart.coverage.unmentioned' : 'chart.coverage.not-applicable',
    );
    const size = layout.compact ? 11 : 12;
    return paragraph(wrap(said, width, size), width, { size, soft: true, leading: size + 3 });
  }
  return layout.compact && !layout.list
    ? compactCell(cell, width, context)
    : wideCell(cell, width, context);
}

type Filled = Extract<Cell, { kind: 'measures' }>;

/** Balls at the left in rows, the number of measures at the right, “+n” after it. */
function wideCell(cell: Filled, width: number, context: CellContext): Block {
  const { words } = context;
  const right = width - context.also;
  const body =
    cell.measures.length > 0
      ? ballsOrCounts(cell.measures, right - NUMBER_ROOM, context, true)
      : paragraph(wrap(words.say('chart.coverage.also-only'), right, 12), right, {
          size: 12,
          soft: true,
        });
  return {
    width,
    height: Math.max(16, body.height),
    draw: (x, y) =>
      body.draw(x, y) +
      (cell.measures.length > 0
        ? textAt(words.number(cell.measures.length), {
            x: x + right,
            y: y + 13,
            size: 13,
            anchor: 'end',
          })
        : '') +
      (cell.also.length > 0
        ? textAt(`+${cell.also.length}`, {
            x: x + width,
            y: y + 13,
            size: 11,
            soft: true,
            anchor: 'end',
          })
        : ''),
  };
}

/** The jurisdiction's mark with the numbers, then balls, or balls with counts where many. */
function compactCell(cell: Filled, width: number, context: CellContext): Block {
  const { words, jurisdiction, layout } = context;
  const number = cell.measures.length > 0 ? words.number(cell.measures.length) : '';
  const after = number ? 14 + textWidth(number, 13, true) + 4 : 14;
  const few = cell.measures.length <= 2 * ballsInRow(width, layout.ball);
  const body = ballsOrCounts(cell.measures, width, context, few);
  return {
    width,
    height: 17 + body.height,
    draw: (x, y) =>
      place(
        x,
        y + 2,
        el('path', { d: markPath(jurisdiction.mark, 10), fill: colourOf(jurisdiction) }),
      ) +
      (number ? textAt(number, { x: x + 14, y: y + 12, size: 13, bold: true }) : '') +
      (cell.also.length > 0
        ? textAt(`+${cell.also.length}`, { x: x + after, y: y + 12, size: 11, soft: true })
        : '') +
      body.draw(x, y + 17),
  };
}

/** A ball a measure, or the balls with counts: where a chart or a cell has many. */
function ballsOrCounts(
  all: readonly Measure[],
  width: number,
  context: CellContext,
  few: boolean,
): Block {
  const { view, words, jurisdiction } = context;
  if (few && !isDense(view)) return balls(all, width, context);
  return flow(
    byCommitment(view.commitments, all).map(({ commitment, measures }) =>
      countedBall(commitment.level, words.number(measures.length), colourOf(jurisdiction)),
    ),
    width,
    8,
    17,
  );
}

/** One ball a measure in rows of ten or five, the firmest first, named for a pointer that rests on it. */
function balls(
  measures: readonly Measure[],
  width: number,
  { words, layout, jurisdiction, idPrefix }: CellContext,
): Block {
  const { size, gap } = layout.ball;
  const blocks = firmestFirst(measures).map((measure): Block => ({
    width: size,
    height: size,
    draw: (x, y) =>
      el(
        'use',
        { href: `#${ballId(levelOf(measure), idPrefix)}`, x, y },
        // What is drawn for phones has no pointer that rests on it.
        ...(layout.compact ? [] : [el('title', {}, escapeMarkup(words.text(measure.title)))]),
      ),
  }));
  const block = flow(blocks, ballsInRow(width, layout.ball) * (size + gap), gap, size + 4);
  return {
    ...block,
    height: block.height + 2,
    draw: (x, y) => el('g', { fill: colourOf(jurisdiction) }, block.draw(x, y + 2)),
  };
}

const ballId = (level: number, idPrefix: string): string => `${idPrefix}-ball-${level}`;

/** The balls that cells refer to, each drawn once; their colour comes from the cell. */
export function ballDefinitions(view: CoverageView, layout: Layout, idPrefix: string): string {
  const levels = new Set(view.commitments.map(({ level }) => level));
  const balls = [...levels].map((level) =>
    el('path', { id: ballId(level, idPrefix), d: ballPath(level, layout.ball.size) }),
  );
  return el('defs', {}, ...balls);
}

const countedBall = (level: number, count: string, colour: string): Block => ({
  width: 13 + textWidth(count, 12),
  height: 14,
  draw: (x, y) =>
    place(x, y + 1, harveyBall(level, 10, colour)) +
    textAt(count, { x: x + 13, y: y + 10, size: 12 }),
});
