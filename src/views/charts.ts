import type { Corpus } from '../corpus/index.ts';
import { memo } from '../shared/memo.ts';
import { amountsEntry } from './amounts/chart-entry.ts';
import { answersEntry } from './asks/chart-entry.ts';
import type { ChartEntry, SiteChart } from './chart-entry.ts';
import { commitmentsEntry } from './commitments/chart-entry.ts';
import { concretenessEntry } from './concreteness/chart-entry.ts';
import { sensitivityEntry } from './concreteness/sensitivity-chart-entry.ts';
import { coverageEntry } from './coverage/chart-entry.ts';
import { figuresEntry } from './figures/chart-entry.ts';
import { flowsEntry } from './flows/chart-entry.ts';
import { partnershipsEntry } from './partnerships/chart-entry.ts';
import { growthEntry, targetsEntry } from './targets/chart-entry.ts';
import { timelineEntry } from './timeline/chart-entry.ts';

/**
 * Every chart, in the order in which they are listed; to add one, add its entry here. Pages, files,
 * briefings, goldens and the tests of layout derive from this list.
 */
export const chartEntries: readonly ChartEntry[] = [
  coverageEntry,
  commitmentsEntry,
  concretenessEntry,
  sensitivityEntry,
  flowsEntry,
  amountsEntry,
  timelineEntry,
  targetsEntry,
  growthEntry,
  figuresEntry,
  partnershipsEntry,
  answersEntry,
];

/** What a chart is called where its title is tried under other readings. */
export const chartId = (name: string): string => `charts/${name}`;

/** The charts of the site, in the order of the list. */
export const siteCharts = memo((corpus: Corpus): readonly SiteChart[] =>
  chartEntries.flatMap((entry) => entry.site(corpus)),
);

/**
 * The chart of a name.
 * @throws when there is none
 */
export function chartNamed(corpus: Corpus, name: string): SiteChart {
  const charts = siteCharts(corpus);
  const found = charts.find((chart) => chart.name === name);
  if (found) return found;
  const names = charts.map((chart) => chart.name).join(', ');
  throw new Error(`there is no chart “${name}” in src/views/charts.ts, which has: ${names}`);
}
