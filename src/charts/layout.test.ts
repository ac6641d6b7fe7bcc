import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { amounts } from '../views/amounts/model.ts';
import { answers } from '../views/asks/model.ts';
import { commitments } from '../views/commitments/model.ts';
import { concretenessRows } from '../analysis/concreteness.ts';
import { coverage } from '../views/coverage/model.ts';
import { figureGroups, figuresOfMeasures } from '../views/figures/model.ts';
import { flows } from '../views/flows/model.ts';
import { growth } from '../views/targets/growth.ts';
import { network } from '../views/partnerships/model.ts';
import { timeline } from '../views/timeline/model.ts';
import { columnsOf } from '../analysis/measures.ts';
import { sensitivity } from '../views/concreteness/sensitivity.ts';
import { corpusFrom, loadCorpus, type Corpus } from '../corpus/index.ts';
import { localizer, locales } from '../i18n/index.ts';
import { answersFixture } from '../views/asks/chart-fixture.ts';
import { answersChart } from '../views/asks/chart.ts';
import { clipped, overlaps, textBoxes } from './boxes.ts';
import { amountsChart } from '../views/amounts/chart.ts';
import { commitmentsChart } from '../views/commitments/chart.ts';
import { concretenessChart } from '../views/concreteness/chart.ts';
import { coverageChart } from '../views/coverage/chart.ts';
import { chartDocument } from './document.ts';
import { figuresChart } from '../views/figures/chart.ts';
import { fixtureOf } from '../../tests/fixtures/charts.ts';
import { networkFixture } from '../../tests/fixtures/network.ts';
import { partnershipsChart } from '../views/partnerships/chart.ts';
import { sensitivityChart } from '../views/concreteness/sensitivity-chart.ts';
import { flowsChart } from '../views/flows/chart.ts';
import { growthChart } from '../views/targets/growth-chart.ts';
import { targetsChart } from '../views/targets/chart.ts';
import { timelineChart } from '../views/timeline/chart.ts';
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
