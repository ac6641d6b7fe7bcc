import { commitments } from '../analysis/commitments.ts';
import { coverage } from '../analysis/coverage.ts';
import { figureGroups, figuresOfMeasures } from '../analysis/figures.ts';
import { growth } from '../analysis/growth.ts';
import { columnsOf, counted } from '../analysis/measures.ts';
import { partsOf } from '../analysis/programmes.ts';
import { commitmentsChart } from '../charts/commitments.ts';
import { coverageChart } from '../charts/coverage.ts';
import { figuresChart } from '../charts/figures.ts';
import { targetsChart } from '../charts/targets.ts';
import type { Chart, ChartOptions } from '../charts/types.ts';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import { basisMap } from '../routes/basis.ts';
import type { Attributes } from './attributes.ts';
import type { Context } from './context.ts';

type Read = ReadonlyMap<string, readonly string[]>;

/** A chart that a briefing can hold; a new one is a new entry of `charts`. */
export interface BriefingChart {
  /** The attributes it takes beside its name. */
  attributes(corpus: Corpus): Attributes;
  /** Looks its data up; the drawing waits for a document and a width. */
  prepare(read: Read, context: Pick<Context, 'corpus' | 'words'>): (options: ChartOptions) => Chart;
}

/** The charts of briefings, by name. */
export const charts: Readonly<Record<string, BriefingChart>> = {
  coverage: {
    attributes: (corpus) => ({
      lens: { values: corpus.codebook.lenses.map(({ id }) => id) },
      jurisdictions: jurisdictions(corpus),
    }),
    prepare: (read, { corpus, words }) => {
      const lens = read.get('lens')?.[0] ?? corpus.codebook.lenses[0]?.id ?? '';
      const columns = chosen(read, corpus);
      const view = coverage(corpus, lens, columns ?? columnsOf(corpus));
      const basis = basisMap({ corpus, words }, view.columns);
      return (options) => coverageChart({ ...view, basis }, options);
    },
  },
  targets: {
    attributes: () => ({}),
    prepare: (_read, { corpus }) => {
      const growths = corpus.targets.map((target) => growth(corpus, target));
      return (options) => targetsChart({ growths }, options);
    },
  },
  commitments: {
    attributes: (corpus) => ({ jurisdictions: jurisdictions(corpus) }),
    prepare: (read, { corpus }) => {
      const rows = commitments(corpus, chosen(read, corpus) ?? corpus.jurisdictions);
      return (options) => commitmentsChart(rows, options);
    },
  },
  figures: {
    attributes: (corpus) => ({
      programme: { values: corpus.programmes.map(({ id }) => id) },
      jurisdictions: jurisdictions(corpus),
    }),
    prepare: (read, { corpus, words }) => {
      const programme = corpus.programmes.find(({ id }) => id === read.get('programme')?.[0]);
      const within = programme ? partsOf(programme) : corpus.measures;
      const columns = chosen(read, corpus);
      const measures = counted(within).filter(
        ({ jurisdiction }) => columns?.includes(jurisdiction) ?? true,
      );
      const groups = figureGroups(corpus, figuresOfMeasures(measures));
      const sources = new Map(corpus.sources.map(({ id, short }) => [id, words.text(short)]));
      const subject = programme && words.text(programme.short);
      return (options) =>
        figuresChart({ groups, sources, ...(subject ? { subject } : {}) }, options);
    },
  },
};

const jurisdictions = (corpus: Corpus) => ({
  values: corpus.jurisdictions.map(({ id }) => id),
  many: true,
});

const chosen = (read: Read, corpus: Corpus): Jurisdiction[] | undefined => {
  const ids = read.get('jurisdictions');
  return ids && corpus.jurisdictions.filter(({ id }) => ids.includes(id));
};
