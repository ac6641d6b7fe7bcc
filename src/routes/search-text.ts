import type { Corpus, Measure } from '../corpus/index.ts';
import { fold } from '../i18n/variants.ts';

/**
 * All that a search for a measure looks into, folded: title and summary in Chinese and English,
 * jurisdiction, categories, bodies with their other names, phrases.
 */
export function searchText(corpus: Corpus, measure: Measure): string {
  const categories = corpus.codebook.lenses.flatMap((lens) =>
    lens.categories.filter(({ id }) => measure.coding[lens.id]?.includes(id)),
  );
  const parts = [
    ...both(measure.title),
    ...both(measure.summary),
    ...both(measure.jurisdiction.name),
    ...categories.flatMap(({ label }) => both(label)),
    ...measure.actors.flatMap(({ organisation }) => [
      ...both(organisation.name),
      ...(organisation.aliases ?? []),
    ]),
    ...measure.figures.map(({ as_printed }) => as_printed),
    ...measure.evidence.map(({ phrase }) => phrase),
  ];
  return [...new Set(parts.map(fold))].join(' | ');
}

const both = ({ zh, en }: { zh: string; en: string }): string[] => [zh, en];
