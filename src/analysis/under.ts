import type { Measure } from '../corpus/index.ts';
import type { Lens } from '../schema/index.ts';
import { codesOf, counted } from './measures.ts';

/** Whether a measure has a category under a lens, as its main one or beside it. */
export const isUnder = (measure: Measure, lens: Lens, category: string): boolean =>
  codesOf(measure, lens).includes(category);

/** Of some measures those under a category, main or not, with bundles and parts alike. */
export const allUnder = (measures: readonly Measure[], lens: Lens, category: string): Measure[] =>
  measures.filter((measure) => isUnder(measure, lens, category));

/** Of some measures those under a category, main or not; a bundle is counted through its parts. */
export const countedUnder = (
  measures: readonly Measure[],
  lens: Lens,
  category: string,
): Measure[] => allUnder(counted(measures), lens, category);
