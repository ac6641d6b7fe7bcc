import { expect, test } from 'vitest';
import { chartDocument } from '../../src/charts/document.ts';
import { localizer } from '../../src/i18n/index.ts';
import { siteCharts } from '../../src/views/charts.ts';
import { corpus as tiny } from '../fixtures/tiny-corpus.ts';
import { corpusOf, examples } from './examples.ts';

test('an example stands in the place of every text, and leaves the fixture as it was', () => {
  const before = structuredClone(tiny);
  for (const example of examples) {
    const corpus = corpusOf(tiny, example);
    for (const { title } of corpus.measures) {
      if ('text' in example) expect(title).toMatchObject({ zh: example.text, en: example.text });
    }
    expect(corpus.measures).toHaveLength(tiny.measures.length);
  }
  expect(tiny).toEqual(before);
});

test.each(examples)('every chart draws “$name”', (example) => {
  const corpus = corpusOf(tiny, example);
  const words = localizer(example.locale, corpus.codebook);
  const charts = siteCharts(corpus);
  expect(charts.length).toBeGreaterThan(5);
  for (const { name, prepare } of charts) {
    const from = { corpus, words };
    const { svg } = prepare(from)({ document: chartDocument(), words, width: 358, idPrefix: name });
    expect(svg, name).toContain('<svg');
    expect(svg, name).not.toMatch(/NaN|undefined|<b>markup/);
  }
});
