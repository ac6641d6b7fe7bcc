import type { Distance } from './alpha.ts';

/** The distance of names: 0 for the same, 1 for any two others. */
export const nominal: Distance<string | number> = (a, b) => (a === b ? 0 : 1);

/**
 * The MASI distance of sets: 1 − J × M, with J the Jaccard coefficient |a ∩ b| ÷ |a ∪ b| and M the
 * monotonicity: 1 for the same set, 2/3 where one holds the other, 1/3 where they overlap and each
 * has something of its own, 0 where they share nothing. Used as the difference function as it is,
 * not squared, and with M as exact fractions. The empty set is a value of its own: 0 from itself,
 * 1 from every other set, which shares nothing with it.
 * Source: R. Passonneau, “Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic
 * Annotation”, LREC 2006.
 */
export const masi: Distance<readonly string[]> = (a, b) => {
  const { share, own } = compare(a, b);
  const monotonicity = [1, 2 / 3, 1 / 3][own] ?? 0;
  return 1 - share * monotonicity;
};

/** The Jaccard coefficient, and how many of the two sets have something of their own. */
function compare(a: readonly string[], b: readonly string[]): { share: number; own: number } {
  const [first, second] = [new Set(a), new Set(b)];
  const common = first.intersection(second).size;
  const union = first.size + second.size - common;
  return {
    share: union === 0 ? 1 : common / union,
    own: Number(first.size > common) + Number(second.size > common),
  };
}
