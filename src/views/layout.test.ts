import { describe, expect, it } from 'vitest';
import { realCorpus as content } from '../../tests/fixtures/real-corpus.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { clipped, overlaps, textBoxes } from '../../tests/fixtures/text-boxes.ts';
import { chartDocument } from '../charts/document.ts';
import { corpusFrom, type Corpus } from '../corpus/index.ts';
import { localizer, locales } from '../i18n/index.ts';
import type { Drawing, From } from './chart-entry.ts';
import { chartEntries, siteCharts } from './charts.ts';
import { made } from './made.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const document = chartDocument();
const parser = new (document.defaultView as unknown as typeof globalThis).DOMParser();

type Draw = (from: From) => Drawing;

/** The examples of every chart, made from a corpus. */
const examplesOf = (corpus: Corpus): [string, Draw][] =>
  chartEntries.flatMap(({ name, examples }) =>
    Object.entries(examples(made(corpus))).map(([example, draw]): [string, Draw] => [
      `${name}, ${example}`,
      () => draw,
    ]),
  );

const fixture = corpusFrom(tiny);
const onSite = siteCharts(content).map(({ name, prepare }): [string, Draw] => [name, prepare]);

describe.each([
  ['the fixture', fixture, examplesOf(fixture)],
  ['the content', content, [...onSite, ...examplesOf(content)]],
])('charts of %s', (_, corpus, charts) => {
  describe.each(charts)('%s', (_name, draw) => {
    const cases = locales.flatMap((locale) => [960, 358].map((width) => ({ locale, width })));
    it.each(cases)('is sound in $locale at $width', ({ locale, width }) => {
      const words = localizer(locale, corpus.codebook);
      const chart = draw({ corpus, words })({ document, words, width, idPrefix: 'x' });
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
