import { pairsIn, statingIn } from './theme-parts.ts';
import type { Theme, ThemePlan } from './theme.ts';

type Step = (plan: ThemePlan) => ThemePlan;

/** No column takes more measures. */
const MOST = 12;
/** With so many measures a column, their summaries are worth more than further titles. */
const ENOUGH = 3;

/** The least that a brief of a theme shows. */
export const firstOfTheme: ThemePlan = {
  figures: 1,
  pairs: 0,
  covers: false,
  context: false,
  limit: 1,
  detailed: false,
};

const steps = (from: number, to: number, step: (n: number) => Step): Step[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => step(from + i));

/**
 * How it can show more: on the first page context, figures, pairs and what the theme covers, turn
 * by turn; in the table measures, with summaries where there are few.
 */
export function moreOfTheme(theme: Theme): Step[] {
  const longest = Math.min(
    MOST,
    Math.max(1, ...theme.acting.map(({ measures }) => measures.length)),
  );
  const figures = steps(2, Math.min(MOST, statingIn(theme).length), (n) => (plan) => ({
    ...plan,
    figures: Math.max(plan.figures, n),
  }));
  const pairs = steps(1, Math.min(MOST, pairsIn(theme).length), (n) => (plan) => ({
    ...plan,
    pairs: Math.max(plan.pairs, n),
  }));
  const limit =
    (n: number): Step =>
    (plan) => ({ ...plan, limit: Math.max(plan.limit, n) });
  const enough = Math.min(ENOUGH, longest);
  return [
    ...(theme.context.length > 0 ? [(plan: ThemePlan) => ({ ...plan, context: true })] : []),
    ...figures.slice(0, 1),
    ...pairs.slice(0, 1),
    ...figures.slice(1, 2),
    ...pairs.slice(1, 2),
    (plan) => ({ ...plan, covers: true }),
    ...figures.slice(2),
    ...pairs.slice(2),
    (plan) => ({ ...plan, limit: enough, detailed: true }),
    ...steps(2, longest, limit),
  ];
}
