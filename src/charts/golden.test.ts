import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { commitments } from '../analysis/commitments.ts';
import { concretenessRows } from '../analysis/concreteness.ts';
import { columnsOf } from '../analysis/measures.ts';
import { sensitivity } from '../analysis/sensitivity.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { amountsChart } from './amounts.ts';
import { answersFixture } from './answers-fixture.ts';
import { answersChart } from './answers.ts';
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
