import { basisMap } from '../../analysis/basis.ts';
import { columnsOf } from '../../analysis/columns.ts';
import type { Jurisdiction } from '../../corpus/index.ts';
import { paths } from '../../routes/paths.ts';
import {
  chosen,
  inParts,
  sharesOf,
  someJurisdictions,
  sourcesOf,
  type ChartEntry,
  type Drawing,
  type From,
  type Read,
} from '../chart-entry.ts';
import { covering, crowdedCoverage } from './chart-examples.ts';
import { coverageChart } from './chart.ts';
import { coverage, type Coverage } from './model.ts';

/** So many columns are as wide as a sheet, and so many rows as high. */
const COLUMNS_ON_SHEET = 6;
const ROWS_ON_SHEET = 7;

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
    parts: (read, from) => {
      const view = viewOf(read, from);
      const lensId = view.lens.id;
      const shares = sharesOf(view.columns, COLUMNS_ON_SHEET).flatMap((columns) =>
        sharesOf(view.rows, ROWS_ON_SHEET).map((rows) => {
          const ids = rows.map(({ category }) => category.id);
          const own = coverage(from.corpus, lensId, columns);
          return { ...own, rows: own.rows.filter(({ category }) => ids.includes(category.id)) };
        }),
      );
      return inParts(
        drawView(from, view),
        shares.map((own) => drawView(from, own)),
        from,
      );
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
const draw = (from: From, lens: string, columns?: Jurisdiction[]): Drawing =>
  drawView(from, coverage(from.corpus, lens, columns));

function drawView(from: From, view: Coverage): Drawing {
  const basis = basisMap(from, view.columns);
  return (options) => coverageChart({ ...view, basis }, options);
}

/** What a briefing asks for: by default the columns under the first lens. */
function viewOf(read: Read, { corpus }: From): Coverage {
  const lens = read.get('lens')?.[0] ?? corpus.codebook.lenses[0]?.id ?? '';
  return coverage(corpus, lens, chosen(read, corpus) ?? columnsOf(corpus));
}
