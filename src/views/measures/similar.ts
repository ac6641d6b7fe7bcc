import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import { codesOf, counted } from '../../analysis/measures.ts';

/** Measures of one other jurisdiction. */
export interface Similar {
  jurisdiction: Jurisdiction;
  measures: Measure[];
}

/**
 * Measures of other jurisdictions with the same main category under every lens that has one
 * (theme and instrument), those left out that the content already names as comparable.
 */
export function similarTo(corpus: Corpus, measure: Measure): Similar[] {
  const lenses = corpus.codebook.lenses.filter(({ main }) => main);
  const named = new Set(measure.comparable.map(({ measure: other }) => other));
  return corpus.jurisdictions
    .filter((jurisdiction) => jurisdiction !== measure.jurisdiction)
    .map((jurisdiction) => ({
      jurisdiction,
      measures: counted(jurisdiction.measures).filter(
        (other) =>
          !named.has(other) &&
          lenses.every((lens) => codesOf(other, lens)[0] === codesOf(measure, lens)[0]),
      ),
    }))
    .filter(({ measures }) => measures.length > 0);
}
