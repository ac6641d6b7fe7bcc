import type { Jurisdiction, Measure } from '../corpus/index.ts';
import type { Lens } from '../schema/index.ts';
import { isMain } from './measures.ts';
import { countedUnder } from './under.ts';

/**
 * What one jurisdiction shows under one category. Not found in the documents is not “does
 * nothing”, and neither is ever a zero.
 */
export type Cell =
  | {
      kind: 'measures';
      /** Measures whose main category it is (any category, under a lens without a main one). */
      measures: Measure[];
      /** Measures that touch it beside their main category. */
      also: Measure[];
    }
  | { kind: 'unmentioned' }
  | { kind: 'not-applicable' };

/** The cell of a jurisdiction under a category; bundles are counted through their parts. */
export function cellOf(jurisdiction: Jurisdiction, lens: Lens, category: string): Cell {
  return cellFrom(countedUnder(jurisdiction.measures, lens, category), (measure) =>
    isMain(measure, lens, category),
  );
}

/** A cell from the measures that belong into it; `main` tells which have it as their main one. */
export function cellFrom(
  measures: readonly Measure[],
  main: (measure: Measure) => boolean = () => true,
): Cell {
  if (measures.length === 0) return { kind: 'unmentioned' };
  return {
    kind: 'measures',
    measures: measures.filter(main),
    also: measures.filter((measure) => !main(measure)),
  };
}

/** The measures of a cell, those that only touch its category included. */
export const measuresOfCell = (cell: Cell): readonly Measure[] =>
  cell.kind === 'measures' ? [...cell.measures, ...cell.also] : [];
