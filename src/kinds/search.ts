import type { Text } from '../schema/index.ts';
import type { Measure } from './measure/index.ts';

/** How the records of a kind help to find measures: the search finds nothing else. */
export interface Searched<R> {
  /** The records that belong to a measure, given all of the kind. */
  of(measure: Measure, all: readonly R[]): readonly R[];
  /** Their texts, and where a find is said to stand: the message `search.in.…` of that name. */
  texts: readonly { in: string; of(record: R): readonly (Text | string | undefined)[] }[];
}
