import { memo } from '../shared/memo.ts';
import { partSlug } from '../shared/parts.ts';
import type { CorpusPart } from './parts.ts';
import type { Corpus } from './types.ts';

/** A part of the codebook: how the corpus was made and its data, or what every code means. */
export interface CodebookPart extends CorpusPart {
  tells: 'making' | 'codes';
}

/** Roughly so many elements tell of a category, a value of a list, and a ruling. */
const ELEMENTS_OF = { category: 7, value: 4, ruling: 3 };
/** So many stand on one page beside method, agreement, and what each column of the data means. */
const ELEMENTS = 1_270;

/** The codebook in parts of a page each; none where all stands on one. */
export const partsOfCodebook = memo((corpus: Corpus): readonly CodebookPart[] => {
  const { lenses, lists, rulings } = corpus.codebook;
  const elements =
    ELEMENTS_OF.category * lenses.flatMap(({ categories }) => categories).length +
    ELEMENTS_OF.value *
      Object.values(lists).flatMap(({ values }): readonly unknown[] => values).length +
    ELEMENTS_OF.ruling * rulings.length;
  return elements <= ELEMENTS
    ? []
    : (['making', 'codes'] as const).map((tells, i) => ({
        slug: partSlug(i),
        names: [],
        tells,
        corpus,
      }));
});

/** What the places of the codebook are called that tell what codes mean. */
export const codePlaces = ({ codebook: { lenses, lists, rulings } }: Corpus): string[] => [
  ...lenses.flatMap(({ id, categories }) => [id, ...categories.map((one) => `${id}-${one.id}`)]),
  ...Object.entries(lists).flatMap(([name, { values }]) => [
    name,
    ...values.map(({ id }) => `${name}-${id}`),
  ]),
  'rulings',
  ...rulings.map(({ id }) => `ruling-${id}`),
];
