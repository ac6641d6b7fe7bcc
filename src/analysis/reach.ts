import type { Corpus, Jurisdiction, Measure } from '../corpus/index.ts';
import type { Commitment, Lens } from '../schema/index.ts';
import { codesOf, counted } from './measures.ts';

/** The counted measures of a jurisdiction under a category of a lens, the firmest first. */
export function measuresUnder(
  corpus: Corpus,
  jurisdiction: Jurisdiction,
  lens: Lens,
  category: string,
): Measure[] {
  return firmestFirst(
    corpus,
    counted(jurisdiction.measures).filter((measure) => codesOf(measure, lens).includes(category)),
  );
}

/** Measures by commitment, the firmest first; else in their order. */
export const firmestFirst = (corpus: Corpus, measures: readonly Measure[]): Measure[] => {
  const levels = new Map(
    corpus.codebook.lists.commitments.values.map(({ id, level }) => [id, level]),
  );
  const level = ({ commitment }: Measure) => levels.get(commitment) ?? 0;
  return measures.toSorted((a, b) => level(b) - level(a));
};

/** How many of some measures stand at each commitment; only those that occur, in order. */
export const countedBy = (
  commitments: readonly Commitment[],
  measures: readonly Measure[],
): { commitment: Commitment; count: number }[] =>
  commitments
    .map((commitment) => ({
      commitment,
      count: measures.filter((measure) => measure.commitment === commitment.id).length,
    }))
    .filter(({ count }) => count > 0);

/** The columns, and as context the jurisdictions that have a measure under the lens. */
export const shownUnder = (corpus: Corpus, lens: Lens): Jurisdiction[] =>
  corpus.jurisdictions.filter(
    (jurisdiction) =>
      jurisdiction.column ||
      counted(jurisdiction.measures).some((measure) => codesOf(measure, lens).length > 0),
  );
