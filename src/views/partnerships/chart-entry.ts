import { paths } from '../../routes/paths.ts';
import type { Corpus } from '../../corpus/index.ts';
import { memo } from '../../shared/memo.ts';
import { at, citedBy, type ChartEntry } from '../chart-entry.ts';
import { manyPartnerships, partnershipsOf } from './chart-examples.ts';
import { partnershipsChart } from './chart.ts';
import { network } from './model.ts';

/** Which mainland bodies work with which Hong Kong bodies. */
export const partnershipsEntry: ChartEntry = {
  name: 'partnerships',
  site: (corpus) =>
    corpus.partnerships.length === 0
      ? []
      : [
          {
            name: 'partnerships',
            ...at(paths.partnerships, 'partnerships.title'),
            sources: citedBy(corpus, corpus.partnerships),
            prepare: () => {
              const view = viewOf(corpus);
              return (options) => partnershipsChart(view, options);
            },
          },
        ],
  examples: (made) => ({
    golden: (options) => partnershipsChart(manyPartnerships(made), options),
    corpus: (options) => partnershipsChart(viewOf(made.corpus), options),
    empty: (options) => partnershipsChart(partnershipsOf(made), options),
  }),
};

const viewOf = memo(({ partnerships, codebook }: Corpus) => ({
  network: network(partnerships),
  codebook,
}));
