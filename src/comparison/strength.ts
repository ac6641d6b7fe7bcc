import type { Measure } from '../corpus/index.ts';
import { levelOf } from '../analysis/commitment.ts';

/**
 * Measures with the firmest commitment first and, among equals, those that state a figure; else
 * in the order of the documents. A description of the text, not of merit.
 */
export const byStrength = (measures: readonly Measure[]): Measure[] =>
  [...measures].sort(
    (a, b) =>
      levelOf(b) - levelOf(a) || Number(b.figures.length > 0) - Number(a.figures.length > 0),
  );
