import type { Step } from './fit.ts';
import { pairsIn, statingIn } from './theme-parts.ts';
import type { Theme, ThemePlan } from './theme.ts';
import type { Writer } from './writer.ts';

/** No column takes more measures, and no list more lines. */
const MOST = 12;
/** Where columns are as short as this, summaries are worth more than further titles. */
const FEW = 3;

/** The least that a brief of a theme shows. */
export const firstOfTheme: ThemePlan = {
  examples: false,
  told: false,
  figures: 0,
  pairs: 0,
  covers: false,
  context: false,
  limit: 1,
  detailed: false,
  parts: false,
};

const to =
  (change: Partial<ThemePlan>): Step<ThemePlan> =>
  (plan) => ({ ...plan, ...change });
const upTo = (most: number, change: (n: number) => Partial<ThemePlan>): Step<ThemePlan>[] =>
  Array.from({ length: Math.min(MOST, most) }, (_, i) => to(change(i + 1)));

/**
 * How it can show more: on the first page an example of each place, context, figures, pairs and
 * what the theme covers; where there are few measures, summaries on the first page, or else in the
 * table; in the table measures.
 */
export function moreOfTheme(write: Writer, theme: Theme): Step<ThemePlan>[][] {
  const longest = Math.max(0, ...theme.acting.map(({ measures }) => measures.length));
  const figures = upTo(statingIn(write, theme).length, (n) => ({ figures: n }));
  const pairs = upTo(pairsIn(theme).length, (n) => ({ pairs: n }));
  return [
    [to({ examples: true })],
    theme.context.length > 0 ? [to({ context: true })] : [],
    figures.slice(0, 2),
    pairs.slice(0, 2),
    [to({ covers: true })],
    figures.slice(2),
    pairs.slice(2),
    longest <= FEW ? [to({ told: true })] : [],
    longest <= FEW ? [to({ limit: Math.max(1, longest), detailed: true })] : [],
    upTo(Math.min(FEW, longest), (limit) => ({ limit })),
    [to({ parts: true })],
    upTo(longest, (limit) => ({ limit })).slice(FEW),
  ];
}
