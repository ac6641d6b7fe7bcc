import { isForHongKong } from '../analysis/hong-kong.ts';
import { concreteness } from '../analysis/concreteness.ts';
import { levelOf } from '../analysis/commitment.ts';
import { isMain } from '../analysis/measures.ts';
import type { Corpus, Measure } from '../corpus/index.ts';
import { valueOf, type Figure, type Lens } from '../schema/index.ts';

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

/** What measures are examples of: a category of a lens. */
export interface ExampleOf {
  lens: Lens;
  category: string;
}

/**
 * Measures as examples of a category, the best first: those that have it as their main one before
 * those that only touch it, then those that state an amount, the firmer, the larger of amounts that
 * compare, those that name Hong Kong, and the more concrete.
 */
export function examplesFirst(
  { codebook }: Pick<Corpus, 'codebook'>,
  measures: readonly Measure[],
  of: ExampleOf,
): Measure[] {
  const amounts = new Map<Measure, Figure>();
  for (const measure of measures) {
    const found = measure.figures.find(({ role }) => valueOf(codebook, 'roles', role).sized);
    if (found) amounts.set(measure, found);
  }
  const touches = (measure: Measure) => Number(!isMain(measure, of.lens, of.category));
  const without = (measure: Measure) => Number(!amounts.has(measure));
  const larger = (a: Measure, b: Measure): number => {
    const [one, two] = [amounts.get(a), amounts.get(b)];
    if (one === undefined || two?.unit !== one.unit) return 0;
    return two.value - one.value;
  };
  return measures.toSorted(
    (a, b) =>
      touches(a) - touches(b) ||
      without(a) - without(b) ||
      levelOf(b) - levelOf(a) ||
      larger(a, b) ||
      byHongKong(a, b) ||
      byScore(a, b),
  );
}

/** Of examples those to show: what only touches a category stands for it where nothing else does. */
export function mainExamples(measures: readonly Measure[], of: ExampleOf): readonly Measure[] {
  const main = measures.filter((measure) => isMain(measure, of.lens, of.category));
  return main.length > 0 ? main : measures;
}
