import { isForHongKong } from '../analysis/hong-kong.ts';
import { concreteness } from '../analysis/concreteness.ts';
import type { Measure } from '../corpus/index.ts';

/** How measures can be ordered; the first is the order when nothing is said. */
export const SORTS = ['document', 'concreteness', 'directed'] as const;

/** What a measure says of itself in a table; the first when nothing is said. */
export const DETAILS = ['title', 'text'] as const;

/** A way to order measures. */
export type Sort = (typeof SORTS)[number];

/** Whether a name is that of an order. */
export const isSort = (name: string | undefined): name is Sort =>
  SORTS.some((sort) => sort === name);

const byScore = (a: Measure, b: Measure): number => concreteness(b).score - concreteness(a).score;
const byHongKong = (a: Measure, b: Measure): number =>
  Number(isForHongKong(b)) - Number(isForHongKong(a));

/**
 * Measures in an order: that of the documents, the most concrete first, or those directed at
 * Hong Kong first and among them the most concrete.
 */
export function ordered(measures: readonly Measure[], sort: Sort): Measure[] {
  if (sort === 'concreteness') return measures.toSorted(byScore);
  if (sort === 'directed') return measures.toSorted((a, b) => byHongKong(a, b) || byScore(a, b));
  return [...measures];
}
