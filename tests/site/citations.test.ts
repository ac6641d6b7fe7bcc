import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { corpusVersion } from '../../src/analysis/release.ts';
import { localizer } from '../../src/i18n/index.ts';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { listedViews } from '../fixtures/listed-views.ts';
import { useBrowser } from './support/browser.ts';
import { dist, pages, read } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { withPage } = useBrowser();
const root = inject('root');
const folder = `${pathToFileURL(dist).href}/`;
const { version, date } = corpusVersion(corpus);

/** The records that have pages of their own, but for the documents, which are cited as such. */
const recordsWithPages = [
  ['programmes', 'programme', corpus.programmes],
  ['measures', 'measure', corpus.measures],
  ['jurisdictions', 'jurisdiction', corpus.jurisdictions],
  ['organisations', 'organisation', corpus.organisations],
] as const;

describe.for(locales)('citations in %s', (locale) => {
  const words = localizer(locale, corpus.codebook);
  const stated = words.say('citeThis.version', { site: words.say('site.name'), version });
  const compared = corpus.codebook.lenses.flatMap(({ id, categories }) => [
    `compare/${id}.html`,
    ...categories.map((category) => `compare/${id}/${category.id}.html`),
  ]);
  const views = listedViews(corpus.codebook)
    .map(({ path }): string => path)
    .filter((path) => !['programmes.html', 'charts.html'].includes(path));
  const pairs = pages.flatMap(({ name, locale: own }) =>
    own === locale && /^compare\/[^/]+-and-/.test(name) ? [name] : [],
  );
  const cited = [
    ...[...new Set([...compared, ...pairs, ...views, 'codebook.html'])].map((name) => ({
      name,
      id: `page:${name.replace('.html', '')}`,
    })),
    ...recordsWithPages
      .map(([folder, kind, records]) =>
        records.map(({ id }) => ({ name: `${folder}/${id}.html`, id: `${kind}:${id}` })),
      )
      .flat(),
  ];

  test('every record’s page, comparison and view states version and id in four forms', () => {
    const silent = cited.filter(({ name, id }) => {
      const html = read(localeFolder[locale] + name);
      const forms = [...html.matchAll(/<pre id="cite-page-\w+"[^>]*>([^<]*)<\/pre>/g)];
      const good = forms.filter(
        ([, text = '']) =>
          text.includes(stated) &&
          text.replaceAll('\\_', '_').includes(`${id}:${version}`) &&
          !text.includes('{today}'),
      );
      return (
        forms.length !== 4 || good.length !== 4 || !html.includes(words.say('citeThis.placeless'))
      );
    });
    expectNone(silent.map(({ name }) => name));
  });

  test('a page on a server is cited with its address and the day', async () => {
    const address = `${root}${localeFolder[locale]}measures/shenzhen/talent-flats.html`;
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(options, async (page) => {
      await page.clock.setFixedTime('2027-02-03T12:00:00');
      await page.goto(`${address}?who=a%20b`);
      const text = await page.locator('#cite-page-gbt7714').innerText();
      // What others have hung onto the address is none of it.
      expect(text).toContain(`（${date}）[2027-02-03]. ${address}.`);
      const compared = `${root}${localeFolder[locale]}compare/theme.html`;
      await page.goto(`${compared}?commitment=planned&who=c&open=filters`);
      const cited = page.locator('#cite-page-gbt7714');
      await expect.poll(() => cited.innerText()).toContain(`${compared}?commitment=planned.`);
      await page.evaluate(() => {
        document.querySelector<HTMLInputElement>('input[name=commitment][value=ongoing]')?.click();
      });
      // The clipboard is one for all tests, and written to after the click.
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.locator('[data-copy="cite-page-bibtex"]').click();
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(clipboard).toContain('url = ');
      const copied = await clipboard();
      expect(copied).toMatch(
        /url = \{\S+compare\/theme\.html\?commitment=(ongoing,planned|planned,ongoing)\}/,
      );
      expect(copied).toContain('urldate = {2027-02-03}');
      expect(copied).toContain(stated);
      await page.locator('#citation summary', { hasText: 'RIS' }).click();
      const ris = await page.locator('#cite-page-ris').innerText();
      expect(ris).toMatch(/^Y2 {2}- 2027-02-03\nUR {2}- http\S+compare\/theme\.html\?commitment=/m);
    });
  });

  test('a page in a folder is cited with the id of its record, and says why', async () => {
    const id = 'shenzhen/talent-flats';
    await withPage({}, async (page) => {
      await page.goto(`${folder}${localeFolder[locale]}measures/${id}.html`);
      const text = await page.locator('#cite-page-gbt7714').innerText();
      expect(text).toContain(`${stated}[EB/OL]. （${date}）. measure:${id}:${version}.`);
      expect(await page.locator('#citation').innerText()).toContain(
        words.say('citeThis.placeless'),
      );
      expect(await page.locator('#citation').innerText()).not.toContain('file:');
    });
  });
});
