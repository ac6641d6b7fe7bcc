import type { Measure } from '../../corpus/index.ts';
import type { Gap } from './model.ts';

/** How many measures of each other place are listed with what they take; the others follow in brief. */
export const IN_FULL = 3;

/** Under which gap of a page each measure is told in full for the first time, in the page's order. */
export function toldFirst(gaps: readonly Gap[]): ReadonlyMap<Measure, Gap> {
  const first = new Map<Measure, Gap>();
  for (const gap of gaps) {
    for (const { measures } of gap.others) {
      for (const measure of measures.slice(0, IN_FULL)) {
        if (!first.has(measure)) first.set(measure, gap);
      }
    }
  }
  return first;
}
