import { describe, expect, it } from 'vitest';
import { realCorpus as corpus } from '../../tests/fixtures/real-corpus.ts';
import { chartDocument } from '../charts/document.ts';
import { standalone } from '../charts/standalone.ts';
import { locales, localizer, traits } from '../i18n/index.ts';
import { chartFile, FILE_WIDTH, paletteOf, sourceLine } from './chart-file.ts';
import { chartNamed, siteCharts } from './charts.ts';
import type { Page } from '../routes/page.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const charts = siteCharts(corpus);
const pageIn = (locale: (typeof locales)[number]): Page => ({
  corpus,
  locale,
  words: localizer(locale, corpus.codebook),
  path: 'charts.html',
  href: (path) => path,
  inLanguage: () => '',
  asset: (path) => path,
});

describe('the charts of the site', () => {
  it('have names of their own that can stand in an address and in a page', () => {
    const names = charts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of filled(names)) expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('keep the names under which they have been cited', () => {
    expect(charts.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'coverage-theme',
        'commitments',
        'commitments-shanghai',
        'concreteness',
        'concreteness-sensitivity',
        'flows',
        'amounts',
        'timeline',
        'targets',
        'growth',
        'figures-hetao-eight',
        'partnerships',
        'answers',
      ]),
    );
    expect(chartFile('targets', 'hant')).toBe('charts/targets.hant.svg');
  });

  it('rest on documents', () => {
    for (const { name, sources } of filled(charts)) expect(sources.length, name).toBeGreaterThan(0);
    expect(chartNamed(corpus, 'targets').sources.map(({ id }) => id)).toEqual(['taihu-2023-04']);
    for (const name of ['coverage-theme', 'timeline', 'flows']) {
      expect(chartNamed(corpus, name).sources, name).toEqual(corpus.sources);
    }
    expect(chartNamed(corpus, 'answers').sources.map(({ id }) => id)).not.toContain(
      'taihu-2023-04',
    );
  });

  it('find no chart that is not there, and say which there are', () => {
    expect(() => chartNamed(corpus, 'target')).toThrow(/no chart “target” .*targets/);
  });

  it.each(locales)('have titles of their own and files that stand alone, in %s', (locale) => {
    const page = pageIn(locale);
    const titles = charts.map((chart) => {
      const options = {
        document: chartDocument(),
        words: page.words,
        width: FILE_WIDTH,
        idPrefix: chart.name,
      };
      const drawn = chart.prepare(page)(options);
      const source = sourceLine(page, chart);
      expect(source).toContain(corpus.releases[0]?.version);
      expect(source).toContain(chart.name);
      expect(source).not.toMatch(/[{}]/);
      const svg = standalone({
        ...drawn,
        source,
        palette: paletteOf(corpus),
        faces: traits[locale].faces,
        tag: page.words.tag,
      });
      expect(svg).not.toMatch(/var\(|undefined|NaN/);
      return drawn.title;
    });
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
