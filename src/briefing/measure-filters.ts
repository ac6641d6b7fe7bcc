import type { Corpus, Measure } from '../corpus/index.ts';
import { meets, offeredIn, valuesIn } from '../filters/index.ts';
import { memo } from '../shared/memo.ts';
import { YES_NO, type Filter, type Filters } from './countable.ts';

/** The ways to narrow measures that briefings have; every lens of the codebook is one. */
export const measureNarrowing = memo((corpus: Corpus): Filters<Measure> =>
  Object.freeze({
    ...Object.fromEntries(
      offeredIn(corpus, 'briefing').map((filter): [string, Filter<Measure>] => [
        filter.name,
        {
          values: valuesIn(filter, 'briefing', corpus.measures).map(({ id }) => id),
          test: (measure, value, { main }) => meets(filter, measure, [value], main),
        },
      ]),
    ),
    // Of the places compared, however many there are, or of those that are context.
    column: {
      values: YES_NO,
      test: ({ jurisdiction }, value) => (jurisdiction.column ? 'yes' : 'no') === value,
    },
    // It says how the lenses are read, and narrows nothing by itself.
    main: { values: YES_NO, test: () => true },
  }),
);
