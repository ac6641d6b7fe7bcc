import type { Corpus, Target } from '../../corpus/index.ts';
import { compoundGrowth, pointsAYear } from '../../analysis/growth.ts';
import { yearIn } from '../../shared/dates.ts';

/** What a target implies for each year between its baseline and its goal. */
export interface Growth {
  target: Target;
  /** Years from the baseline's date to the goal's. */
  years: number;
  /** Goal divided by baseline. */
  factor: number;
  /** Compound yearly growth in percent of the previous year's value. */
  yearly: number;
  /** For a share: percentage points a year on a straight line; undefined for a count. */
  points: number | undefined;
  /** What each year takes: points for a share, percent for a count. Only one kind may be ranked. */
  pace: number;
}

/**
 * The yearly growth that a target implies: the compound rate, and for shares also the straight line in
 * percentage points. Both are arithmetic on the target's own numbers, not forecasts.
 * @throws when the target's dates do not lie a positive number of years apart
 */
export function growth(corpus: Corpus, target: Target): Growth {
  const { baseline, goal } = target;
  // Without a date there is no number of years.
  const years = yearIn(goal.date ?? '?') - yearIn(baseline.date ?? '?');
  if (!(years > 0)) throw new Error(`the target “${target.id}” has no span of years`);
  const factor = goal.value / baseline.value;
  const unit = corpus.codebook.lists.units.values.find(({ id }) => id === goal.unit);
  const yearly = compoundGrowth(baseline.value, goal.value, years);
  const points =
    unit?.dimension === 'share' ? pointsAYear(baseline.value, goal.value, years) : undefined;
  return { target, years, factor, yearly, points, pace: points ?? yearly };
}

/** Targets that may be ranked with each other: numbers of things, or shares of a whole. */
export interface GrowthGroup {
  kind: 'counts' | 'shares';
  /** The fastest first. */
  growths: Growth[];
}

/** Targets by what their pace means; only kinds that occur. */
export const growthGroups = (growths: readonly Growth[]): GrowthGroup[] =>
  (['counts', 'shares'] as const)
    .map((kind) => ({
      kind,
      growths: growths
        .filter(({ points }) => (points !== undefined) === (kind === 'shares'))
        .sort((a, b) => b.pace - a.pace),
    }))
    .filter((group) => group.growths.length > 0);
