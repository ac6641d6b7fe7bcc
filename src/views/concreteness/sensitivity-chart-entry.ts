import { columnsOf } from '../../analysis/columns.ts';
import { wholeOf } from '../../corpus/parts.ts';
import { paths } from '../../routes/paths.ts';
import { at, sourcesOf, type ChartEntry } from '../chart-entry.ts';
import { crowd } from './chart-examples.ts';
import { sensitivityChart } from './sensitivity-chart.ts';
import { sensitivity } from './sensitivity.ts';

/** What becomes of the order of the jurisdictions when concreteness is counted otherwise. */
export const sensitivityEntry: ChartEntry = {
  name: 'sensitivity',
  site: (corpus) => [
    {
      name: 'concreteness-sensitivity',
      ...at(paths.concreteness, 'concreteness.title'),
      sources: sourcesOf(corpus, columnsOf(corpus)),
      prepare: () => {
        const variants = sensitivity(corpus, columnsOf(corpus));
        return (options) => sensitivityChart(variants, options, wholeOf(corpus) !== corpus);
      },
    },
  ],
  examples: (made) => {
    const { corpus } = made;
    return {
      golden: (options) => sensitivityChart(sensitivity(corpus, columnsOf(corpus)), options),
      all: (options) => sensitivityChart(sensitivity(corpus, corpus.jurisdictions), options),
      crowded: (options) => sensitivityChart(sensitivity(corpus, crowd(made)), options),
      empty: (options) => sensitivityChart(sensitivity(corpus, []), options),
    };
  },
};
