import { concretenessRows } from '../../analysis/concreteness.ts';
import type { Jurisdiction } from '../../corpus/index.ts';
import { wholeOf } from '../../corpus/parts.ts';
import { paths } from '../../routes/paths.ts';
import {
  at,
  byJurisdiction,
  sourcesOf,
  type ChartEntry,
  type Drawing,
  type From,
} from '../chart-entry.ts';
import { concretenessChart } from './chart.ts';
import { crowd } from './chart-examples.ts';

/** So many jurisdictions are as high as a sheet. */
const MOST_ON_SHEET = 6;

/** How concrete the measures are, a row a jurisdiction. */
export const concretenessEntry: ChartEntry = {
  name: 'concreteness',
  site: (corpus) => [
    {
      name: 'concreteness',
      ...at(paths.concreteness, 'concreteness.title'),
      sources: sourcesOf(
        corpus,
        concretenessRows(corpus.jurisdictions).map(({ jurisdiction }) => jurisdiction),
      ),
      prepare: (from) => draw(from, corpus.jurisdictions, wholeOf(corpus) !== corpus),
    },
  ],
  sheet: byJurisdiction(
    (from, of) => draw(from, of),
    ({ jurisdictions }) => jurisdictions,
    MOST_ON_SHEET,
  ),
  examples: (made) => ({
    golden: (options) => concretenessChart(concretenessRows(made.corpus.jurisdictions), options),
    crowded: (options) => concretenessChart(concretenessRows(crowd(made)), options),
    empty: (options) => concretenessChart([], options),
  }),
};

function draw(_: From, of: readonly Jurisdiction[], isPart = false): Drawing {
  const rows = concretenessRows(of);
  return (options) => concretenessChart(rows, options, isPart);
}
