import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import type { Lens } from '../schema/index.ts';
import { codesOf, counted } from './measures.ts';

/** The jurisdictions that line up as columns, in order. */
export const columnsOf = (corpus: Corpus): Jurisdiction[] =>
  corpus.jurisdictions.filter((jurisdiction) => jurisdiction.column);

/** The columns, and the context jurisdictions that a lens asks for. */
export const columnsFor = (corpus: Corpus, lens: Lens): Jurisdiction[] =>
  corpus.jurisdictions.filter(
    (jurisdiction) => jurisdiction.column || lens.context.includes(jurisdiction.id),
  );

/** The columns, and as context the jurisdictions that have a measure under the lens. */
export const shownUnder = (corpus: Corpus, lens: Lens): Jurisdiction[] =>
  corpus.jurisdictions.filter(
    (jurisdiction) =>
      jurisdiction.column ||
      counted(jurisdiction.measures).some((measure) => codesOf(measure, lens).length > 0),
  );
