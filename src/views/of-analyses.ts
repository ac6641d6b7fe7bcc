import { amounts } from './amounts/model.ts';
import { answers } from './asks/model.ts';
import { concretenessRows } from '../analysis/concreteness.ts';
import { flows } from './flows/model.ts';
import { columnsOf } from '../analysis/measures.ts';
import { timeline } from './timeline/model.ts';
import type { Corpus } from '../corpus/index.ts';
import type { MessageKey } from '../i18n/index.ts';
import { paths } from '../routes/paths.ts';
import { lensForView } from '../schema/index.ts';
import {
  drawAmounts,
  drawAnswers,
  drawConcreteness,
  drawFlows,
  drawGrowth,
  drawPartnerships,
  drawSensitivity,
  drawTargets,
  drawTimeline,
} from './drawings.ts';
import { citedBy, sourcesOf, type SiteChart } from './site-chart.ts';

/** A page with a title of its own, as a chart's place. */
const at = (path: string, title: MessageKey): Pick<SiteChart, 'path' | 'place'> => ({
  path,
  place: ({ words }) => words.say(title),
});

/** Hong Kong's targets, and what stands in its direction. */
export function targetCharts(corpus: Corpus): SiteChart[] {
  const sources = citedBy(
    corpus,
    corpus.targets.flatMap(({ baseline, goal }) => [baseline, goal]),
  );
  return [
    { name: 'targets', ...at(paths.targets, 'targets.title'), sources, prepare: drawTargets },
    { name: 'growth', ...at(paths.alignment, 'alignment.title'), sources, prepare: drawGrowth },
  ];
}

/** What the documents state of connections, amounts and dates. */
export function statedCharts(corpus: Corpus): SiteChart[] {
  const { sized } = amounts(corpus);
  const moments = timeline(corpus).lanes.flatMap((lane) => lane.moments);
  const cited = citedBy(corpus, moments);
  return [
    {
      name: 'flows',
      ...at(paths.flows, 'flows.title'),
      sources: sourcesOf(corpus, flows(corpus, lensForView(corpus.codebook, 'flows')).columns),
      prepare: (from) => drawFlows(from),
    },
    {
      name: 'amounts',
      ...at(paths.amounts, 'amounts.title'),
      sources: citedBy(
        corpus,
        sized.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
      ),
      prepare: drawAmounts,
    },
    {
      name: 'timeline',
      ...at(paths.timeline, 'timeline.title'),
      sources: corpus.sources.filter(
        (source) => cited.includes(source) || moments.some((moment) => moment.source === source),
      ),
      prepare: drawTimeline,
    },
  ];
}

/** How concrete measures are, and how much that depends on the counting. */
export function concretenessCharts(corpus: Corpus): SiteChart[] {
  const place = at(paths.concreteness, 'concreteness.title');
  return [
    {
      name: 'concreteness',
      ...place,
      sources: sourcesOf(
        corpus,
        concretenessRows(corpus.jurisdictions).map(({ jurisdiction }) => jurisdiction),
      ),
      prepare: (from) => drawConcreteness(from, from.corpus.jurisdictions),
    },
    {
      name: 'concreteness-sensitivity',
      ...place,
      sources: sourcesOf(corpus, columnsOf(corpus)),
      prepare: (from) => drawSensitivity(from, columnsOf(from.corpus)),
    },
  ];
}

/** Who works with whom, and what became of what was asked. */
export const relationCharts = (corpus: Corpus): SiteChart[] => [
  {
    name: 'partnerships',
    ...at(paths.partnerships, 'partnerships.title'),
    sources: citedBy(corpus, corpus.partnerships),
    prepare: (from) => drawPartnerships(from, from.corpus.partnerships),
  },
  {
    name: 'answers',
    ...at(paths.asks, 'asks.title'),
    sources: answers(corpus).map(({ source }) => source),
    prepare: drawAnswers,
  },
];
