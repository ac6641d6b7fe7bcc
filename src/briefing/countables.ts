import type { Corpus } from '../corpus/index.ts';
import { definitionOf, kindNames, listOf, type AnyRecord, type Kind } from '../kinds/index.ts';
import type { RecordFilter } from '../kinds/record-filter.ts';
import { idsOf } from '../schema/index.ts';
import { memo } from '../shared/memo.ts';
import { countable, YES_NO, type Countable, type Filter, type Filters } from './countable.ts';
import { measureNarrowing } from './measure-filters.ts';

/**
 * What can be counted, by the value of `of`: every kind by its list's name, and a little more. Every text
 * that is drawn asks for it.
 */
export const countables = memo(
  (corpus: Corpus): ReadonlyMap<string, Countable> =>
    new Map<string, Countable>([
      ...kindNames.map((kind): [string, Countable] => [
        listOf(kind),
        countable(corpus, countedOf(corpus, kind), filtersOf(corpus, kind)),
      ]),
      ['measures', countable(corpus, countedOf(corpus, 'measure'), measureNarrowing(corpus))],
      [
        'programme-items',
        countable(
          corpus,
          corpus.programmes.flatMap((programme) => programme.items.map(() => programme)),
          {
            programme: filterOf(corpus, 'programme', {
              values: { kind: 'programme' },
              of: ({ id }) => [id],
            }),
          },
        ),
      ],
    ]),
);

/** The records of a kind that are counted: no bundle beside its parts, no proposal as a whole. */
export function countedOf<K extends Kind>(corpus: Corpus, kind: K): Corpus[`${K}s`][number][] {
  const { counts = () => true } = definitionOf(kind);
  return corpus[listOf(kind)].filter((record) => counts(record));
}

/** The ways to narrow the records of a kind. */
export const filtersOf = <K extends Kind>(
  corpus: Corpus,
  kind: K,
): Filters<Corpus[`${K}s`][number]> =>
  Object.fromEntries(
    Object.entries(definitionOf(kind).narrowings ?? {}).map(([name, narrowing]) => [
      name,
      filterOf(corpus, kind, narrowing),
    ]),
  );

const filterOf = (
  corpus: Corpus,
  kind: Kind,
  narrowing: RecordFilter<AnyRecord>,
): Filter<AnyRecord> => ({
  values: valuesOf(corpus, corpus[listOf(kind)], narrowing),
  test: (record, value) => narrowing.of(record).includes(value),
});

function valuesOf(
  corpus: Corpus,
  records: readonly AnyRecord[],
  { values, of }: RecordFilter<AnyRecord>,
): readonly string[] {
  if (values === 'yes-no') return YES_NO;
  if (values === undefined)
    return [...new Set(records.flatMap(of).filter((id) => id !== undefined))];
  if ('list' in values) return idsOf(corpus.codebook, values.list);
  return corpus[listOf(values.kind as Kind)].map(({ id }) => id);
}
