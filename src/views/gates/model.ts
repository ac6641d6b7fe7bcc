import { bundlesOf } from '../../analysis/measures.ts';
import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import type { Category, Evidence, Lens } from '../../schema/index.ts';
import { cellOf, measuresOfCell } from '../../analysis/cells.ts';
import { codesOf, lensOf } from '../../analysis/measures.ts';
import { columnsOf } from '../../analysis/columns.ts';
import { isUnder } from '../../analysis/under.ts';
import { original } from '../../languages/index.ts';

/** One gate: how it is named, what is advised, what the others do. */
export interface Gate {
  category: Category;
  /** The record that names this gate and no other, and its passages. */
  named: { measure: Measure; passages: Evidence[] } | undefined;
  /** What the jurisdiction that must pass the gate is advised to do. */
  advised: readonly Measure[];
  /** How many of these the document itself sets under the gate. */
  placed: number;
  /** The other columns with what they do; those of which nothing is recorded have none. */
  others: { jurisdiction: Jurisdiction; measures: readonly Measure[] }[];
  /** Main means, as the second lens has them, that others use here and no recommendation does. */
  unused: { category: Category; measures: Measure[] }[];
}

/**
 * The gates that a jurisdiction must pass, as a lens of the codebook has them, and what the
 * others do about each. That a measure deals with a gate is the coders' reading.
 */
export function gates(corpus: Corpus, lens: Lens, owner: Jurisdiction): Gate[] {
  const instrument = lensOf(corpus, lens.split_by);
  const within = (jurisdiction: Jurisdiction, category: Category): readonly Measure[] =>
    measuresOfCell(cellOf(jurisdiction, lens, category.id));
  return lens.categories.map((category) => {
    const advised = within(owner, category);
    const others = columnsOf(corpus)
      .filter((column) => column !== owner)
      .map((jurisdiction) => ({ jurisdiction, measures: within(jurisdiction, category) }));
    const named = namingOf(owner, lens, category);
    const used = new Set(advised.flatMap((measure) => codesOf(measure, instrument)));
    return {
      category,
      named,
      advised,
      placed: advised.filter(
        (measure) => named && [measure, ...bundlesOf(measure)].includes(named.measure),
      ).length,
      others,
      unused: instrument.categories
        .filter(({ id }) => !used.has(id))
        .map((entry) => ({
          category: entry,
          measures: others
            .flatMap(({ measures }) => measures)
            .filter((measure) => codesOf(measure, instrument)[0] === entry.id),
        }))
        .filter(({ measures }) => measures.length > 0),
    };
  });
}

/** The record with a passage that calls the gate by its name, and that is about no other gate. */
function namingOf(owner: Jurisdiction, lens: Lens, category: Category): Gate['named'] {
  const measure = owner.measures.find(
    (entry) =>
      codesOf(entry, lens).length === 1 &&
      isUnder(entry, lens, category.id) &&
      entry.evidence.some(({ phrase }) => phrase.includes(category.label[original])),
  );
  return measure && { measure, passages: measure.evidence };
}
