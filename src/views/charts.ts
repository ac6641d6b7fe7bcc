import type { Corpus } from '../corpus/index.ts';
import { concretenessCharts, relationCharts, statedCharts, targetCharts } from './of-analyses.ts';
import { commitmentCharts, coverageCharts, figureCharts } from './of-measures.ts';
import type { SiteChart } from './site-chart.ts';

export type { SiteChart } from './site-chart.ts';

/** Every chart of the site, in the order in which they are listed; to add one, add it here. */
export const siteCharts = (corpus: Corpus): SiteChart[] => [
  ...coverageCharts(corpus),
  ...commitmentCharts(corpus),
  ...concretenessCharts(corpus),
  ...statedCharts(corpus),
  ...targetCharts(corpus),
  ...figureCharts(corpus),
  ...relationCharts(corpus),
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
