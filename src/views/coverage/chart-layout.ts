import type { Localizer } from '../../i18n/index.ts';
import type { CoverageView } from './chart-words.ts';
import { textWidth } from '../../charts/measure.ts';

/** Where the columns of a coverage matrix stand. */
export interface Layout {
  /** Labels stand over the rows, and cells are summarised. */
  compact: boolean;
  /** Even so the columns are too narrow: each row is a list of jurisdictions. */
  list: boolean;
  /** The width of the column of labels, 0 when compact. */
  label: number;
  columns: Column[];
  /** Where the hairline before the context stands, if there is any context. */
  divider: number | undefined;
  /** Room for the longest “+n” in a list, none where no cell has one. */
  also: number;
  /** The size of a ball, and the distance to the next. */
  ball: Ball;
}

/** A column: its left edge, its width, and the room for its longest “+n”. */
interface Column {
  x: number;
  width: number;
  also: number;
}

interface Ball {
  size: number;
  gap: number;
}

/** Balls stand in rows of so many, so that what is longer is more; the first that fits is taken. */
const BALLS_IN_ROW = [10, 5] as const;

/** Room for a number of measures beside the balls. */
export const NUMBER_ROOM = 22;

/** Balls from the largest on: a matrix takes the first with which its rows fit. */
const BALL_SIZES: readonly Ball[] = [
  { size: 12, gap: 3 },
  { size: 11, gap: 3 },
  { size: 11, gap: 2 },
  { size: 10, gap: 2 },
];

/** How wide a row of balls is. */
const rowWidth = (balls: number, { size, gap }: Ball): number => balls * (size + gap) - gap;

/** How many balls stand in each full row within a width. */
export function ballsInRow(width: number, ball: Ball): number {
  const fitting = Math.max(1, Math.floor((width + ball.gap) / (ball.size + ball.gap)));
  return BALLS_IN_ROW.find((most) => most <= fitting) ?? fitting;
}

const GAP = 16;
const MOST_LABEL = 178;
const LEAST_COLUMN = 88;
/** What the longest word of a head takes at most: the names of provinces in Latin letters fit. */
const MOST_HEAD = 112;
/** The longest word of an empty cell fits in it. */
const LEAST_COMPACT = 66;
/** Beside its mark a head needs room for its longest word. */
const HEAD_MARK = 18;

/** Fits the columns of a matrix into a width. */
export function columnsLayout(view: CoverageView, words: Localizer, width: number): Layout {
  const labels = view.rows.map(({ category }) => textWidth(words.text(category.label), 14));
  const label = Math.min(MOST_LABEL, Math.max(80, ...labels)) + GAP;
  const count = Math.max(1, view.columns.length);
  const firstContext = view.columns.findIndex(({ column }) => !column);
  const divided = firstContext > 0;
  const room = (left: number, gap: number) =>
    width - left - (count - 1) * gap - (divided ? gap : 0);
  const fits = room(label, GAP) / count >= LEAST_COLUMN;
  const needed = fits ? byNeed(view, words, room(label, GAP)) : undefined;
  const compact = needed === undefined;
  const [left, gap] = compact ? [0, 8] : [label, GAP];
  const all = room(left, gap);
  const even = { ball: { size: 10, gap: 3 }, widths: view.columns.map(() => all / count) };
  const { ball, widths } = needed ?? even;
  let x = left;
  const columns = widths.map((column, i) => {
    if (divided && i === firstContext) x += gap;
    const placed = { x, width: column, also: alsoRoom(view, i) };
    x += column + gap;
    return placed;
  });
  const first = divided ? columns[firstContext] : undefined;
  const list = compact && all / count < LEAST_COMPACT;
  return {
    compact,
    list,
    label: left,
    columns,
    divider: first && Math.round(first.x - gap) + 0.5,
    also: Math.max(0, ...columns.map(({ also }) => also)),
    ball: list ? { size: 12, gap: 3 } : ball,
  };
}

/**
 * Every column as wide as its head and a row of five balls need, the fullest as a row of ten. Balls
 * are smaller where that makes room; others get rows of ten too while there is room, and what is
 * left is shared.
 * @returns undefined where there is no room for rows of five
 */
function byNeed(view: CoverageView, words: Localizer, all: number) {
  const columns = view.columns.map(({ short }, i) => {
    const most = Math.max(0, ...view.rows.map(({ cells }) => measuresIn(cells[i])));
    const longest = Math.max(
      ...words
        .text(short)
        .split(' ')
        .map((word) => textWidth(word, 14, true)),
    );
    const head = Math.max(LEAST_COLUMN - 4, Math.min(MOST_HEAD, HEAD_MARK + longest));
    const width = (balls: number, ball: Ball): number =>
      Math.max(head, rowWidth(balls, ball) + NUMBER_ROOM + alsoRoom(view, i));
    return { most, width };
  });
  const most = Math.max(...columns.map((column) => column.most));
  /** Widths with rows of ten in the fullest columns, or of five in all. */
  const widthsOf = (ball: Ball, tens: boolean) =>
    columns.map((column) => {
      const full = tens && column.most === most && most > 10;
      return column.width(full ? 10 : Math.min(5, column.most), ball);
    });
  const fitting = [true, false].flatMap((tens) =>
    BALL_SIZES.map((ball) => ({ ball, widths: widthsOf(ball, tens) })),
  );
  const found = fitting.find(({ widths }) => sum(widths) <= all);
  if (!found) return undefined;
  const { ball, widths } = found;
  const fullest = columns.map((column, i) => ({ ...column, i })).sort((a, b) => b.most - a.most);
  for (const { most: count, width, i } of fullest) {
    const wider = width(10, ball);
    if (count > 5 && sum(widths) - (widths[i] ?? 0) + wider <= all) widths[i] = wider;
  }
  const spare = (all - sum(widths)) / columns.length;
  return { ball, widths: widths.map((width) => width + spare) };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

type Cells = CoverageView['rows'][number]['cells'];

const measuresIn = (cell: Cells[number] | undefined): number =>
  cell?.kind === 'measures' ? cell.measures.length : 0;

/** Room for the longest “+n” of a column. */
function alsoRoom({ rows }: CoverageView, column: number): number {
  const counts = rows.map(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === 'measures' ? cell.also.length : 0;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? 0 : textWidth(`+${most}`, 11) + 7;
}
