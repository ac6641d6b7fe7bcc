import type { Corpus, Measure } from '../corpus/index.ts';

/** How far along the text says a measure is: the quarters of its mark, 0 to 4. */
export const levelOf = (corpus: Corpus, measure: Measure): number =>
  corpus.codebook.lists.commitments.values.find(({ id }) => id === measure.commitment)?.level ?? 0;

/**
 * Measures with the firmest commitment first and, among equals, those that state a figure; else
 * in the order of the documents. A description of the text, not of merit.
 */
export const byStrength = (corpus: Corpus, measures: readonly Measure[]): Measure[] =>
  [...measures].sort(
    (a, b) =>
      levelOf(corpus, b) - levelOf(corpus, a) ||
      Number(b.figures.length > 0) - Number(a.figures.length > 0),
  );
