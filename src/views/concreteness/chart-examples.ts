import { first, PLACES, type Made } from '../made.ts';
import type { Jurisdiction } from '../../corpus/index.ts';

/** Seven places with names of every length, some with hundreds of measures, one with none. */
export const crowd = ({ corpus, place }: Made): Jurisdiction[] =>
  PLACES.map((_, i) => ({
    ...place(i),
    measures: Array.from({ length: [1, 900, 40, 3, 0, 7, 2][i] ?? 1 }, (_unit, k) => ({
      ...(corpus.measures[(k + i) % corpus.measures.length] ?? first(corpus.measures)),
      parts: [],
    })),
  }));
