import { counted } from '../../analysis/measures.ts';
import { partsOf } from '../../analysis/programmes.ts';
import type { Measure, OwnedFigure } from '../../corpus/index.ts';
import { paths } from '../../routes/paths.ts';
import {
  chosen,
  citedBy,
  inParts,
  sharesOf,
  shortNames,
  someJurisdictions,
  type ChartEntry,
  type Drawing,
  type From,
  type Read,
  type SiteChart,
} from '../chart-entry.ts';
import { manyFigures } from './chart-examples.ts';
import { figuresChart } from './chart.ts';
import { figureGroups, figuresOfMeasures } from './model.ts';

/** So many figures are as high as a sheet. */
const MOST_ON_SHEET = 9;

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
    parts: (read, from) => {
      const [figures, subject] = asked(read, from);
      const sorted = figureGroups(from.corpus, figures).flatMap((group) => group.figures);
      return inParts(
        drawFigures(from, figures, subject),
        sharesOf(sorted, MOST_ON_SHEET).map((own) => drawFigures(from, own, subject)),
        from,
      );
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

/** The figures that a briefing asks for, and what states them, when it is one thing with a name. */
function asked(read: Read, { corpus, words }: From): [OwnedFigure[], string | undefined] {
  const programme = corpus.programmes.find(({ id }) => id === read.get('programme')?.[0]);
  const columns = chosen(read, corpus);
  const measures = counted(programme ? partsOf(programme) : corpus.measures).filter(
    ({ jurisdiction }) => columns?.includes(jurisdiction) ?? true,
  );
  return [figuresOfMeasures(measures), programme && words.text(programme.short)];
}

const draw = (from: From, of: readonly Measure[], subject?: string): Drawing =>
  drawFigures(from, figuresOfMeasures(of), subject);

function drawFigures(from: From, figures: readonly OwnedFigure[], subject?: string): Drawing {
  const groups = figureGroups(from.corpus, figures);
  const sources = shortNames(from);
  return (options) => figuresChart({ groups, sources, ...(subject ? { subject } : {}) }, options);
}
