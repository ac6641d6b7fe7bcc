import { counted } from '../../analysis/measures.ts';
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
  type SiteChart,
} from '../chart-entry.ts';
import { commitmentsChart } from './chart.ts';
import { commitments } from './model.ts';

/** So many jurisdictions are as high as a sheet. */
const MOST_ON_SHEET = 6;

/** Measures by commitment: of all jurisdictions together, and of each alone. */
export const commitmentsEntry: ChartEntry = {
  name: 'commitments',
  site: (corpus) => {
    const all = corpus.jurisdictions.filter(({ measures }) => counted(measures).length > 0);
    return [
      {
        name: 'commitments',
        ...at(paths.home, 'home.label'),
        sources: sourcesOf(corpus, all),
        prepare: (from) => draw(from, all, wholeOf(corpus) !== corpus),
      },
      ...corpus.jurisdictions.map((jurisdiction): SiteChart => ({
        name: `commitments-${jurisdiction.id}`,
        path: paths.jurisdiction(jurisdiction.id),
        place: ({ words }) => words.text(jurisdiction.name),
        sources: sourcesOf(corpus, [jurisdiction]),
        prepare: (from) => draw(from, [jurisdiction]),
      })),
    ];
  },
  sheet: byJurisdiction(
    (from, of) => draw(from, of),
    ({ jurisdictions }) => jurisdictions,
    MOST_ON_SHEET,
  ),
  examples: ({ corpus }) => ({
    golden: (options) => commitmentsChart(commitments(corpus, corpus.jurisdictions), options),
    empty: (options) => commitmentsChart([], options),
  }),
};

function draw({ corpus }: From, of: readonly Jurisdiction[], isPart = false): Drawing {
  const rows = commitments(corpus, of);
  return (options) => commitmentsChart(rows, options, isPart);
}
