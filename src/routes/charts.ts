import { commitments } from '../analysis/commitments.ts';
import { coverage } from '../analysis/coverage.ts';
import { figureGroups, figuresOfMeasures } from '../analysis/figures.ts';
import { growth } from '../analysis/growth.ts';
import { counted } from '../analysis/measures.ts';
import { partsOf } from '../analysis/programmes.ts';
import { basisOf } from '../analysis/voice.ts';
import { commitmentsChart } from '../charts/commitments.ts';
import { coverageChart } from '../charts/coverage.ts';
import { figuresChart } from '../charts/figures.ts';
import { targetsChart } from '../charts/targets.ts';
import type { Chart, ChartOptions } from '../charts/types.ts';
import type { Corpus, Jurisdiction, Source } from '../corpus/index.ts';
import { basisMap } from './basis.ts';
import type { Page } from './page.ts';
import { paths } from './paths.ts';

/** A chart of the site. To add one is to add an entry to `siteCharts`. */
export interface SiteChart {
  /** Its name for good: of its files, and its id in the pages that show it. */
  name: string;
  /** The page that it stands on; where it stands on several, the one that says most about it. */
  path: string;
  /** What that page is called. */
  place(page: Page): string;
  /** The documents that it rests on. */
  sources: readonly Source[];
  draw(page: Page, options: ChartOptions): Chart;
}

/** Every chart of the site, in the order in which they are listed. */
export const siteCharts = (corpus: Corpus): SiteChart[] => [
  ...coverageCharts(corpus),
  ...commitmentCharts(corpus),
  ...targetCharts(corpus),
  ...figureCharts(corpus),
];

/**
 * The chart of a name.
 * @throws when there is none
 */
export function chartNamed(corpus: Corpus, name: string): SiteChart {
  const charts = siteCharts(corpus);
  const found = charts.find((chart) => chart.name === name);
  if (found) return found;
  const names = charts.map((chart) => chart.name).join(', ');
  throw new Error(`there is no chart “${name}” in src/routes/charts.ts, which has: ${names}`);
}

/** Measures × jurisdictions, one chart a lens. */
const coverageCharts = (corpus: Corpus): SiteChart[] =>
  corpus.codebook.lenses.map((lens) => {
    const view = coverage(corpus, lens.id);
    return {
      name: `coverage-${lens.id}`,
      path: paths.lens(lens.id),
      place: ({ words }) => words.say('lens.title', { lens: words.text(lens.label) }),
      sources: sourcesOf(corpus, view.columns),
      draw: (page, options) =>
        coverageChart({ ...view, basis: basisMap(page, view.columns) }, options),
    };
  });

/** Measures by commitment: of all jurisdictions together, and of each alone. */
function commitmentCharts(corpus: Corpus): SiteChart[] {
  const all = corpus.jurisdictions.filter(({ measures }) => counted(measures).length > 0);
  const chart = (jurisdictions: readonly Jurisdiction[]) => ({
    sources: sourcesOf(corpus, jurisdictions),
    draw: (_: Page, options: ChartOptions) =>
      commitmentsChart(commitments(corpus, jurisdictions), options),
  });
  return [
    {
      name: 'commitments',
      path: paths.home,
      place: ({ words }) => words.say('nav.home'),
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

function targetCharts(corpus: Corpus): SiteChart[] {
  const growths = corpus.targets.map((target) => growth(corpus, target));
  const cited = corpus.targets.flatMap(({ baseline, goal }) => [baseline, goal]);
  return [
    {
      name: 'targets',
      path: paths.targets,
      place: ({ words }) => words.say('targets.title'),
      sources: citedBy(corpus, cited),
      draw: (_, options) => targetsChart({ growths }, options),
    },
  ];
}

/** The figures of each programme that states any. */
const figureCharts = (corpus: Corpus): SiteChart[] =>
  corpus.programmes.flatMap((programme) => {
    const figures = figuresOfMeasures(partsOf(programme));
    if (figures.length === 0) return [];
    return {
      name: `figures-${programme.id}`,
      path: paths.programme(programme.id),
      place: ({ words }: Page) => words.text(programme.title),
      sources: citedBy(
        corpus,
        figures.map(({ figure }) => figure),
      ),
      draw: ({ words }: Page, options: ChartOptions) =>
        figuresChart(
          {
            groups: figureGroups(corpus, figures),
            subject: words.text(programme.short),
            sources: new Map(corpus.sources.map(({ id, short }) => [id, words.text(short)])),
          },
          options,
        ),
    };
  });

/** The documents that the measures of some jurisdictions rest on, by date. */
function sourcesOf(corpus: Corpus, jurisdictions: readonly Jurisdiction[]): Source[] {
  const used = new Set(
    jurisdictions.flatMap((jurisdiction) =>
      basisOf(corpus, jurisdiction).map(({ source }) => source),
    ),
  );
  return corpus.sources.filter((source) => used.has(source));
}

/** The documents that some statements cite, by date. */
function citedBy(
  corpus: Corpus,
  statements: readonly { evidence: readonly { source: string }[] }[],
): Source[] {
  const used = new Set(statements.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return corpus.sources.filter(({ id }) => used.has(id));
}
