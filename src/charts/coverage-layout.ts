import type { Localizer } from '../i18n/index.ts';
import type { CoverageView } from './coverage-words.ts';
import { textWidth } from './measure.ts';

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
  /** Whether some cell counts measures whose main category is another. */
  also: boolean;
}

const GAP = 16;
const MOST_LABEL = 178;
const LEAST_COLUMN = 108;
/** The longest word of an empty cell fits in it. */
const LEAST_COMPACT = 66;

/** Fits the columns of a matrix into a width. */
export function columnsLayout(view: CoverageView, words: Localizer, width: number): Layout {
  const labels = view.rows.map(({ category }) => textWidth(words.text(category.label), 14));
  const label = Math.min(MOST_LABEL, Math.max(80, ...labels)) + GAP;
  const count = Math.max(1, view.columns.length);
  const firstContext = view.columns.findIndex(({ column }) => !column);
  const divided = firstContext > 0;
  const fit = (left: number, gap: number) =>
    (width - left - (count - 1) * gap - (divided ? gap : 0)) / count;
  const compact = fit(label, GAP) < LEAST_COLUMN;
  const [left, gap] = compact ? [0, 8] : [label, GAP];
  const column = fit(left, gap);
  const columns = view.columns.map((_, i) => ({
    x: left + i * (column + gap) + (divided && i >= firstContext ? gap : 0),
    width: column,
  }));
  const first = divided ? columns[firstContext] : undefined;
  return {
    compact,
    list: compact && column < LEAST_COMPACT,
    label: left,
    columns,
    divider: first && Math.round(first.x - gap) + 0.5,
    also: view.rows.some(({ cells }) =>
      cells.some((cell) => cell.kind === 'measures' && cell.also.length > 0),
    ),
  };
}
