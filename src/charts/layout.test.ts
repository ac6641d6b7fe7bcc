import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { amounts } from '../analysis/amounts.ts';
import { answers } from '../analysis/answers.ts';
import { commitments } from '../analysis/commitments.ts';
import { concretenessRows } from '../analysis/concreteness.ts';
import { coverage } from '../analysis/coverage.ts';
import { figureGroups, figuresOfMeasures } from '../analysis/figures.ts';
import { flows } from '../analysis/flows.ts';
import { growth } from '../analysis/growth.ts';
import { network } from '../analysis/network.ts';
import { timeline } from '../analysis/timeline.ts';
import { columnsOf } from '../analysis/measures.ts';
import { sensitivity } from '../analysis/sensitivity.ts';
import { corpusFrom, loadCorpus, type Corpus } from '../corpus/index.ts';
import { localizer, locales } from '../i18n/index.ts';
import { answersFixture } from './answers-fixture.ts';
import { answersChart } from './answers.ts';
import { clipped, overlaps, textBoxes } from './boxes.ts';
import { amountsChart } from './amounts.ts';
import { commitmentsChart } from './commitments.ts';
import { concretenessChart } from './concreteness.ts';
import { coverageChart } from './coverage.ts';
import { chartDocument } from './document.ts';
import { figuresChart } from './figures.ts';
import { fixtureOf } from './fixture.ts';
import { networkFixture } from './network-fixture.ts';
import { partnershipsChart } from './partnerships.ts';
import { sensitivityChart } from './sensitivity.ts';
import { flowsChart } from './flows.ts';
import { growthChart } from './growth.ts';
import { targetsChart } from './targets.ts';
import { timelineChart } from './timeline.ts';
import type { Chart, ChartOptions } from './types.ts';

type Draw = (options: ChartOptions) => Chart;

const document = chartDocument();
const parser = new (document.defaultView as unknown as typeof globalThis).DOMParser();
const fixture = fixtureOf(corpusFrom(tiny));
const together = networkFixture(fixture.corpus);
const content = loadCorpus(fileURLToPath(new URL('../../content', import.meta.url)));

const chartsOf = (corpus: Corpus): Record<string, Draw> => ({
  ...Object.fromEntries(
    corpus.codebook.lenses.map(({ id }): [string, Draw] => [
      `coverage by ${id}`,
      (options) => coverageChart(coverage(corpus, id), options),
    ]),
  ),
  ...Object.fromEntries(
    corpus.codebook.lenses.map((lens): [string, Draw] => [
      `flows by ${lens.id}`,
      (options) => flowsChart(flows(corpus, lens), options),
    ]),
  ),
  growth: (options) =>
    growthChart({ growths: corpus.targets.map((target) => growth(corpus, target)) }, options),
  amounts: (options) => amountsChart(amounts(corpus), options),
  targets: (options) =>
    targetsChart({ growths: corpus.targets.map((target) => growth(corpus, target)) }, options),
  answers: (options) => answersChart(answers(corpus), options),
  commitments: (options) => commitmentsChart(commitments(corpus, corpus.jurisdictions), options),
  figures: (options) =>
    figuresChart({ groups: figureGroups(corpus, figuresOfMeasures(corpus.measures)) }, options),
  partnerships: (options) =>
    partnershipsChart(
      { network: network(corpus.partnerships), codebook: corpus.codebook },
      options,
    ),
  timeline: (options) =>
    timelineChart(
      {
        timeline: timeline(corpus),
        basis: new Map(
          corpus.jurisdictions.map(({ id }) => [id, options.words.say('voice.reported')]),
        ),
      },
      options,
    ),
  concreteness: (options) => concretenessChart(concretenessRows(corpus.jurisdictions), options),
  sensitivity: (options) => sensitivityChart(sensitivity(corpus, columnsOf(corpus)), options),
  'sensitivity of all': (options) =>
    sensitivityChart(sensitivity(corpus, corpus.jurisdictions), options),
});

/** Seven places with names of every length, some with hundreds of measures. */
const crowd = fixture.crowded.columns.map((column, i) => ({
  ...column,
  measures: Array.from({ length: [1, 900, 40, 3, 0, 7, 2][i] ?? 1 }, (_, k) => ({
    ...(fixture.corpus.measures[(k + i) % fixture.corpus.measures.length] ?? fail()),
    parts: [],
  })),
}));
function fail(): never {
  throw new Error('the fixture has measures');
}

const hostile: Record<string, Draw> = {
  'a crowded coverage': (options) => coverageChart(fixture.crowded, options),
  'five targets': (options) => targetsChart({ growths: fixture.growths }, options),
  'figures of all kinds': (options) => figuresChart(fixture.figures, options),
  'crowded flows': (options) => flowsChart(fixture.crowdedFlows, options),
  'growth of counts and shares': (options) => growthChart({ growths: fixture.growths }, options),
  'amounts of all kinds': (options) => amountsChart(fixture.amounts, options),
  'no jurisdiction': (options) => flowsChart(fixture.flowing(), options),
  'no growth': (options) => growthChart({ growths: [] }, options),
  'no amount': (options) => amountsChart({ ...fixture.amounts, sized: [] }, options),
  'answers of every class': (options) =>
    answersChart(
      answersFixture(fixture.corpus, [
        fixture.corpus.codebook.lists.answers.values.map(({ id }) => id),
        Array.from({ length: 20 }, (_, i) => (i % 2 ? 'partly' : 'exploring')),
        ['alternative'],
        [],
      ]),
      options,
    ),
  'no answer': (options) => answersChart([], options),
  'no column': (options) => coverageChart(fixture.covering(), options),
  'no target': (options) => targetsChart({ growths: [] }, options),
  'no commitment': (options) => commitmentsChart([], options),
  'crowded concreteness': (options) => concretenessChart(concretenessRows(crowd), options),
  'crowded sensitivity': (options) => sensitivityChart(sensitivity(fixture.corpus, crowd), options),
  'no concreteness': (options) => concretenessChart([], options),
  'no sensitivity': (options) => sensitivityChart(sensitivity(fixture.corpus, []), options),
  'no figure': (options) => figuresChart({ groups: [] }, options),
  'partnerships of all forms': (options) => partnershipsChart(together.partnerships, options),
  'no partnership': (options) => partnershipsChart(together.partnershipsOf(), options),
  'dates of all kinds': (options) => timelineChart(together.timeline, options),
  'no date': (options) => timelineChart(together.timelineOf([]), options),
};

describe.each([
  ['the fixture', fixture.corpus, { ...chartsOf(fixture.corpus), ...hostile }],
  ['the content', content, chartsOf(content)],
])('charts of %s', (_, corpus, charts) => {
  describe.each(Object.entries(charts))('%s', (_name, draw) => {
    const cases = locales.flatMap((locale) => [960, 358].map((width) => ({ locale, width })));
    it.each(cases)('is sound in $locale at $width', ({ locale, width }) => {
      const words = localizer(locale, corpus.codebook);
      const chart = draw({ document, words, width, idPrefix: 'x' });
      const root = parser.parseFromString(chart.svg, 'image/svg+xml').documentElement;

      expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${root.getAttribute('height')}`);
      expect(root.getAttribute('role')).toBe('img');
      expect(root.querySelector('#x-title')?.textContent).toBe(chart.title);
      expect(root.querySelector('#x-desc')?.textContent).toBe(chart.description);

      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !id.startsWith('x-'))).toEqual([]);
      expect(root.querySelectorAll('style, script, [style]')).toHaveLength(0);
      const colours = [...root.querySelectorAll('*')].flatMap((element) =>
        ['fill', 'stroke'].flatMap((name) => element.getAttribute(name) ?? []),
      );
      expect(colours.filter((colour) => !/^(none|var\(--[\w-]+\))$/.test(colour))).toEqual([]);
      const sizes = [...root.querySelectorAll('[font-size]')].map((element) =>
        Number(element.getAttribute('font-size')),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);

      const boxes = textBoxes(root);
      expect(clipped(boxes, width, Number(root.getAttribute('height')))).toEqual([]);
      expect(overlaps(boxes)).toEqual([]);
      expect(`${chart.title}${chart.description}${JSON.stringify(chart.table)}`).not.toMatch(
        /\{\w+\}|undefined|NaN/,
      );
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.head.length);
    });
  });
});
