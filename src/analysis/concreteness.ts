import { hongKongPartners } from './hong-kong.ts';
import type { Jurisdiction, Measure } from '../corpus/index.ts';
import { ofFixed } from '../shared/memo.ts';
import { counted } from './measures.ts';

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

/** Whether the text is past exploring: done, under way or planned, and not only advised. */
export const isCommitted = ({ coded }: Pick<Measure, 'coded'>): boolean =>
  coded.commitment.past_exploring;

/**
 * The concreteness of a measure: does the text state a figure, a date, a responsible body, a named
 * Hong Kong partner, and is it past exploring? A description of the text, not of merit.
 */
export const concreteness: (measure: Measure) => Concreteness = ofFixed(
  (measure: Measure): Concreteness => {
    const parts: Concreteness['parts'] = {
      figure: measure.figures.length > 0,
      date: measure.start !== undefined || measure.due !== undefined,
      body: measure.responsible.length > 0,
      partner: measure.coded.hong_kong.own
        ? 'not-applicable'
        : hongKongPartners(measure).length > 0,
      committed: isCommitted(measure),
    };
    return { score: Object.values(parts).filter((part) => part === true).length, parts };
  },
);

/** The score of a measure when one part is left out of it. */
export function scoreWithout(measure: Measure, part: ConcretenessPart): number {
  const { score, parts } = concreteness(measure);
  return parts[part] === true ? score - 1 : score;
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

/** How many of some measures have a part, among those to which it applies. */
export interface PartShare {
  part: ConcretenessPart;
  holds: number;
  applies: number;
}

/**
 * How often each part holds. As a score is the sum of its parts, the mean score of measures to
 * which every part applies is the sum of these shares.
 */
export function partShares(measures: readonly Measure[]): PartShare[] {
  const scores = measures.map(concreteness);
  return concretenessParts.map((part) => ({
    part,
    holds: scores.filter(({ parts }) => parts[part] === true).length,
    applies: scores.filter(({ parts }) => parts[part] !== 'not-applicable').length,
  }));
}

/** How concrete the counted measures of a jurisdiction are, taken together. */
export interface ConcretenessRow {
  jurisdiction: Jurisdiction;
  total: number;
  mean: number;
  /** How many measures have each score: index 0 to 5. */
  distribution: number[];
  shares: PartShare[];
}

/** A row a jurisdiction; one of which no document speaks is left out. */
export function concretenessRows(jurisdictions: readonly Jurisdiction[]): ConcretenessRow[] {
  return jurisdictions.flatMap((jurisdiction) => {
    const measures = counted(jurisdiction.measures);
    if (measures.length === 0) return [];
    const distribution = concretenessDistribution(measures);
    const sum = distribution.reduce((total, count, score) => total + count * score, 0);
    return [
      {
        jurisdiction,
        total: measures.length,
        mean: sum / measures.length,
        distribution,
        shares: partShares(measures),
      },
    ];
  });
}

/** A measure with its score and parts. */
export interface Scored extends Concreteness {
  measure: Measure;
}

/** Measures with their scores, the most concrete first. */
export const byScore = (measures: readonly Measure[]): Scored[] =>
  measures
    .map((measure) => ({ measure, ...concreteness(measure) }))
    .sort((a, b) => b.score - a.score);
