/** What the questions' answers are computed from: the corpus, and nothing of the site's analysis. */
import type { Measure } from '../../../src/corpus/index.ts';
import { localizer } from '../../../src/i18n/index.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { realCorpus } from '../../fixtures/real-corpus.ts';

/** The corpus. */
export const corpus = realCorpus;

const known = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`the corpus has no “${id}”`);
  return found;
};

/** A measure. @throws when there is none of that id */
export const measure = (id: string): Measure => known(corpus.measures, id);

/** A target. @throws when there is none of that id */
export const target = (id: string) => known(corpus.targets, id);

/** The title of a measure. */
export const title = (id: string, locale: Locale = 'zh'): string =>
  localizer(locale, corpus.codebook).text(measure(id).title);

/** The titles of measures. */
export const titles = (list: readonly Measure[], locale: Locale = 'zh'): string[] =>
  list.map(({ id }) => title(id, locale));

/** The measures that count: bundles count through their parts. */
export const counted = corpus.measures.filter(({ parts }) => parts.length === 0);

/** The measures of a jurisdiction. */
export const of = (jurisdiction: string): Measure[] =>
  counted.filter((entry) => entry.jurisdiction.id === jurisdiction);

/** The measures of a jurisdiction in a category of a lens. */
export const within = (jurisdiction: string, lens: string, category: string): Measure[] =>
  of(jurisdiction).filter(({ coding }) => coding[lens]?.includes(category));

/** The measures of a jurisdiction at a commitment. */
export const at = (jurisdiction: string, commitment: string): Measure[] =>
  of(jurisdiction).filter((entry) => entry.commitment === commitment);

/** The four that stand side by side. */
export const columns = ['shenzhen', 'shanghai', 'putuo', 'suzhou'] as const;

/** The categories of a lens that a jurisdiction has nothing in while another column has. */
export const gaps = (jurisdiction: string, lens: string): string[] =>
  known(corpus.codebook.lenses, lens)
    .categories.map(({ id }) => id)
    .filter((category) => within(jurisdiction, lens, category).length === 0)
    .filter((category) => columns.some((id) => within(id, lens, category).length > 0));

/** The label of a category. */
export const category = (lens: string, id: string, locale: Locale = 'zh'): string =>
  localizer(locale, corpus.codebook).text(
    known(known(corpus.codebook.lenses, lens).categories, id).label,
  );

/** The requests of the proposals; a proposal as a whole is none. */
export const requests = corpus.asks.filter(({ order }) => order > 0);

/** The ids of measures, sorted. */
export const ids = (list: readonly Measure[]): string[] => list.map(({ id }) => id).sort();

/** A body of the corpus by name. @throws when there is none of that id */
export const body = (id: string, locale: Locale = 'zh'): string =>
  localizer(locale, corpus.codebook).text(known(corpus.organisations, id).name);
