import type { ListName } from './codebook.ts';

/*
 * What the code knows by name. Everything else that decides is a property of the codebook's values
 * and lenses. The check of the content says which of these names nothing answers to any more.
 */

/** The jurisdiction towards which all others act, whose bodies are one side of a partnership. */
export const HONG_KONG = 'hong-kong';

/** What happens to a record from one version to the next, the gravest first. */
export const changeKinds = ['removed', 'recoded', 'corrected', 'added'] as const;

/** What happened to a record between two versions. */
export type ChangeKind = (typeof changeKinds)[number];

/** The kinds of observation that decide where a target in time shows one. */
export const knownObservations = {
  observed: 'observed',
  baseline: 'baseline',
  goal: 'goal',
  change: 'definition-change',
  context: 'context',
} as const;

/** The qualifier of a number of which nothing else is said. */
export const EXACT = 'exact';

/** The records that the code knows by name. */
export const namedRecords = [{ kind: 'jurisdiction', id: HONG_KONG }] as const;

/** The values of lists that the code knows by name: it decides itself which of them holds. */
export const namedValues: Partial<Record<ListName, readonly string[]>> = {
  'change-kinds': changeKinds,
  'observation-kinds': Object.values(knownObservations),
  qualifiers: [EXACT],
};
