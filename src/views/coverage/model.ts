import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import type { Category, Commitment, Lens } from '../../schema/index.ts';
import { cellOf, measuresOfCell, type Cell } from '../../analysis/cells.ts';
import { wholeOf } from '../../corpus/parts.ts';
import { lensOf } from '../../analysis/measures.ts';
import { columnsFor } from '../../analysis/columns.ts';

/** One category across the jurisdictions. */
export interface CoverageRow {
  category: Category;
  /** One cell a column, in the order of the columns. */
  cells: Cell[];
}

/** Measures × jurisdictions, seen through a lens. */
export interface Coverage {
  lens: Lens;
  columns: Jurisdiction[];
  rows: CoverageRow[];
  /** The commitments of the codebook, which the marks stand for. */
  commitments: readonly Commitment[];
  /** Whether there are other columns, on other pages. */
  isSet: boolean;
}

/**
 * The coverage matrix of a lens.
 * @param columns the jurisdictions to line up; by default the columns and the lens's context
 */
export function coverage(corpus: Corpus, lensId: string, columns?: Jurisdiction[]): Coverage {
  const lens = lensOf(corpus, lensId);
  const lined = columns ?? columnsFor(corpus, lens);
  return {
    lens,
    columns: lined,
    isSet: wholeOf(corpus) !== corpus,
    commitments: corpus.codebook.lists.commitments.values,
    rows: lens.categories.map((category) => ({
      category,
      cells: lined.map((jurisdiction) => cellOf(jurisdiction, lens, category.id)),
    })),
  };
}

/** How many of a coverage's rows a jurisdiction has measures in. */
export function covered(view: Coverage, jurisdiction: Jurisdiction): number {
  const column = view.columns.indexOf(jurisdiction);
  return view.rows.filter((row) => row.cells[column]?.kind === 'measures').length;
}

/**
 * What a matrix says at a glance: the rows in which each of some columns has measures of its own
 * (touched ones do not count), and those on which the documents of none say anything.
 */
export function sharedRows(view: Coverage, columns: readonly Jurisdiction[]) {
  const at = columns.map((jurisdiction) => view.columns.indexOf(jurisdiction));
  const cellsOf = (row: CoverageRow) => at.map((column) => row.cells[column]);
  return {
    shared: view.rows.filter((row) =>
      cellsOf(row).every((cell) => cell?.kind === 'measures' && cell.measures.length > 0),
    ),
    none: view.rows.filter((row) => cellsOf(row).every((cell) => cell?.kind === 'unmentioned')),
  };
}

/** The measures of a coverage, a measure as often as it stands in a cell. */
export const coverageMeasures = ({ rows }: Coverage): readonly Measure[] =>
  rows.flatMap(({ cells }) => cells.flatMap(measuresOfCell));
