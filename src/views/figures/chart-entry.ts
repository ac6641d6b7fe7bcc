import { counted } from '../../analysis/measures.ts';
import { partsOf } from '../../analysis/programmes.ts';
import type { Measure } from '../../corpus/index.ts';
import { paths } from '../../routes/paths.ts';
import {
  chosen,
  citedBy,
  shortNames,
  someJurisdictions,
  type ChartEntry,
  type Drawing,
  type From,
  type SiteChart,
} from '../chart-entry.ts';
import { manyFigures } from './chart-examples.ts';
import { figuresChart } from './chart.ts';
import { figureGroups, figuresOfMeasures } from './model.ts';

/** The figures of each programme that states any, a panel a unit. */
export const figuresEntry: ChartEntry = {
  name: 'figures',
  site: (corpus) =>
    corpus.programmes.flatMap((programme): SiteChart[] => {
      const parts = partsOf(programme);
      const figures = figuresOfMeasures(parts).map(({ figure }) => figure);
      if (figures.length === 0) return [];
      return [
        {
          name: `figures-${programme.id}`,
          path: paths.programme(programme.id),
          place: ({ words }) => words.text(programme.title),
          sources: citedBy(corpus, figures),
          prepare: (from) => draw(from, parts, from.words.text(programme.short)),
        },
      ];
    }),
  sheet: {
    attributes: (corpus) => ({
      programme: { values: corpus.programmes.map(({ id }) => id) },
      ...someJurisdictions(corpus),
    }),
    prepare: (read, from) => {
      const { corpus, words } = from;
      const programme = corpus.programmes.find(({ id }) => id === read.get('programme')?.[0]);
      const columns = chosen(read, corpus);
      const measures = counted(programme ? partsOf(programme) : corpus.measures).filter(
        ({ jurisdiction }) => columns?.includes(jurisdiction) ?? true,
      );
      return draw(from, measures, programme && words.text(programme.short));
    },
  },
  examples: (made) => ({
    golden: (options) => figuresChart(manyFigures(made), options),
    all: (options) => {
      const groups = figureGroups(made.corpus, figuresOfMeasures(made.corpus.measures));
      return figuresChart({ groups }, options);
    },
    empty: (options) => figuresChart({ groups: [] }, options),
  }),
};

/** @param subject what states the figures, when it is one thing with a name */
function draw(from: From, of: readonly Measure[], subject?: string): Drawing {
  const groups = figureGroups(from.corpus, figuresOfMeasures(of));
  const sources = shortNames(from);
  return (options) => figuresChart({ groups, sources, ...(subject ? { subject } : {}) }, options);
}
