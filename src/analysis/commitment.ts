import type { Measure } from '../corpus/index.ts';
import type { Commitment, Text } from '../schema/index.ts';

/** How far along the text says a measure is: the quarters of its mark, 0 to 4. */
export const levelOf = ({ coded }: Pick<Measure, 'coded'>): number => coded.commitment.level;

/** Whether only a bare verb stands behind a measure's commitment, which may be read otherwise too. */
export const restsOnVerb = ({ coded }: Pick<Measure, 'coded'>): boolean =>
  coded.basis.reads_as !== undefined;

/** What a basis by which a commitment may be read otherwise is called; undefined where none is. */
export const basisSaid = (
  { coded }: Pick<Measure, 'coded'>,
  words: { text(text: Text): string },
): string | undefined =>
  coded.basis.reads_as === undefined ? undefined : words.text(coded.basis.label);

/** Measures by commitment, the firmest first; else in their order. */
export const firmestFirst = (measures: readonly Measure[]): Measure[] =>
  measures.toSorted((a, b) => levelOf(b) - levelOf(a));

/** The measures that stand at a commitment; never none. */
export interface CommitmentGroup {
  commitment: Commitment;
  measures: Measure[];
}

/**
 * Measures in groups by commitment, the firmest first; only commitments that occur.
 * @param commitments the codebook's list, whose order decides between those equally firm
 */
export const byCommitment = (
  commitments: readonly Commitment[],
  measures: readonly Measure[],
): CommitmentGroup[] =>
  commitments
    .toSorted((a, b) => b.level - a.level)
    .map((commitment) => ({
      commitment,
      measures: measures.filter((measure) => measure.commitment === commitment.id),
    }))
    .filter((group) => group.measures.length > 0);
