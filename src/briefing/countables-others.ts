import type { Ask, Corpus, Jurisdiction, Measure, Organisation } from '../corpus/index.ts';
import { idsOf } from '../schema/index.ts';
import { countable, yesNo, type Countable, type Filter, type Filters } from './countable.ts';

/** The requests of all proposals; a proposal as a whole is not one of its own requests. */
export const requestsOf = (corpus: Corpus): Ask[] => corpus.asks.filter(({ order }) => order > 0);

/** The ways to narrow the requests of proposals. */
export const askFilters = (corpus: Corpus): Filters<Ask> => ({
  source: {
    values: [...new Set(corpus.asks.map(({ source }) => source.id))],
    test: ({ source }, value) => source.id === value,
  },
  answer: {
    values: idsOf(corpus.codebook, 'answers'),
    test: ({ answer }, value) => answer === value,
  },
});

/** Everything that can be counted beside measures and asks. */
export function otherCountables(corpus: Corpus): [string, Countable][] {
  const { codebook } = corpus;
  const jurisdictions = corpus.jurisdictions.map(({ id }) => id);
  const at = <T>(place: (record: T) => readonly (Jurisdiction | undefined)[]): Filter<T> => ({
    values: jurisdictions,
    test: (record, value) => place(record).some((entry) => entry?.id === value),
  });
  const among = <T>(values: readonly string[], of: (record: T) => string): Filter<T> => ({
    values,
    test: (record, value) => of(record) === value,
  });
  return [
    [
      'partnerships',
      countable(corpus, corpus.partnerships, {
        jurisdiction: at(({ mainland, hong_kong, measures }) =>
          placesOf([...mainland, ...hong_kong], measures),
        ),
        form: among(idsOf(codebook, 'partnership-forms'), ({ form }) => form),
        commitment: among(idsOf(codebook, 'commitments'), ({ commitment }) => commitment),
      }),
    ],
    [
      'sources',
      countable(corpus, corpus.sources, {
        jurisdiction: at(({ jurisdiction }) => [jurisdiction]),
        tier: among(idsOf(codebook, 'tiers'), ({ tier }) => tier),
      }),
    ],
    [
      'organisations',
      countable(corpus, corpus.organisations, {
        jurisdiction: at(({ home }) => [home]),
        kind: among(idsOf(codebook, 'organisation-kinds'), ({ kind }) => kind),
      }),
    ],
    [
      'events',
      countable(corpus, corpus.events, {
        jurisdiction: at(({ jurisdictions: own }) => own),
        kind: among(idsOf(codebook, 'event-kinds'), ({ kind }) => kind),
      }),
    ],
    [
      'jurisdictions',
      countable(corpus, corpus.jurisdictions, { column: yesNo(({ column }) => column) }),
    ],
    [
      'targets',
      countable(corpus, corpus.targets, { jurisdiction: at(({ jurisdiction }) => [jurisdiction]) }),
    ],
    [
      'programme-items',
      countable(
        corpus,
        corpus.programmes.flatMap((programme) => programme.items.map(() => programme)),
        {
          programme: among(
            corpus.programmes.map(({ id }) => id),
            ({ id }) => id,
          ),
        },
      ),
    ],
  ];
}

/** The jurisdictions of bodies and of measures. */
const placesOf = (
  bodies: readonly Organisation[],
  measures: readonly Measure[],
): (Jurisdiction | undefined)[] => [
  ...bodies.map(({ home }) => home),
  ...measures.map(({ jurisdiction }) => jurisdiction),
];
