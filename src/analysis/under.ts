import type { Measure } from '../corpus/index.ts';
import type { Lens } from '../schema/index.ts';
import { byEach } from '../shared/group.ts';
import { ofFixed } from '../shared/memo.ts';
import { codesOf, counted } from './measures.ts';

/** Whether a measure has a category under a lens, as its main one or beside it. */
export const isUnder = (measure: Measure, lens: Lens, category: string): boolean =>
  codesOf(measure, lens).includes(category);

/** Of some measures those under a category, main or not, with bundles and parts alike. */
export const allUnder = (
  measures: readonly Measure[],
  lens: Lens,
  category: string,
): readonly Measure[] => byCategory(measures)(lens).get(category) ?? [];

/** Of some measures those under a category, main or not; a bundle is counted through its parts. */
export const countedUnder = (
  measures: readonly Measure[],
  lens: Lens,
  category: string,
): readonly Measure[] => allUnder(counted(measures), lens, category);

/** The measures of a list by category: each cell of each matrix asks for one of them. */
const byCategory = ofFixed((measures: readonly Measure[]) =>
  ofFixed((lens: Lens): ReadonlyMap<string, readonly Measure[]> => {
    const found = byEach(measures, (measure) => codesOf(measure, lens));
    for (const under of found.values()) Object.freeze(under);
    return found;
  }),
);
