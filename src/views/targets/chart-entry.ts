import type { Corpus } from '../../corpus/index.ts';
import { wholeOf } from '../../corpus/parts.ts';
import { paths } from '../../routes/paths.ts';
import { at, citedBy, whole, type ChartEntry, type Drawing, type From } from '../chart-entry.ts';
import { fiveGrowths } from './chart-examples.ts';
import { targetsChart } from './chart.ts';
import { growthChart } from './growth-chart.ts';
import { growth } from './growth.ts';

/** The targets from their baselines to their goals. */
export const targetsEntry: ChartEntry = {
  name: 'targets',
  site: (corpus) =>
    corpus.targets.length === 0
      ? []
      : [
          {
            name: 'targets',
            ...at(paths.targets, 'targets.title'),
            sources: sourcesOfTargets(corpus),
            prepare: drawTargets,
          },
        ],
  sheet: whole(drawTargets),
  examples: (made) => ({
    golden: (options) => targetsChart({ growths: fiveGrowths(made) }, options),
    corpus: (options) => targetsChart({ growths: growthsOf(made.corpus) }, options),
    empty: (options) => targetsChart({ growths: [] }, options),
  }),
};

/** The yearly growth that the targets imply. */
export const growthEntry: ChartEntry = {
  name: 'growth',
  site: (corpus) =>
    corpus.targets.length === 0
      ? []
      : [
          {
            name: 'growth',
            ...(corpus.codebook.lenses.some(({ view }) => view === 'alignment')
              ? at(paths.alignment, 'alignment.title')
              : at(paths.targets, 'targets.title')),
            sources: sourcesOfTargets(corpus),
            prepare: drawGrowth,
          },
        ],
  sheet: whole(drawGrowth),
  examples: (made) => ({
    golden: (options) => growthChart({ growths: fiveGrowths(made) }, options),
    corpus: (options) => growthChart({ growths: growthsOf(made.corpus) }, options),
    empty: (options) => growthChart({ growths: [] }, options),
  }),
};

function drawTargets({ corpus }: From): Drawing {
  const view = viewOf(corpus);
  return (options) => targetsChart(view, options);
}

function drawGrowth({ corpus }: From): Drawing {
  const view = viewOf(corpus);
  return (options) => growthChart(view, options);
}

const viewOf = (corpus: Corpus) => ({
  growths: growthsOf(corpus),
  isPart: wholeOf(corpus).targets.length > corpus.targets.length,
});

const growthsOf = (corpus: Corpus) => corpus.targets.map((target) => growth(corpus, target));

const sourcesOfTargets = (corpus: Corpus) =>
  citedBy(
    corpus,
    corpus.targets.flatMap(({ baseline, goal }) => [baseline, goal]),
  );
