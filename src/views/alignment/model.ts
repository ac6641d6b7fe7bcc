import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import type { Category, Lens } from '../../schema/index.ts';
import type { Agreement } from '../../analysis/agreement/agreement.ts';
import { growth, type Growth } from '../targets/growth.ts';
import { codesOf } from '../../analysis/measures.ts';
import { columnsOf, shownUnder } from '../../analysis/columns.ts';
import { byCommitment, type CommitmentGroup, firmestFirst } from '../../analysis/commitment.ts';
import { countedUnder } from '../../analysis/under.ts';

/** What the documents show of a jurisdiction under a direction; empty is not “does nothing”. */
export interface DirectionCell {
  jurisdiction: Jurisdiction;
  /** The counted measures, the firmest first. */
  measures: Measure[];
  /** The same by commitment, those that occur. */
  groups: CommitmentGroup[];
}

/** One direction across the jurisdictions. */
export interface DirectionRow {
  category: Category;
  /** The item of a programme that sets the direction as an aim, where a document reports one. */
  aim: Measure | undefined;
  cells: DirectionCell[];
  /** How many measures the columns show, context left out. */
  total: number;
}

/** Jurisdictions × directions. */
export interface Alignment {
  lens: Lens;
  columns: Jurisdiction[];
  rows: DirectionRow[];
}

/** Which measures of each jurisdiction meet which direction, and the aim behind each. */
export function alignment(corpus: Corpus, lens: Lens): Alignment {
  const columns = shownUnder(corpus, lens);
  const commitments = corpus.codebook.lists.commitments.values;
  return {
    lens,
    columns,
    rows: lens.categories.map((category) => {
      const cells = columns.map((jurisdiction): DirectionCell => {
        const measures = firmestFirst(countedUnder(jurisdiction.measures, lens, category.id));
        return { jurisdiction, measures, groups: byCommitment(commitments, measures) };
      });
      const total = cells
        .filter(({ jurisdiction }) => jurisdiction.column)
        .reduce((sum, { measures }) => sum + measures.length, 0);
      return { category, aim: aimOf(corpus, lens, category), cells, total };
    }),
  };
}

/** The programme item of a jurisdiction that the lens takes as context which is this direction. */
const aimOf = (corpus: Corpus, lens: Lens, { id }: Category): Measure | undefined =>
  corpus.programmes
    .filter(({ jurisdiction }) => lens.context.includes(jurisdiction.id))
    .flatMap(({ items }) => items)
    .find((item) => codesOf(item, lens).length === 1 && codesOf(item, lens)[0] === id);

/** One target, and what each jurisdiction does that bears on it. */
export interface TargetRow {
  growth: Growth;
  cells: { jurisdiction: Jurisdiction; measures: Measure[] }[];
  /** How many measures bear on it in all. */
  total: number;
}

/** Targets × jurisdictions: the columns, and as context whoever has a measure that bears on one. */
export function targetAlignment(corpus: Corpus): { columns: Jurisdiction[]; rows: TargetRow[] } {
  const bearing = corpus.targets.flatMap(({ measures }) => measures);
  const lined = columnsOf(corpus);
  const context = corpus.jurisdictions.filter(
    (jurisdiction) =>
      !jurisdiction.column && bearing.some((measure) => measure.jurisdiction === jurisdiction),
  );
  const columns = [...lined, ...context];
  return {
    columns,
    rows: corpus.targets.map((target) => ({
      growth: growth(corpus, target),
      total: target.measures.length,
      cells: columns.map((jurisdiction) => ({
        jurisdiction,
        measures: firmestFirst(
          target.measures.filter((measure) => measure.jurisdiction === jurisdiction),
        ),
      })),
    })),
  };
}

/** Whether a variable is the one on which two codings agree least, by alpha; ties count. */
export function isWeakest(rows: readonly Agreement[], variable: string): boolean {
  const values = rows.flatMap(({ variable: name, estimate }) =>
    estimate.kind === 'alpha' ? [{ name, value: estimate.value }] : [],
  );
  const least = Math.min(...values.map(({ value }) => value));
  return (
    values.length > 1 && values.some(({ name, value }) => name === variable && value === least)
  );
}
