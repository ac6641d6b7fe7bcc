import type { Corpus, Target } from '../../corpus/index.ts';
import { targetInTime, type Dated, type TargetInTime } from './model.ts';

/** How a target stands: what claims and briefings draw of it. */
export interface Verdict {
  inTime: TargetInTime;
  /** The last comparable number; undefined where none was found. */
  observed: Dated | undefined;
  /** For every stated baseline and goal: what a year brought, and what each year must bring. */
  soFar: readonly number[];
  needed: readonly number[];
  /** For each of these pairs the pace so far less the one needed: below nothing is behind. */
  lead: readonly number[];
}

/**
 * How a target stands against its goal, once for every baseline and every year of the goal that pages
 * state: none of them is chosen, and steps on the way are left out.
 */
export function verdictOf(corpus: Corpus, target: Target): Verdict {
  const inTime = targetInTime(corpus, target);
  const paces = inTime.paces.filter(({ goal }) => inTime.goals.includes(goal));
  return {
    inTime,
    observed: inTime.last,
    soFar: paces.map(({ soFar }) => soFar),
    needed: paces.map(({ needed }) => needed),
    lead: paces.map(({ soFar, needed }) => soFar - needed),
  };
}
