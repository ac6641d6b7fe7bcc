import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import { codesOf, counted } from '../../analysis/measures.ts';
import { memo } from '../../shared/memo.ts';

/** Measures of one other jurisdiction. */
export interface Similar {
  jurisdiction: Jurisdiction;
  measures: Measure[];
}

/** The main categories of a measure under every lens that has one (theme and instrument). */
const mainCodes = ({ codebook }: Corpus, measure: Measure): string =>
  JSON.stringify(
    codebook.lenses.filter(({ main }) => main).map((lens) => codesOf(measure, lens)[0] ?? ''),
  );

/** The measures by their main categories, in the order of jurisdictions and their measures. */
const alike = memo((corpus: Corpus): ReadonlyMap<string, readonly Measure[]> =>
  Map.groupBy(
    corpus.jurisdictions.flatMap(({ measures }) => counted(measures)),
    (measure) => mainCodes(corpus, measure),
  ),
);

/**
 * Measures of other jurisdictions with the same main category under every lens that has one
 * (theme and instrument), those left out that the content already names as comparable.
 */
export function similarTo(corpus: Corpus, measure: Measure): Similar[] {
  const named = new Set(measure.comparable.map(({ measure: other }) => other));
  const groups = new Map<Jurisdiction, Measure[]>();
  for (const other of alike(corpus).get(mainCodes(corpus, measure)) ?? []) {
    const { jurisdiction } = other;
    if (jurisdiction === measure.jurisdiction || named.has(other)) continue;
    groups.set(jurisdiction, [...(groups.get(jurisdiction) ?? []), other]);
  }
  return [...groups].map(([jurisdiction, measures]) => ({ jurisdiction, measures }));
}
