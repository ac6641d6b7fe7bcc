import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import { codesOf, counted } from '../../analysis/measures.ts';
import { columnSets } from '../../corpus/column-sets.ts';
import { memo } from '../../shared/memo.ts';

/** Measures of one other jurisdiction. */
export interface Similar {
  jurisdiction: Jurisdiction;
  measures: Measure[];
}

/** The measures of other jurisdictions that resemble one: those that its page names. */
export interface SimilarMeasures {
  groups: Similar[];
  /** How many more there are. */
  rest: number;
  /** What they have in common: a category of each lens that has a main one. */
  codes: { lens: string; category: string }[];
}

/**
 * So many similar measures stand on a page. With every city the page of each measure would grow by those
 * of the new one, and all pages together with the square of the cities.
 */
const SHOWN = 40;

/** The main categories of a measure under every lens that has one (theme and instrument). */
const mainCodes = ({ codebook }: Corpus, measure: Measure): SimilarMeasures['codes'] =>
  codebook.lenses
    .filter(({ main }) => main)
    .map((lens) => ({ lens: lens.id, category: codesOf(measure, lens)[0] ?? '' }));

const keyOf = (corpus: Corpus, measure: Measure): string =>
  JSON.stringify(mainCodes(corpus, measure).map(({ category }) => category));

/** The measures by their main categories and jurisdiction, in the order of jurisdictions and their measures. */
const alike = memo((corpus: Corpus) => {
  const all = corpus.jurisdictions.flatMap(({ measures }) => counted(measures));
  const groups = Map.groupBy(all, (measure) => keyOf(corpus, measure));
  return new Map(
    [...groups].map(([key, measures]) => [
      key,
      { total: measures.length, by: Map.groupBy(measures, ({ jurisdiction }) => jurisdiction) },
    ]),
  );
});

/** The corpus of the columns that a jurisdiction is lined up with; the first ones for what is no column. */
const lineUp = (corpus: Corpus, jurisdiction: Jurisdiction): Corpus => {
  const sets = columnSets(corpus);
  const own = sets.find(({ columns }) => columns.includes(jurisdiction)) ?? sets[0];
  return own?.corpus ?? corpus;
};

/**
 * Measures of other jurisdictions with the same main category under every lens that has one
 * (theme and instrument), those left out that the content already names as comparable. Where all
 * columns are too many for one page, those of the columns with which its own is lined up.
 * @param most so many at most; where there are more, each jurisdiction shows its first
 */
export function similarTo(corpus: Corpus, measure: Measure, most = SHOWN): SimilarMeasures {
  const key = keyOf(corpus, measure);
  const isElse = (other: Measure) => other.jurisdiction !== measure.jurisdiction;
  const named = new Set(measure.comparable.map(({ measure: other }) => other));
  const near = alike(lineUp(corpus, measure.jurisdiction)).get(key)?.by ?? [];
  const found = [...near].flatMap(([jurisdiction, all]) => {
    const measures = all.filter((other) => isElse(other) && !named.has(other));
    return measures.length > 0 ? [{ jurisdiction, measures }] : [];
  });
  const few = countIn(found) > most ? Math.max(1, Math.floor(most / found.length)) : Infinity;
  const groups = found.map(({ jurisdiction, measures }) => ({
    jurisdiction,
    measures: measures.slice(0, few),
  }));
  const everywhere = alike(corpus).get(key);
  const own = everywhere?.by.get(measure.jurisdiction)?.length ?? 0;
  const told = counted([...named]).filter((other) => isElse(other) && keyOf(corpus, other) === key);
  return {
    groups,
    rest: (everywhere?.total ?? 0) - own - told.length - countIn(groups),
    codes: mainCodes(corpus, measure),
  };
}

const countIn = (groups: readonly Similar[]): number =>
  groups.reduce((sum, { measures }) => sum + measures.length, 0);
