import { expect, inject, test } from 'vitest';
import { localeFolder } from '../../src/i18n/locales.ts';
import { listedViews } from '../fixtures/listed-views.ts';
import { paths } from '../../src/routes/paths.ts';
import { useBrowser } from './support/browser.ts';
import { pages } from './support/dist.ts';
import { useParsed } from './support/parsed.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const browser = useBrowser();
const { withPage } = browser;
const elementsOf = useParsed(browser);
const root = inject('root');
const views = listedViews(corpus.codebook).map(({ path }) => path);
const below = [
  paths.organisation(corpus.organisations[0]?.id ?? ''),
  paths.programme(corpus.programmes[0]?.id ?? ''),
];

test('every view leads back to the list of views, and its section is the current one', async () => {
  // One rule of one component: a language is as good as the others.
  const sample = pages.filter(
    ({ name, locale }) => locale === 'zh' && [...views, ...below].includes(name),
  );
  expect(sample).toHaveLength(views.length + below.length);
  for (const { path, locale } of sample) {
    const addresses = async (links: string) =>
      (await elementsOf(path, links)).map(({ href }) => href);
    const list = `${root}${localeFolder[locale]}${paths.analysis}`;
    expect((await addresses('.trail a'))[0], path).toBe(list);
    expect(await addresses('.sections a[aria-current]'), path).toEqual([list]);
  }
});

test('a page beside the views does not claim to be one', async () => {
  for (const path of [paths.analysis, paths.compare, paths.codebook]) {
    expect(await elementsOf(path, '.trail'), path).toEqual([]);
  }
});

test('a question of the home page leads to its answer, which is in the first screen', async () => {
  await withPage({ viewport: { width: 1440, height: 900 } }, async (home) => {
    expect(corpus.questions).toHaveLength(12);
    await home.goto(root + paths.home);
    for (const { id, page: to } of filled(corpus.questions)) {
      const link = home.locator(`.questions a[href="${to}"]`);
      await link.click();
      await home.waitForURL(root + to);
      const place = home.locator(to.includes('#') ? `#${to.split('#')[1]}` : 'main table');
      const isInSight = () =>
        place.first().evaluate((it) => {
          const { top } = it.getBoundingClientRect();
          return top >= 0 && top < 600;
        });
      await expect.poll(isInSight, { message: id }).toBe(true);
      await home.goto(root + paths.home);
    }
  });
});

test('the issuers of a document lead to their pages', async () => {
  for (const { id, issuers } of filled(corpus.sources)) {
    for (const path of [paths.sources, paths.source(id)]) {
      const links = await elementsOf(path, 'main a');
      for (const issuer of issuers) {
        const to = root + paths.organisation(issuer.id);
        expect(
          links.filter(({ href }) => href === to),
          `${path}: ${issuer.id}`,
        ).not.toEqual([]);
      }
    }
  }
});

test('the printed list of changes has headlines and counts, and says where the records are', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}en/changes.html`);
    await page.emulateMedia({ media: 'print' });
    const lists = page.locator('.changes details > ul');
    expect(await lists.count()).toBeGreaterThan(0);
    for (const list of filled(await lists.all())) expect(await list.isVisible()).toBe(false);
    const summary = page.locator('.changes summary').first();
    expect(await summary.innerText()).toMatch(/\d+ records? en\/changes\.html#v\d/);
    const height = await page.evaluate(() => document.body.scrollHeight);
    expect(height).toBeLessThan(6000);
  });
});
