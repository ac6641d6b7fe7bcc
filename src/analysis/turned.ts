import type { Corpus } from '../corpus/index.ts';
import { isCommitted } from './concreteness.ts';
import { counted } from './measures.ts';

/**
 * How many of the measures that are counted have another commitment under a reading.
 * @param turned those that the reading changes, by id
 */
export const turnedCounted = ({ measures }: Corpus, turned: ReadonlySet<string>): number =>
  counted(measures).filter(({ id }) => turned.has(id)).length;

/**
 * Whether more or fewer measures are past exploring under another reading: what concreteness and gaps
 * ask of a commitment, and all that they ask.
 */
export const committedMoves = ({ measures }: Corpus): ((other: Corpus) => boolean) => {
  const committed = new Map(measures.map((measure) => [measure.id, isCommitted(measure)]));
  return (other) =>
    other.measures.some((measure) => isCommitted(measure) !== committed.get(measure.id));
};
