import { amounts } from './amounts/model.ts';
import { answers } from './asks/model.ts';
import { commitments } from './commitments/model.ts';
import { concretenessRows } from '../analysis/concreteness.ts';
import { coverage } from './coverage/model.ts';
import { figureGroups, figuresOfMeasures } from './figures/model.ts';
import { flows } from './flows/model.ts';
import { growth } from './targets/growth.ts';
import { network } from './partnerships/model.ts';
import { sensitivity } from './concreteness/sensitivity.ts';
import { timeline } from './timeline/model.ts';
import { amountsChart } from './amounts/chart.ts';
import { answersChart } from './asks/chart.ts';
import { commitmentsChart } from './commitments/chart.ts';
import { concretenessChart } from './concreteness/chart.ts';
import { coverageChart } from './coverage/chart.ts';
import { figuresChart } from './figures/chart.ts';
import { flowsChart } from './flows/chart.ts';
import { growthChart } from './targets/growth-chart.ts';
import { partnershipsChart } from './partnerships/chart.ts';
import { sensitivityChart } from './concreteness/sensitivity-chart.ts';
import { targetsChart } from './targets/chart.ts';
import { timelineChart } from './timeline/chart.ts';
import type { Chart, ChartOptions } from '../charts/types.ts';
import type { Corpus, Jurisdiction, Measure, Partnership } from '../corpus/index.ts';
import { lensForView } from '../schema/index.ts';
import { basisMap } from '../analysis/basis.ts';
import type { Page } from '../routes/page.ts';

/** What a chart draws from: the corpus, in a language. */
export type From = Pick<Page, 'corpus' | 'words'>;

/** A chart with its data, waiting for a document and a width. */
export type Drawing = (options: ChartOptions) => Chart;

/** Measures × jurisdictions; by default the columns, and the context that the lens asks for. */
export function drawCoverage(from: From, lens: string, columns?: Jurisdiction[]): Drawing {
  const view = coverage(from.corpus, lens, columns);
  const basis = basisMap(from, view.columns);
  return (options) => coverageChart({ ...view, basis }, options);
}

/** Measures by commitment, a row a jurisdiction. */
export function drawCommitments({ corpus }: From, of: readonly Jurisdiction[]): Drawing {
  const rows = commitments(corpus, of);
  return (options) => commitmentsChart(rows, options);
}

/** The targets from their baselines to their goals. */
export function drawTargets(from: From): Drawing {
  const growths = growthsOf(from.corpus);
  return (options) => targetsChart({ growths }, options);
}

/** The yearly growth that the targets imply. */
export function drawGrowth(from: From): Drawing {
  const growths = growthsOf(from.corpus);
  return (options) => growthChart({ growths }, options);
}

/**
 * The figures of some measures, a panel a unit.
 * @param subject what states them, when it is one thing with a name
 */
export function drawFigures(from: From, of: readonly Measure[], subject?: string): Drawing {
  const groups = figureGroups(from.corpus, figuresOfMeasures(of));
  const sources = shortNames(from);
  return (options) => figuresChart({ groups, sources, ...(subject ? { subject } : {}) }, options);
}

/** Every amount of money and every area, by role. */
export function drawAmounts(from: From): Drawing {
  const view = { ...amounts(from.corpus), sources: shortNames(from) };
  return (options) => amountsChart(view, options);
}

/** Which of the nine flows and systems each jurisdiction connects; by default those that do any. */
export function drawFlows(from: From, columns?: Jurisdiction[]): Drawing {
  const view = flows(from.corpus, lensForView(from.corpus.codebook, 'flows'), columns);
  const basis = basisMap(from, view.columns);
  return (options) => flowsChart({ ...view, basis }, options);
}

/** How each reply answered the requests of its proposal. */
export function drawAnswers({ corpus }: From): Drawing {
  const counts = answers(corpus);
  return (options) => answersChart(counts, options);
}

/** Which mainland bodies work with which Hong Kong bodies. */
export function drawPartnerships({ corpus }: From, of: readonly Partnership[]): Drawing {
  const view = { network: network(of), codebook: corpus.codebook };
  return (options) => partnershipsChart(view, options);
}

/** Everything with a date, in lanes. */
export function drawTimeline(from: From): Drawing {
  const view = timeline(from.corpus);
  const basis = basisMap(
    from,
    view.lanes.map(({ jurisdiction }) => jurisdiction),
  );
  return (options) => timelineChart({ timeline: view, basis }, options);
}

/** How concrete the measures are, a row a jurisdiction. */
export function drawConcreteness(_: From, of: readonly Jurisdiction[]): Drawing {
  const rows = concretenessRows(of);
  return (options) => concretenessChart(rows, options);
}

/** What becomes of the order of the jurisdictions when concreteness is counted otherwise. */
export function drawSensitivity({ corpus }: From, of: readonly Jurisdiction[]): Drawing {
  const variants = sensitivity(corpus, of);
  return (options) => sensitivityChart(variants, options);
}

const growthsOf = (corpus: Corpus) => corpus.targets.map((target) => growth(corpus, target));

const shortNames = ({ corpus, words }: From) =>
  new Map(corpus.sources.map(({ id, short }) => [id, words.text(short)]));
