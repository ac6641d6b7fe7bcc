import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { commitments } from '../views/commitments/model.ts';
import { concretenessRows } from '../analysis/concreteness.ts';
import { columnsOf } from '../analysis/measures.ts';
import { sensitivity } from '../views/concreteness/sensitivity.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { amountsChart } from '../views/amounts/chart.ts';
import { answersFixture } from '../views/asks/chart-fixture.ts';
import { answersChart } from '../views/asks/chart.ts';
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
import type { Chart } from './types.ts';

const fixture = fixtureOf(corpusFrom(tiny));
const { corpus } = fixture;
const together = networkFixture(corpus);
const options = {
  document: chartDocument(),
  words: localizer('zh', corpus.codebook),
  width: 960,
  idPrefix: 'golden',
};

/**
 * Compares a chart with its golden, one element a line. On a mismatch the new one is written beside
 * it as `*.actual.svg`: look at both, and if the new one is right, move it over the old one.
 */
function expectGolden(name: string, chart: Chart): void {
  const file = (ending: string) =>
    fileURLToPath(new URL(`goldens/${name}${ending}`, import.meta.url));
  const [golden, actual] = [file('.svg'), file('.actual.svg')];
  const drawn = `${chart.svg.replaceAll('><', '>\n<')}\n`;
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === drawn;
  if (same) rmSync(actual, { force: true });
  else writeFileSync(actual, drawn);
  expect(same, `differs from ${golden}; the new chart is in ${actual}`).toBe(true);
}

describe('goldens', () => {
  it('coverage', () => expectGolden('coverage', coverageChart(fixture.coverage, options)));
  it('targets', () => expectGolden('targets', targetsChart({ growths: fixture.growths }, options)));
  it('commitments', () =>
    expectGolden(
      'commitments',
      commitmentsChart(commitments(corpus, corpus.jurisdictions), options),
    ));
  it('flows', () => expectGolden('flows', flowsChart(fixture.flows, options)));
  it('growth', () => expectGolden('growth', growthChart({ growths: fixture.growths }, options)));
  it('amounts', () => expectGolden('amounts', amountsChart(fixture.amounts, options)));
  it('answers', () => {
    const classes = corpus.codebook.lists.answers.values.map(({ id }) => id);
    const counts = answersFixture(corpus, [classes, ['adopted', 'adopted', 'partly'], []]);
    expectGolden('answers', answersChart(counts, options));
  });
  it('figures', () => expectGolden('figures', figuresChart(fixture.figures, options)));
  it('partnerships', () =>
    expectGolden('partnerships', partnershipsChart(together.partnerships, options)));
  it('timeline', () => expectGolden('timeline', timelineChart(together.timeline, options)));
  it('concreteness', () =>
    expectGolden(
      'concreteness',
      concretenessChart(concretenessRows(corpus.jurisdictions), options),
    ));
  it('sensitivity', () =>
    expectGolden('sensitivity', sensitivityChart(sensitivity(corpus, columnsOf(corpus)), options)));
});
