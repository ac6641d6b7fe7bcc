import type { Measure } from '../corpus/index.ts';

/** The five parts of concreteness, in the order in which they are shown. */
export const concretenessParts = ['figure', 'date', 'body', 'partner', 'committed'] as const;

/** One part of concreteness. */
export type ConcretenessPart = (typeof concretenessParts)[number];

/** How concrete a measure is: the score, 0 to 5, and what it is made of. */
export interface Concreteness {
  score: number;
  /** Whether each part holds; `partner` does not apply to a measure of Hong Kong itself. */
  parts: Record<ConcretenessPart, boolean | 'not-applicable'>;
}

const COMMITTED = new Set(['implemented', 'ongoing', 'planned']);

/**
 * The concreteness of a measure: does the text state a figure, a date, a responsible body, a named
 * Hong Kong partner, and is it past exploring? A description of the text, not of merit.
 */
export function concreteness(measure: Measure): Concreteness {
  const parts: Concreteness['parts'] = {
    figure: measure.figures.length > 0,
    date: measure.start !== undefined || measure.due !== undefined,
    body: measure.actors.some(({ role }) => role === 'responsible'),
    partner:
      measure.hong_kong === 'own'
        ? 'not-applicable'
        : measure.actors.some(
            ({ organisation, role }) => role === 'partner' && organisation.home?.id === 'hong-kong',
          ),
    committed: COMMITTED.has(measure.commitment),
  };
  return { score: Object.values(parts).filter((part) => part === true).length, parts };
}

/** How many measures have each score: index 0 to 5. */
export function concretenessDistribution(measures: readonly Measure[]): number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const measure of measures) {
    const { score } = concreteness(measure);
    counts[score] = (counts[score] ?? 0) + 1;
  }
  return counts;
}
