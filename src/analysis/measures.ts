import type { Corpus, Measure } from '../corpus/index.ts';
import type { Category, Lens } from '../schema/index.ts';
import { ofFixed } from '../shared/memo.ts';

/**
 * The measures that are counted: a bundle is counted through its parts, so that nothing is
 * counted twice.
 */
export const counted: (measures: readonly Measure[]) => readonly Measure[] = ofFixed(
  (measures: readonly Measure[]): readonly Measure[] =>
    Object.freeze(measures.filter((measure) => measure.parts.length === 0)),
);

/**
 * A lens of the codebook.
 * @throws when there is none of that id
 */
export function lensOf(corpus: Corpus, id: string): Lens {
  const lens = corpus.codebook.lenses.find((entry) => entry.id === id);
  if (!lens) throw new Error(`the codebook has no lens “${id}”`);
  return lens;
}

/**
 * A category of a lens.
 * @throws when there is none of that id
 */
export function categoryOf(lens: Lens, id: string): Category {
  const category = lens.categories.find((entry) => entry.id === id);
  if (!category) throw new Error(`the lens “${lens.id}” has no category “${id}”`);
  return category;
}

/** The categories of a measure under a lens, the main one first where the lens has one. */
export const codesOf = (measure: Measure, lens: Lens): readonly string[] =>
  measure.coding[lens.id] ?? [];

/** Whether a category is the measure's main one; under a lens without a main one, any counts. */
export const isMain = (measure: Measure, lens: Lens, category: string): boolean =>
  lens.main ? codesOf(measure, lens)[0] === category : codesOf(measure, lens).includes(category);

/** The bundles above a measure, the outermost first. */
export const bundlesOf = (measure: Measure): Measure[] =>
  measure.parent ? [...bundlesOf(measure.parent), measure.parent] : [];
