import { basisMap } from '../../analysis/basis.ts';
import { columnsOf } from '../../analysis/columns.ts';
import type { Jurisdiction } from '../../corpus/index.ts';
import { paths } from '../../routes/paths.ts';
import {
  chosen,
  someJurisdictions,
  sourcesOf,
  type ChartEntry,
  type Drawing,
  type From,
} from '../chart-entry.ts';
import { covering, crowdedCoverage } from './chart-examples.ts';
import { coverageChart } from './chart.ts';
import { coverage } from './model.ts';

/** Measures × jurisdictions, one chart a lens. */
export const coverageEntry: ChartEntry = {
  name: 'coverage',
  site: (corpus) =>
    corpus.codebook.lenses.map((lens) => ({
      name: `coverage-${lens.id}`,
      path: paths.lens(lens.id),
      place: ({ words }) => words.say('lens.title', { lens: words.text(lens.label) }),
      sources: sourcesOf(corpus, coverage(corpus, lens.id).columns),
      prepare: (from) => draw(from, lens.id),
    })),
  sheet: {
    attributes: (corpus) => ({
      lens: { values: corpus.codebook.lenses.map(({ id }) => id) },
      ...someJurisdictions(corpus),
    }),
    prepare: (read, from) => {
      const lens = read.get('lens')?.[0] ?? from.corpus.codebook.lenses[0]?.id ?? '';
      return draw(from, lens, chosen(read, from.corpus) ?? columnsOf(from.corpus));
    },
  },
  examples: (made) => ({
    golden: (options) => coverageChart(coverage(made.corpus, 'theme'), options),
    crowded: (options) => coverageChart(crowdedCoverage(made), options),
    empty: (options) => coverageChart(covering(made), options),
    ...Object.fromEntries(
      made.corpus.codebook.lenses.map(({ id }): [string, Drawing] => [
        `by ${id}`,
        (options) => coverageChart(coverage(made.corpus, id), options),
      ]),
    ),
  }),
};

/** By default the columns, and the context that the lens asks for. */
function draw(from: From, lens: string, columns?: Jurisdiction[]): Drawing {
  const view = coverage(from.corpus, lens, columns);
  const basis = basisMap(from, view.columns);
  return (options) => coverageChart({ ...view, basis }, options);
}
