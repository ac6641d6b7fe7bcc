import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import type { Category, Commitment, Lens } from '../../schema/index.ts';
import { counted } from '../../analysis/measures.ts';
import { firmestFirst } from '../../analysis/commitment.ts';
import { countedUnder, isUnder } from '../../analysis/under.ts';
import { shownUnder } from '../../analysis/columns.ts';

/** What the documents show of a jurisdiction under one element; empty is not “does nothing”. */
export interface FlowCell {
  jurisdiction: Jurisdiction;
  /** Every counted measure, the firmest first. */
  measures: Measure[];
  /** Those that are about some elements only, not about all of them at once. */
  own: Measure[];
  /** The firmest commitment: of the measures of its own, or else of the others. */
  firmest: Commitment | undefined;
}

/** One element across the jurisdictions. */
export interface FlowRow {
  category: Category;
  cells: FlowCell[];
}

/** How many of the elements a jurisdiction connects. */
export interface FlowReach {
  jurisdiction: Jurisdiction;
  /** With a measure of any kind. */
  connected: Category[];
  /** Only named by a measure that names all elements at once. */
  frameOnly: Category[];
}

/** Which elements of a frame each jurisdiction connects. */
export interface Flows {
  lens: Lens;
  commitments: readonly Commitment[];
  columns: Jurisdiction[];
  rows: FlowRow[];
  reach: FlowReach[];
  /** The measures that name every element at once: the frame itself. */
  frame: Measure[];
}

/**
 * Which elements of a lens each jurisdiction connects, by which measures. A measure that names all
 * of them says less about each than one of its own, so that the two are told apart.
 * @param columns the jurisdictions to line up; by default the columns and what context has measures
 */
export function flows(
  corpus: Corpus,
  lens: Lens,
  columns: Jurisdiction[] = shownUnder(corpus, lens),
): Flows {
  const commitments = corpus.codebook.lists.commitments.values;
  const namesAll = (measure: Measure) =>
    lens.categories.length > 1 && lens.categories.every(({ id }) => isUnder(measure, lens, id));
  const rows = lens.categories.map((category) => ({
    category,
    cells: columns.map((jurisdiction): FlowCell => {
      const measures = firmestFirst(countedUnder(jurisdiction.measures, lens, category.id));
      const own = measures.filter((measure) => !namesAll(measure));
      const firmest = (own[0] ?? measures[0])?.coded.commitment;
      return { jurisdiction, measures, own, firmest };
    }),
  }));
  const reach = columns.map((jurisdiction, i) => {
    const where = (test: (cell: FlowCell) => boolean) =>
      rows.flatMap(({ category, cells }) => (cells[i] && test(cells[i]) ? [category] : []));
    return {
      jurisdiction,
      connected: where(({ measures }) => measures.length > 0),
      frameOnly: where(({ measures, own }) => measures.length > 0 && own.length === 0),
    };
  });
  const frame = firmestFirst(
    columns.flatMap((jurisdiction) => counted(jurisdiction.measures).filter(namesAll)),
  );
  return { lens, commitments, columns, rows, reach, frame };
}
