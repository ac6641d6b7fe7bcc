import type { Corpus, Observation, Target } from '../corpus/index.ts';
import { valueOf } from '../schema/index.ts';
import { memo } from '../shared/memo.ts';

/**
 * The observations that are sure enough to stand beside a promise, in their order; the others are no
 * more than a lead, and stand in the list of observations alone.
 */
export const sureObservations = memo(
  ({ codebook, observations }: Pick<Corpus, 'codebook' | 'observations'>): readonly Observation[] =>
    observations.filter(
      ({ confidence }) => valueOf(codebook, 'confidences', confidence).doubtful !== true,
    ),
);

/** What was surely observed of a target before all others that an observation is about. */
export const sureOfTarget = (
  corpus: Pick<Corpus, 'codebook' | 'observations'>,
  { id }: Pick<Target, 'id'>,
): Observation[] => sureObservations(corpus).filter(({ targets }) => targets[0]?.id === id);

/** What was surely observed of several targets at once. */
export const sureOfSeveralTargets = (
  corpus: Pick<Corpus, 'codebook' | 'observations'>,
): Observation[] => sureObservations(corpus).filter(({ targets }) => targets.length > 1);
