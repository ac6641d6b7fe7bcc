import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import type { Lens } from '../schema/index.ts';
import { codesOf, counted } from '../analysis/measures.ts';
import { columnsFor } from '../analysis/columns.ts';

/** The columns of a comparison: those that stand there, and those that a reader may ask for. */
export interface OfferedColumns {
  all: Jurisdiction[];
  /** Context that the lens does not show by itself, or that has no measure in it. */
  hidden: Jurisdiction[];
}

/**
 * The columns and the context that a lens shows, and the other context that has measures in it.
 * @param category only measures of this category count, and context without any is left out
 */
export function offeredColumns(corpus: Corpus, lens: Lens, category?: string): OfferedColumns {
  const standing = columnsFor(corpus, lens);
  const has = (jurisdiction: Jurisdiction) =>
    counted(jurisdiction.measures).some((measure) => {
      const codes = codesOf(measure, lens);
      return category === undefined ? codes.length > 0 : codes.includes(category);
    });
  const all = corpus.jurisdictions.filter(
    (jurisdiction) =>
      jurisdiction.column ||
      has(jurisdiction) ||
      (category === undefined && standing.includes(jurisdiction)),
  );
  const stands = (jurisdiction: Jurisdiction) =>
    standing.includes(jurisdiction) && (jurisdiction.column || has(jurisdiction));
  return { all, hidden: all.filter((jurisdiction) => !stands(jurisdiction)) };
}
