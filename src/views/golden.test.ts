import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { chartDocument } from '../charts/document.ts';
import type { Chart } from '../charts/types.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { chartEntries } from './charts.ts';
import { made } from './made.ts';

const corpus = corpusFrom(tiny);
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
    fileURLToPath(new URL(`../charts/goldens/${name}${ending}`, import.meta.url));
  const [golden, actual] = [file('.svg'), file('.actual.svg')];
  const drawn = `${chart.svg.replaceAll('><', '>\n<')}\n`;
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === drawn;
  if (same) rmSync(actual, { force: true });
  else writeFileSync(actual, drawn);
  expect(same, `differs from ${golden}; the new chart is in ${actual}`).toBe(true);
}

describe('goldens', () => {
  it.each(chartEntries)('$name', ({ name, examples }) =>
    expectGolden(name, examples(made(corpus)).golden(options)),
  );
});
