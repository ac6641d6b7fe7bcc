import type { Corpus, Jurisdiction, Measure } from '../corpus/index.ts';
import type { Category, Lens } from '../schema/index.ts';
import { concreteness } from './concreteness.ts';
import { cellOf } from './cells.ts';
import { columnsOf, lensOf } from './measures.ts';

/** A category where others have measures and the documents show none of a jurisdiction's. */
export interface Gap {
  lens: Lens;
  category: Category;
  /** The other columns that act there, each with its measures, the most concrete first. */
  others: { jurisdiction: Jurisdiction; measures: Measure[] }[];
}

/**
 * The gaps of a jurisdiction under a lens: how many others act first, then how concretely.
 * A gap is in the documents read; it does not say that the jurisdiction does nothing.
 */
export function gaps(corpus: Corpus, jurisdiction: Jurisdiction, lensId: string): Gap[] {
  const lens = lensOf(corpus, lensId);
  return lens.categories
    .filter((category) => cellOf(jurisdiction, lens, category.id).kind === 'unmentioned')
    .map((category) => ({
      lens,
      category,
      others: columnsOf(corpus)
        .filter((other) => other.id !== jurisdiction.id)
        .map((other) => ({ jurisdiction: other, measures: byConcreteness(other, lens, category) }))
        .filter(({ measures }) => measures.length > 0),
    }))
    .filter(({ others }) => others.length > 0)
    .sort((a, b) => b.others.length - a.others.length || best(b) - best(a));
}

function byConcreteness(jurisdiction: Jurisdiction, lens: Lens, category: Category): Measure[] {
  const cell = cellOf(jurisdiction, lens, category.id);
  if (cell.kind !== 'measures') return [];
  return [...cell.measures, ...cell.also].sort(
    (a, b) => concreteness(b).score - concreteness(a).score,
  );
}

const best = (gap: Gap): number =>
  Math.max(...gap.others.flatMap(({ measures }) => measures.map((m) => concreteness(m).score)));
