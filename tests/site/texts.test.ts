import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeFolder, locales, localizer, traits } from '../../src/i18n/index.ts';
import { makeDataset } from '../../src/data/files.ts';
import { pathOf } from '../../src/routes/records.ts';
import { filled } from '../fixtures/filled.ts';
import { useBrowser } from './support/browser.ts';
import { expectNone } from './support/report.ts';
import type { Built } from './support/second-build.ts';
import { buildWithTexts, ONLY_IN_TEXTS, type BothWays } from './support/with-texts.ts';

const { withPage } = useBrowser();
const root = mkdtempSync(join(tmpdir(), 'texts-'));
let sites: BothWays;
// A build of the whole site; the one without texts is that of all tests.
beforeAll(() => {
  sites = buildWithTexts(root);
}, 1_200_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const isPage = (path: string) => path.endsWith('.html');
const isSource = (path: string) => /(?:^|\/)sources(?:\/|\.html$)/.test(path);
const html = (site: Built, path: string) => site.read(path).toString('utf8');
const page = (path: string): Document => parseHTML(html(sites.with, path)).document;

const versionOfData = (site: Built): string =>
  (JSON.parse(site.read('data/parquet.json').toString('utf8')) as { version: string }).version;

/**
 * A page without its style, without what texts bring to it, and without the place up to which a browser
 * waits: how much stands before it decides where that is.
 */
function bare(text: string, notes: readonly string[]): string {
  return notes
    .reduce((rest, note) => rest.replaceAll(` ${note}`, '').replaceAll(note, ''), text)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<link rel="expect"[^>]*>/, '')
    .replace(' id="follows"', '')
    .replace(/ data-(?:only-)?texts="[^"]*"/g, '')
    .replaceAll(/ ?<details class="passage">[^]*?<\/details> ?/g, '')
    .replaceAll(/(?<=>) | (?=<)/g, '');
}

test('the build says how many texts it shows and that every cited phrase is marked', () => {
  const { corpus, said } = sites;
  const [n, sources] = [corpus.passages.length, corpus.sources.length];
  expect(said).toContain(`${sources} of ${sources}; ${n} of ${n} cited phrases`);
});

test('without texts no page has any of what they bring', () => {
  const traces = /in-text|class="passage"|in-full/;
  const { without } = sites;
  expectNone(
    filled(without.files.filter(isPage)).filter((path) => traces.test(html(without, path))),
  );
});

const MARK = 'site.json';
/** The files of a site by folder, as its mark lists them. */
const markOf = (mark: Buffer) =>
  (JSON.parse(mark.toString('utf8')) as { files: Record<string, string[]> }).files;

test('with texts no file but a page is another: no table, index, chart or script holds any', async () => {
  const { corpus, without, with: shown } = sites;
  // The search has scripts of its own for them.
  const added = shown.files.filter((path) => /^assets\/texts\.\w+(?:\.\d+)?\.js$/.test(path));
  expect(added).toEqual(
    expect.arrayContaining(locales.map((locale) => `assets/texts.${locale}.js`)),
  );
  expect(shown.files).toEqual([...without.files, ...added].sort());
  // The mark of the site names these files too, and nothing else that is new.
  const [own, other] = [shown, without].map((site) => markOf(site.read(MARK)));
  expect(own).toEqual({
    ...other,
    assets: [
      ...(other?.['assets'] ?? []),
      ...added.map((path) => path.slice('assets/'.length)),
    ].sort(),
  });
  const others = filled(without.files.filter((path) => !isPage(path) && path !== MARK));
  // The data name the checksums of the sources, which are those of the invented texts here: they have to
  // be what is made of these records by code that knows of no text.
  const { files, parts } = await makeDataset(corpus);
  const data = new Map(
    filled([...files, ...parts]).map(({ name, bytes }) => [`data/${name}`, bytes]),
  );
  expectNone(
    others.filter((path) => !shown.read(path).equals(data.get(path) ?? without.read(path))),
  );
});

test('with texts a page that is no document’s has the note on their licence, and folds, and no more', () => {
  const { corpus, without, with: shown } = sites;
  const notes = locales.map((locale) => localizer(locale, corpus.codebook).say('foot.texts'));
  const pages = filled(shown.files.filter((path) => isPage(path) && !isSource(path)));
  // The data of each are another version, as the checksums of their sources are others.
  const [own, other] = [versionOfData(shown), versionOfData(without)];
  const noted = pages.filter((path) => html(shown, path).includes('class="site-footer"'));
  expect(noted.length).toBeGreaterThan(1000);
  expectNone(noted.filter((path) => notes.every((note) => !html(shown, path).includes(note))));
  expectNone(
    pages.filter(
      (path) =>
        bare(html(shown, path).replaceAll(own, other), notes) !== bare(html(without, path), notes),
    ),
  );
});

test('on no comparison, list of measures or briefing stands a paragraph', () => {
  const { with: shown } = sites;
  const lists = filled(
    shown.files.filter((path) => /(?:^|\/)(?:compare|briefings|measures(?=\.))/.test(path)),
  );
  expectNone(lists.filter((path) => isPage(path) && html(shown, path).includes('in-text')));
});

describe.each(locales)('the pages of documents, %s', (locale) => {
  const at = (path: string) => `${localeFolder[locale]}${path}`;

  test('show every paragraph, each phrase marked in its own with the number of its record', () => {
    const { corpus } = sites;
    const wrong: string[] = [];
    for (const source of filled(corpus.sources)) {
      const path = at(`sources/${source.id}.html`);
      const document = page(path);
      expect(document.querySelectorAll('.paragraph .in-text')).toHaveLength(source.paragraphs);
      for (const passage of filled(corpus.passages.filter((one) => one.source === source.id))) {
        const place = document.querySelector(`#p${passage.paragraph}`);
        const target = at(pathOf(passage.record));
        const number =
          [...(place?.querySelectorAll('.cited-by > li > a') ?? [])].findIndex(
            (link) => resolve(path, link.getAttribute('href')) === target,
          ) + 1;
        const marked = [...(place?.querySelector('.in-text')?.childNodes ?? [])]
          .filter(({ nodeName }) => nodeName !== 'SUP')
          .map((node) => (numbersOf(node).includes(number) ? node.textContent : '|'))
          .join('');
        const found = traits[locale].derived
          ? marked.split('|').some(({ length }) => length >= passage.phrase.length)
          : marked.includes(passage.phrase);
        const links = [...(place?.querySelectorAll('.in-text sup a') ?? [])].filter(
          (link) => resolve(path, link.getAttribute('href')) === target,
        );
        if (!found || links.length === 0 || links[0]?.textContent !== `${number}`) {
          wrong.push(`${path} ¶${passage.paragraph}: ${passage.phrase}`);
        }
      }
    }
    expectNone(wrong);
  });
});

/** Where a link leads, as a path from the root of the site. */
const resolve = (from: string, href: string | null): string =>
  posix.join(posix.dirname(from), href ?? '');

const numbersOf = (node: ChildNode): number[] =>
  'getAttribute' in node
    ? ((node as Element).getAttribute('data-of') ?? '').split(' ').map(Number)
    : [];

test('each ¶ of a cell, a list and a record leads to its paragraph in full', () => {
  const pages = ['compare/theme.html', 'measures.html', 'asks.html', 'en/timeline.html'];
  const wrong = pages.flatMap((path) => {
    // In a fold the neighbours of a paragraph are named too, where nothing may be cited.
    const links = filled([...page(path).querySelectorAll('a.cite:not(.passage *)')]);
    return [...new Set(links.map((link) => resolve(path, link.getAttribute('href'))))].filter(
      (target) => {
        const [file = '', fragment = ''] = target.split('#');
        return !documentOf(file).querySelector(`#${fragment} .in-text mark`);
      },
    );
  });
  expectNone(wrong);
});

test.each([
  ['partnerships.html', 'tr'],
  ['timeline.html', 'tr'],
  ['targets.html', 'tr'],
  ['followup/targets.html', 'tr'],
  ['analysis/amounts.html', 'tr'],
  ['analysis/gaps.html', 'tr'],
  ['analysis/gates.html', '.figure-table tr'],
  ['jurisdictions/shanghai.html', '.figure-table tr, .partnership-table tr'],
  ['programmes/hetao-eight.html', '.figure-table tr'],
])('beside a ¶ in a table of %s its paragraph can be read', (path, rows) => {
  const inRows = rows.split(', ').map((row) => `main ${row} a.cite:not(.passage *)`);
  const cited = filled([...page(path).querySelectorAll(inRows.join(', '))]);
  const alone = cited.filter((link) => {
    const row = link.closest('tr');
    const folded = [...(row?.querySelectorAll('.passage .in-place:not(.beside) > a.cite') ?? [])];
    return folded.every((other) => other.getAttribute('href') !== link.getAttribute('href'));
  });
  expectNone(alone.map((link) => link.getAttribute('aria-label') ?? ''));
});

const known = new Map<string, Document>();
function documentOf(path: string): Document {
  const document = known.get(path) ?? page(path);
  known.set(path, document);
  return document;
}

test.each(locales)('the search finds paragraphs, as a group of their own, %s', async (locale) => {
  await withPage({}, async (browser) => {
    const file = join(sites.with.folder, localeFolder[locale], 'search.html');
    await browser.goto(`${pathToFileURL(file).href}?q=${ONLY_IN_TEXTS}`);
    const count = sites.corpus.sources.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
    const links = browser.locator('#find-results section li > a');
    await links.first().waitFor();
    expect(await browser.locator('#find-count').textContent()).toContain(String(count));
    expect(await browser.locator('.find-best').count()).toBe(0);
    const [first = ''] = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(first).toMatch(/^sources\/.+\.html#p\d+$/);
    const [cited] = sites.corpus.passages;
    await browser.locator('#find-q').fill(cited?.phrase ?? '');
    await browser.locator('.find-best').waitFor();
    expect(
      await browser
        .locator(`#find-results section:last-child a[href^="sources/${cited?.source}"]`)
        .count(),
    ).toBeGreaterThan(0);
  });
});

test('the fold of a record shows the paragraph between its neighbours, its own phrases marked', () => {
  const measure = sites.corpus.measures.find(
    ({ evidence: [first] }) => first && first.paragraph > 1,
  );
  const [first] = measure?.evidence ?? [];
  if (!measure || !first) throw new Error('a measure has evidence');
  const fold = page(`measures/${measure.id}.html`).querySelector('#evidence .passage');
  const shown = [...(fold?.querySelectorAll('.in-place') ?? [])].map((one) => ({
    number: one.querySelector('.cite')?.textContent,
    beside: one.classList.contains('beside'),
    marked: [...one.querySelectorAll('mark')].map(({ textContent }) => textContent).join(),
  }));
  expect(shown.map(({ number }) => number)).toEqual(
    expect.arrayContaining([-1, 0, 1].map((by) => `¶${first.paragraph + by}`)),
  );
  const own = shown.find(({ number }) => number === `¶${first.paragraph}`);
  expect(own?.beside).toBe(false);
  expect(own?.marked).toContain(first.phrase);
});
