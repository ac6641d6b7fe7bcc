import { countedUnder } from '../analysis/under.ts';
import type { Corpus, Jurisdiction, Measure } from '../corpus/index.ts';
import type { Category, Lens } from '../schema/index.ts';
import { cellFrom, type Cell } from '../analysis/cells.ts';
import { categoryOf, codesOf, lensOf } from '../analysis/measures.ts';
import { offeredColumns } from './offered.ts';

/** One kind of move within a category, across the jurisdictions. */
export interface ComparisonRow {
  /** The category of the lens that orders the rows. */
  category: Category;
  cells: Cell[];
}

/** One category of a lens: rows by a second lens, columns by jurisdiction. */
export interface Comparison {
  lens: Lens;
  category: Category;
  /** The lens whose categories are the rows. */
  rowLens: Lens;
  columns: Jurisdiction[];
  /** The columns that stand hidden until a reader asks for them. */
  hidden: Jurisdiction[];
  rows: ComparisonRow[];
  /** How many measures the columns show, context left out. */
  measures: Measure[];
}

/** The comparison of one category; only rows in which some jurisdiction has a measure. */
export function comparison(corpus: Corpus, lensId: string, categoryId: string): Comparison {
  const lens = lensOf(corpus, lensId);
  const rowLens = lensOf(corpus, lens.split_by);
  // Context that has nothing to show here would only narrow the columns that are compared.
  const { all: columns, hidden } = offeredColumns(corpus, lens, categoryId);
  const inColumn = columns.map((column) => countedUnder(column.measures, lens, categoryId));
  const rows = rowLens.categories
    .map((category) => ({
      category,
      cells: inColumn.map((measures) =>
        cellFrom(measures.filter((measure) => codesOf(measure, rowLens)[0] === category.id)),
      ),
    }))
    .filter((row) => row.cells.some((cell) => cell.kind === 'measures'));
  return {
    lens,
    category: categoryOf(lens, categoryId),
    rowLens,
    columns,
    hidden,
    rows,
    measures: inColumn.flatMap((measures, i) => (columns[i]?.column ? measures : [])),
  };
}
