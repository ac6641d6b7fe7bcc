import { basisMap } from '../../analysis/basis.ts';
import { columnsOf } from '../../analysis/columns.ts';
import type { Corpus, Jurisdiction } from '../../corpus/index.ts';
import { paths } from '../../routes/paths.ts';
import { lensForView } from '../../schema/index.ts';
import {
  at,
  byJurisdiction,
  sourcesOf,
  type ChartEntry,
  type Drawing,
  type From,
} from '../chart-entry.ts';
import { crowdedFlows, flowing, grouped } from './chart-examples.ts';
import { flowsChart } from './chart.ts';
import { flows } from './model.ts';

/** So many jurisdictions are as high as a sheet. */
const MOST_ON_SHEET = 4;

/** Which of the nine flows and systems each jurisdiction connects. */
export const flowsEntry: ChartEntry = {
  name: 'flows',
  site: (corpus) =>
    corpus.codebook.lenses
      .filter(({ view }) => view === 'flows')
      .map((drawn) => ({
        name: 'flows',
        ...at(paths.flows, 'flows.title'),
        sources: sourcesOf(corpus, flows(corpus, drawn).columns),
        prepare: (from) => draw(from),
      })),
  sheet: byJurisdiction(draw, columnsOf, MOST_ON_SHEET),
  examples: (made) => ({
    golden: (options) => flowsChart(grouped(made), options),
    crowded: (options) => flowsChart(crowdedFlows(made), options),
    empty: (options) => flowsChart(flowing(made), options),
    ...Object.fromEntries(
      made.corpus.codebook.lenses.map((each): [string, Drawing] => [
        `by ${each.id}`,
        (options) => flowsChart(flows(made.corpus, each), options),
      ]),
    ),
  }),
};

const lens = (corpus: Corpus) => lensForView(corpus.codebook, 'flows');

/** By default of the jurisdictions that connect any. */
function draw(from: From, columns?: readonly Jurisdiction[]): Drawing {
  const view = flows(from.corpus, lens(from.corpus), columns && [...columns]);
  const basis = basisMap(from, view.columns);
  return (options) => flowsChart({ ...view, basis }, options);
}
