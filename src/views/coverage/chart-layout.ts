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
  columns: { x: number; width: number }[];
  /** Where the hairline before the context stands, if there is any context. */
  divider: number | undefined;
  /** Room for the longest “+n”, none where no cell has one. */
  also: number;
  /** The size of a ball. */
  ball: number;
}

const GAP = 16;
const MOST_LABEL = 178;
const LEAST_COLUMN = 88;
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
  const compact = room(label, GAP) / count < LEAST_COLUMN;
  const [left, gap] = compact ? [0, 8] : [label, GAP];
  const all = room(left, gap);
  const widths = compact ? view.columns.map(() => all / count) : byNeed(view, words, all);
  let x = left;
  const columns = widths.map((column, i) => {
    if (divided && i === firstContext) x += gap;
    const placed = { x, width: column };
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
    also: alsoRoom(view),
    ball: compact && !list ? 10 : 12,
  };
}

/** Every column as wide as its head needs; what is left goes to those with the most measures. */
function byNeed(view: CoverageView, words: Localizer, all: number): number[] {
  const needs = view.columns.map(({ short }) => {
    const longest = Math.max(
      ...words
        .text(short)
        .split(' ')
        .map((word) => textWidth(word, 14, true)),
    );
    return Math.max(LEAST_COLUMN - 4, Math.min(LEAST_COLUMN + 12, HEAD_MARK + longest));
  });
  const counts = view.columns.map((_, i) =>
    Math.max(0, ...view.rows.map(({ cells }) => measuresIn(cells[i]))),
  );
  const spare = all - needs.reduce((sum, need) => sum + need, 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (spare < 0 || total === 0) return view.columns.map(() => all / view.columns.length);
  return needs.map((need, i) => need + (spare * (counts[i] ?? 0)) / total);
}

type Cells = CoverageView['rows'][number]['cells'];

const measuresIn = (cell: Cells[number] | undefined): number =>
  cell?.kind === 'measures' ? cell.measures.length : 0;

function alsoRoom({ rows }: CoverageView): number {
  const counts = rows.flatMap(({ cells }) =>
    cells.map((cell) => (cell.kind === 'measures' ? cell.also.length : 0)),
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? 0 : textWidth(`+${most}`, 11) + 7;
}
