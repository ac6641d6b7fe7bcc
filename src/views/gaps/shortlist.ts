import { concreteness, isCommitted } from '../../analysis/concreteness.ts';
import { isForHongKong } from '../../analysis/hong-kong.ts';
import { isMain } from '../../analysis/measures.ts';
import type { Jurisdiction, Measure } from '../../corpus/index.ts';
import { byWeight, type Gap } from './model.ts';
import type { Lacks } from './pages.ts';

/** A gap with the one measure of the others that is best to borrow. */
export interface Borrowable {
  gap: Gap;
  measure: Measure;
  /** Whose measure it is. */
  from: Jurisdiction;
}

/**
 * The measure of the others that is best to borrow for a gap: one that is planned or firmer before one
 * that is not, then the most concrete, then one that is directed at Hong Kong, then one that mainly
 * belongs there.
 * @returns undefined where the others have none, which no gap has
 */
export function bestToBorrow(gap: Gap): Borrowable | undefined {
  const all = gap.others.flatMap(({ jurisdiction, measures }) =>
    measures.map((measure) => ({ gap, measure, from: jurisdiction })),
  );
  const worth = ({ measure }: Borrowable): number[] => [
    Number(isCommitted(measure)),
    concreteness(measure).score,
    Number(isForHongKong(measure)),
    Number(isMain(measure, gap.lens, gap.category.id)),
  ];
  return all.toSorted((a, b) => compare(worth(b), worth(a)))[0];
}

/** The order of two lists of numbers: by the first in which they differ. */
const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((n, i) => n - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;

/**
 * So many gaps of a jurisdiction, each with what is best to borrow: all that the first lens shows, then
 * the weightiest of the other lenses whose best measure does not stand there already.
 * @param lens the id of the first lens
 */
export function shortlist({ gaps }: Lacks, lens: string, length: number): Borrowable[] {
  const all = [
    ...gaps.filter((gap) => gap.lens.id === lens),
    ...gaps.filter((gap) => gap.lens.id !== lens).toSorted(byWeight),
  ].flatMap((gap) => bestToBorrow(gap) ?? []);
  const seen = new Set<Measure>();
  return all
    .filter(({ gap, measure }) => {
      const isNew = gap.lens.id === lens || !seen.has(measure);
      seen.add(measure);
      return isNew;
    })
    .slice(0, length);
}
