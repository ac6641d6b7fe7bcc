import type { TextDirective } from 'mdast-util-directive';
import { daysLate } from '../views/followup/model.ts';
import { isCompared } from '../views/observations/value.ts';
import { verdictOf } from '../views/pace/verdict.ts';
import type { Observation, Target } from '../corpus/index.ts';
import { knownObservations, valueOf } from '../schema/index.ts';
import type { Context } from './context.ts';
import { fieldOf } from './attributes.ts';
import { labelOf, lookUp } from './lookup.ts';

/** What a claim can take of a target that was followed up: one number, or one a baseline and goal. */
export const FOLLOWED = ['observed', 'so-far', 'needed', 'lead'] as const;

/** What observations say of a target; undefined where they say nothing, which is reported. */
export function followedAspect(
  node: TextDirective,
  target: Target,
  aspect: (typeof FOLLOWED)[number],
  { corpus, report }: Context,
): readonly number[] | undefined {
  const { observed, soFar, needed, lead } = verdictOf(corpus, target);
  const values = {
    observed: observed ? [observed.value] : [],
    'so-far': soFar,
    needed,
    lead,
  }[aspect];
  if (values.length > 0) return values;
  report(node, {
    field: fieldOf(node),
    rule: 'empty',
    message: 'has no comparable number that is later than its baseline',
    found: target.id,
    tip: 'say in words that no comparable number was found',
  });
  return undefined;
}

/** Whether an observation tells of what was seen, a starting value too, and not of a plan, a goal or before. */
export const isSeen = ({ kind }: Observation, { corpus }: Pick<Context, 'corpus'>): boolean =>
  kind === knownObservations.baseline ||
  valueOf(corpus.codebook, 'observation-kinds', kind).outcome === true;

/** The number of an observation, where it has one and measures what the documents promise. */
export function observedValue(node: TextDirective, context: Context): number | undefined {
  const records = context.corpus.observations;
  const found = lookUp(node, labelOf(node), { what: 'observation', records }, context);
  if (!found) return undefined;
  const fail = (message: string, tip: string): undefined => {
    context.report(node, {
      field: fieldOf(node),
      rule: 'observation',
      message,
      found: found.id,
      tip,
    });
    return undefined;
  };
  if (!found.comparable) {
    return fail('is not comparable with what the documents promise', 'claim nothing of its number');
  }
  if (!isSeen(found, context)) {
    return fail('tells of nothing that was seen', 'what is planned, wished or older is no outcome');
  }
  if (found.value === undefined) {
    return fail('has no number', 'it tells of a deed: claim what is counted instead');
  }
  if (!isCompared(found)) {
    return fail(
      'has a number that the documents do not state',
      'name its figure, or claim nothing',
    );
  }
  return found.value;
}

/** By how many days a promise was late: none where it was kept in time. */
export function daysLateOf(node: TextDirective, context: Context): number | undefined {
  const records = context.corpus.promises;
  const found = lookUp(node, labelOf(node), { what: 'promise', records }, context);
  if (!found) return undefined;
  const days = daysLate(found);
  if (days !== undefined) return days;
  context.report(node, {
    field: fieldOf(node),
    rule: 'empty',
    message: 'is late by no known number of days',
    found: found.id,
    tip: 'it was in time, or its deadline or its day is not known',
  });
  return undefined;
}
