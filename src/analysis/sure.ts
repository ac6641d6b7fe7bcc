import type { Corpus, Observation } from '../corpus/index.ts';
import { valueOf } from '../schema/index.ts';

/**
 * The observations that are sure enough to stand beside a promise, in their order; the others are no
 * more than a lead, and stand in the list of observations alone.
 */
export const sureObservations = ({
  codebook,
  observations,
}: Pick<Corpus, 'codebook' | 'observations'>): Observation[] =>
  observations.filter(
    ({ confidence }) => valueOf(codebook, 'confidences', confidence).doubtful !== true,
  );
