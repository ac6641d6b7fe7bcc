import type { Corpus, Jurisdiction } from '../../corpus/index.ts';
import type { Commitment } from '../../schema/index.ts';
import { counted } from '../../analysis/measures.ts';

/** How many counted measures of a jurisdiction stand at each commitment. */
export interface CommitmentCount {
  jurisdiction: Jurisdiction;
  total: number;
  /** In the codebook's order, one entry a commitment. */
  counts: { commitment: Commitment; measures: number }[];
}

/** Commitments per jurisdiction; a jurisdiction of which no document speaks is left out. */
export function commitments(
  corpus: Corpus,
  jurisdictions: readonly Jurisdiction[],
): CommitmentCount[] {
  return jurisdictions
    .map((jurisdiction) => {
      const measures = counted(jurisdiction.measures);
      return {
        jurisdiction,
        total: measures.length,
        counts: corpus.codebook.lists.commitments.values.map((commitment) => ({
          commitment,
          measures: measures.filter((measure) => measure.commitment === commitment.id).length,
        })),
      };
    })
    .filter(({ total }) => total > 0);
}
