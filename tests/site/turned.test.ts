import { beforeAll, describe, expect, test } from 'vitest';
import { realContent } from '../fixtures/real-corpus.ts';
import { counted } from '../../src/analysis/measures.ts';
import { checkContent } from '../../src/corpus/check.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { localeFolder } from '../../src/i18n/locales.ts';
import { readFairly } from '../../src/robust/readings.ts';
import { filled } from '../fixtures/filled.ts';
import { files, pages, read, type Page } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { resolveFrom } from './support/urls.ts';

const FOLDER = 'bare-as-ongoing/';

/** Pages with bare verbs read as ongoing, and the same page as resolved. */
const turned = pages.filter(({ name }) => name.startsWith(FOLDER));
const resolvedOf = ({ locale, name }: Page) => localeFolder[locale] + name.slice(FOLDER.length);
/** The addresses that the links of a page lead to. */
const linksOf = (path: string): string[] =>
  [...read(path).matchAll(/<a [^>]*?href="([^"]+)"/g)].map(
    ([, href = '']) => resolveFrom(path, href).path,
  );

describe('a view with bare verbs read otherwise', () => {
  test('is there for what counts commitments, and for little else', () => {
    const names = turned.filter(({ locale }) => locale === 'zh').map(({ name }) => name);
    expect(names).toEqual(
      [
        'analysis/concreteness.html',
        ...['direction', 'element', 'gate', 'instrument'].map((lens) => `compare/${lens}.html`),
        ...['putuo-and-suzhou', 'shanghai-and-putuo', 'shanghai-and-suzhou'].map(
          (pair) => `compare/${pair}/theme.html`,
        ),
        ...['shenzhen-and-putuo', 'shenzhen-and-shanghai', 'shenzhen-and-suzhou'].map(
          (pair) => `compare/${pair}/theme.html`,
        ),
        'compare/theme.html',
        'index.html',
      ].map((name) => FOLDER + name),
    );
    expect(turned.length).toBe(3 * names.length);
  });

  test('and the view as resolved lead to each other', () => {
    for (const page of filled(turned)) {
      expect(linksOf(resolvedOf(page)), page.path).toContain(page.path);
      expect(linksOf(page.path), page.path).toContain(resolvedOf(page));
    }
  });

  test('is reached from there and from its other languages alone', () => {
    const ways = new Map(
      filled(turned).map((page) => [
        page.path,
        [
          resolvedOf(page),
          ...turned.filter(({ name }) => name === page.name).map(({ path }) => path),
        ],
      ]),
    );
    const holding = pages.filter(
      ({ path }) => read(path).includes(FOLDER) || path.includes(FOLDER),
    );
    expectNone(
      holding.flatMap(({ path }) =>
        linksOf(path)
          .filter((to) => ways.get(to)?.includes(path) === false)
          .map((to) => `${path} leads to ${to}`),
      ),
    );
    // The mark of the site lists every file, and leads nowhere.
    const others = files.filter(
      (path) =>
        !path.endsWith('.html') && /\.(?:js|json|xml|txt)$/.test(path) && path !== 'site.json',
    );
    expectNone(filled(others).filter((path) => read(path).includes(FOLDER)));
  });

  test('is kept out of indexes, and names the view as resolved as the one to cite', () => {
    for (const page of filled(turned)) {
      const html = read(page.path);
      expect(html, page.path).toContain('<meta name="robots" content="noindex">');
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1] ?? '';
      expect(resolveFrom(page.path, canonical).path, page.path).toBe(resolvedOf(page));
    }
    expectNone(
      pages
        .filter((page) => !turned.includes(page) && read(page.path).includes('noindex'))
        .map(({ path }) => path),
    );
  });
});

describe('what is said there', () => {
  let resolved: Corpus;
  let ongoing: Corpus;
  beforeAll(() => {
    const { codebook, entries } = checkContent(realContent);
    if (!codebook) throw new Error('The content is not in order.');
    const corpusOf = (wanted: string): Corpus => {
      const found = readFairly(codebook, entries).find(({ name }) => name === wanted);
      if (!found) throw new Error(`no ${wanted}`);
      return found.corpus;
    };
    resolved = corpusOf('resolved');
    ongoing = corpusOf('bare-as-ongoing');
  });
  const ofLevel = (corpus: Corpus, jurisdiction: string, commitment: string) =>
    counted(corpus.measures).filter(
      (measure) => measure.jurisdiction.id === jurisdiction && measure.commitment === commitment,
    ).length;
  /** What the table of commitments says of Shenzhen: under way, planned. */
  const shenzhen = (path: string): string =>
    /深圳·河套<\/th>(.*?)<\/tr>/s.exec(
      read(path).split('<figure class="chart" id="commitments"')[1] ?? '',
    )?.[1] ?? '';

  test('is counted under the other reading', () => {
    const of = (corpus: Corpus) =>
      ['ongoing', 'planned'].map((commitment) => ofLevel(corpus, 'shenzhen', commitment));
    const cells = (path: string) =>
      [...shenzhen(path).matchAll(/<td[^>]*>(\d+)/g)].map(([, n]) => Number(n));
    expect(cells('index.html')).toEqual(expect.arrayContaining(of(resolved)));
    expect(cells(`${FOLDER}index.html`)).toEqual(expect.arrayContaining(of(ongoing)));
    expect(of(ongoing)).not.toEqual(of(resolved));
  });

  test('says how many measures hang on it', () => {
    const all = counted(ongoing.measures);
    const before = new Map(resolved.measures.map(({ id, commitment }) => [id, commitment]));
    const n = all.filter(({ id, commitment }) => before.get(id) !== commitment).length;
    expect(n).toBeGreaterThan(10);
    for (const { path } of filled(turned.filter(({ locale }) => locale === 'zh'))) {
      const text = read(path).replaceAll(/<[^>]+>/g, '');
      expect(text, path).toContain(`计入的${all.length}条措施中，有${n}条的承诺程度因此不同`);
    }
  });

  test('has a key that says the same as the page', () => {
    // The first page marks no bare verbs.
    const keyed = turned.filter(
      ({ locale, name }) => locale === 'en' && name !== `${FOLDER}index.html`,
    );
    for (const { path } of filled(keyed)) {
      const [, key = ''] = /<ul class="key">(.*?)<\/ul>/s.exec(read(path)) ?? [];
      const text = key.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
      expect(text, path).toContain('Ongoing (Bare verb) may also be read as Planned');
    }
  });
});
