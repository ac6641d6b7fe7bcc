import type { TextDirective } from 'mdast-util-directive';
import { daysLate } from '../views/followup/model.ts';
import { verdictOf } from '../views/pace/verdict.ts';
import type { Target } from '../corpus/index.ts';
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
  return found.value ?? fail('has no number', 'it tells of a deed: claim what is counted instead');
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
