import type { Corpus, Target } from '../../corpus/index.ts';
import { targetInTime, type Dated, type TargetInTime } from './model.ts';

/** How a target stands: what claims and briefings draw of it. */
export interface Verdict {
  inTime: TargetInTime;
  /** The last comparable number; undefined where none was found. */
  observed: Dated | undefined;
  /**
   * For every stated baseline and goal: what a year brought, where the ends are not rounded too
   * coarsely to tell, and what each year must bring.
   */
  soFar: readonly number[];
  needed: readonly number[];
  /** For each of the pairs that can be told apart the pace so far less the one needed. */
  lead: readonly number[];
}

/**
 * How a target stands against its goal, once for every baseline and every year of the goal that pages
 * state: none of them is chosen, and steps on the way are left out.
 */
export function verdictOf(corpus: Corpus, target: Target): Verdict {
  const inTime = targetInTime(corpus, target);
  const paces = inTime.paces.filter(({ goal }) => inTime.goals.includes(goal));
  const told = paces.filter(({ ahead }) => ahead !== undefined);
  return {
    inTime,
    observed: inTime.last,
    soFar: told.map(({ soFar }) => soFar),
    needed: paces.map(({ needed }) => needed),
    lead: told.map(({ soFar, needed }) => soFar - needed),
  };
}
