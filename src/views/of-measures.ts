import { figuresOfMeasures } from './figures/model.ts';
import { counted } from '../analysis/measures.ts';
import { partsOf } from '../analysis/programmes.ts';
import { coverage } from './coverage/model.ts';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import type { Page } from '../routes/page.ts';
import { paths } from '../routes/paths.ts';
import { drawCommitments, drawCoverage, drawFigures, type From } from './drawings.ts';
import { citedBy, sourcesOf, type SiteChart } from './site-chart.ts';

/** Measures × jurisdictions, one chart a lens. */
export const coverageCharts = (corpus: Corpus): SiteChart[] =>
  corpus.codebook.lenses.map((lens) => ({
    name: `coverage-${lens.id}`,
    path: paths.lens(lens.id),
    place: ({ words }) => words.say('lens.title', { lens: words.text(lens.label) }),
    sources: sourcesOf(corpus, coverage(corpus, lens.id).columns),
    prepare: (from) => drawCoverage(from, lens.id),
  }));

/** Measures by commitment: of all jurisdictions together, and of each alone. */
export function commitmentCharts(corpus: Corpus): SiteChart[] {
  const all = corpus.jurisdictions.filter(({ measures }) => counted(measures).length > 0);
  const chart = (jurisdictions: readonly Jurisdiction[]) => ({
    sources: sourcesOf(corpus, jurisdictions),
    prepare: (from: From) => drawCommitments(from, jurisdictions),
  });
  return [
    {
      name: 'commitments',
      path: paths.home,
      place: ({ words }) => words.say('home.label'),
      ...chart(all),
    },
    ...corpus.jurisdictions.map((jurisdiction) => ({
      name: `commitments-${jurisdiction.id}`,
      path: paths.jurisdiction(jurisdiction.id),
      place: ({ words }: Page) => words.text(jurisdiction.name),
      ...chart([jurisdiction]),
    })),
  ];
}

/** The figures of each programme that states any. */
export const figureCharts = (corpus: Corpus): SiteChart[] =>
  corpus.programmes.flatMap((programme) => {
    const parts = partsOf(programme);
    const figures = figuresOfMeasures(parts).map(({ figure }) => figure);
    if (figures.length === 0) return [];
    return {
      name: `figures-${programme.id}`,
      path: paths.programme(programme.id),
      place: ({ words }: Page) => words.text(programme.title),
      sources: citedBy(corpus, figures),
      prepare: (from: From) => drawFigures(from, parts, from.words.text(programme.short)),
    };
  });
