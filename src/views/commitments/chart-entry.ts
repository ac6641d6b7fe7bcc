import { counted } from '../../analysis/measures.ts';
import type { Corpus, Jurisdiction } from '../../corpus/index.ts';
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
      { name: 'commitments', ...at(paths.home, 'home.label'), ...chart(corpus, all) },
      ...corpus.jurisdictions.map((jurisdiction): SiteChart => ({
        name: `commitments-${jurisdiction.id}`,
        path: paths.jurisdiction(jurisdiction.id),
        place: ({ words }) => words.text(jurisdiction.name),
        ...chart(corpus, [jurisdiction]),
      })),
    ];
  },
  sheet: byJurisdiction(draw, ({ jurisdictions }) => jurisdictions, MOST_ON_SHEET),
  examples: ({ corpus }) => ({
    golden: (options) => commitmentsChart(commitments(corpus, corpus.jurisdictions), options),
    empty: (options) => commitmentsChart([], options),
  }),
};

const chart = (corpus: Corpus, of: readonly Jurisdiction[]) => ({
  sources: sourcesOf(corpus, of),
  prepare: (from: From) => draw(from, of),
});

function draw({ corpus }: From, of: readonly Jurisdiction[]): Drawing {
  const rows = commitments(corpus, of);
  return (options) => commitmentsChart(rows, options);
}
