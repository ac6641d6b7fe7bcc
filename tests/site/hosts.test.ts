import { pathToFileURL } from 'node:url';
import type { Page as BrowserPage } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { useBrowser } from './support/browser.ts';
import { follow } from './support/clicks.ts';
import { dist } from './support/dist.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { lasting, withPage } = useBrowser();

/** A page for the visits to one host, which go on in it one after the other. */
function pageOfHost(): () => Promise<BrowserPage> {
  let page: Promise<BrowserPage> | undefined;
  return () => (page ??= lasting({}));
}

const folder = `${pathToFileURL(dist).href}/`;
const hosts = {
  'at the root of a host': inject('root'),
  'below a path': inject('below'),
  'from a folder': folder,
};

const lens = corpus.codebook.lenses[0];
const category = corpus.measures.find((measure) => !measure.parent)?.coding[lens?.id ?? '']?.[0];
/** A reader's way into the site: where each click leads. */
const way = [
  /^compare\.html$/,
  new RegExp(`^compare/${lens?.id}\\.html$`),
  new RegExp(`^compare/${lens?.id}/${category}\\.html$`),
  /^measures\/[^/]+\/[^/]+\.html$/,
  /^sources\/[^/]+\.html$/,
];

for (const [host, base] of Object.entries(hosts)) {
  const pageOf = pageOfHost();
  for (const locale of locales) {
    test(`the site works ${host}, in ${locale}`, async () => {
      const page = await pageOf();
      const trouble = watch(page, base);
      const home = `${base}${localeFolder[locale]}`;
      await page.goto(`${home}index.html`);
      expect(await isStyled(page), 'the home page has its style').toBe(true);
      for (const step of way) {
        await clickTo(page, home, step);
        expect(await isStyled(page), `${page.url()} has its style`).toBe(true);
      }
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect(trouble).toEqual([]);
    });
  }
}

/** Addresses that are missing, at every depth that the site has, and deeper than its languages. */
const missing = ['no', 'no/', 'measures/no.html', 'measures/shanghai/no.html', 'en/measures/a/no'];
for (const base of [inject('root'), inject('below')]) {
  const pageOf = pageOfHost();
  test.for(missing)(
    `what is missing leads back into the site, below ${new URL(base).pathname}: %s`,
    async (path) => {
      const page = await pageOf();
      const response = await page.goto(base + path);
      expect(response?.status()).toBe(404);
      await expect.poll(() => isStyled(page)).toBe(true);
      // The site's script has come, too: it is what shows the search form.
      await page.locator('form[role=search]').waitFor({ state: 'visible' });
      const links = await page
        .locator('a[href]:not([href^="#"])')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links).toContain(`${base}index.html`);
      const statuses = await Promise.all(links.map(async (link) => (await fetch(link)).status));
      expect(statuses.filter((status) => status !== 200)).toEqual([]);
      expect(await page.locator('.skip').getAttribute('href')).toBe('#main');
    },
  );
}

test('the page for missing addresses works in a folder and without scripts', async () => {
  for (const locale of locales) {
    const home = `${folder}${localeFolder[locale]}`;
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${home}404.html`);
      await clickTo(page, home, /^measures\.html$/);
    });
    await withPage({}, async (page) => {
      await page.goto(`${home}404.html`);
      expect(await isStyled(page)).toBe(true);
      await clickTo(page, home, /^measures\.html$/);
    });
  }
});

/** Collects what goes wrong: errors, failed requests, and requests to anywhere else. */
function watch(page: BrowserPage, base: string): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A click may come before the page's icon; what the browser then gives up has not failed.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) trouble.push(`leaves the site: ${request.url()}`);
  });
  return trouble;
}

/** Whether our style sheet has reached the page: a bare body has one face and normal leading. */
const isStyled = (page: BrowserPage): Promise<boolean> =>
  page.evaluate(() => {
    const { fontFamily, lineHeight } = getComputedStyle(document.body);
    return fontFamily.includes(',') && lineHeight !== 'normal';
  });

/** Clicks the first visible link that leads to a page of the given name. */
async function clickTo(page: BrowserPage, home: string, name: RegExp): Promise<void> {
  const wanted = (href: string) =>
    href.startsWith(home) && name.test(href.slice(home.length).replace(/[?#].*$/, ''));
  const target = await follow(page, wanted);
  if (target === undefined) throw new Error(`${page.url()} shows no link to ${String(name)}`);
}
