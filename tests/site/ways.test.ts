import { expect, inject, test } from 'vitest';
import { localeFolder } from '../../src/i18n/locales.ts';
import { listedViews } from '../fixtures/listed-views.ts';
import { paths } from '../../src/routes/paths.ts';
import { useBrowser } from './support/browser.ts';
import { pages } from './support/dist.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { forEach, withPage } = useBrowser();
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
  await forEach(sample, {}, async (page, { path, locale }) => {
    await page.goto(root + path);
    const addresses = (links: string) =>
      page.locator(links).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const list = `${root}${localeFolder[locale]}${paths.analysis}`;
    expect((await addresses('.trail a'))[0], path).toBe(list);
    expect(await addresses('.sections a[aria-current]'), path).toEqual([list]);
  });
});

test('a page beside the views does not claim to be one', async () => {
  await withPage({}, async (page) => {
    for (const path of [paths.analysis, paths.compare, paths.codebook]) {
      await page.goto(root + path);
      expect(await page.locator('.trail').count(), path).toBe(0);
    }
  });
});

test('a question of the home page leads to its answer, which is in the first screen', async () => {
  await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
    expect(corpus.questions).toHaveLength(12);
    for (const { id, page: to } of filled(corpus.questions)) {
      await page.goto(root + paths.home);
      await page.locator(`.questions a[href="${to}"]`).click();
      await expect.poll(() => page.url(), { message: id }).toBe(root + to);
      const place = page.locator(to.includes('#') ? `#${to.split('#')[1]}` : 'main table');
      const isInSight = () =>
        place.first().evaluate((it) => {
          const { top } = it.getBoundingClientRect();
          return top >= 0 && top < 600;
        });
      await expect.poll(isInSight, { message: id }).toBe(true);
    }
  });
});

test('the issuers of a document lead to their pages', async () => {
  await withPage({}, async (page) => {
    for (const { id, issuers } of filled(corpus.sources)) {
      for (const path of [paths.sources, paths.source(id)]) {
        await page.goto(root + path);
        for (const issuer of issuers) {
          const link = page.locator(`main a[href$="${paths.organisation(issuer.id)}"]`);
          expect(await link.count(), `${path}: ${issuer.id}`).toBeGreaterThan(0);
        }
      }
    }
  });
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
