import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { FIND_FILE_BYTES } from '../../src/finder/files.ts';
import { localeFolder, locales, type Locale } from '../../src/i18n/locales.ts';
import { filled } from '../fixtures/filled.ts';
import { namedQueries } from '../fixtures/named-queries.ts';
import { axeScript, summary, violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { read } from './support/dist.ts';
import { factsOfAll } from './support/facts.ts';
import { languageTabs } from './support/language-tabs.ts';
import { allFound } from './support/list.ts';
import { resolveFrom } from './support/urls.ts';
import { parsedPage } from './support/reader.ts';

const browser = useBrowser();
const { withPage } = browser;
const asking = (words: string) => `?q=${encodeURIComponent(words)}`;

/** Waits until the whole index has been read. */
async function wholeIndex(page: Page): Promise<void> {
  await page.locator('#find-q').focus();
  await allFound(page);
}

const { fileOf, opened, tab } = languageTabs(browser, 'search.html', wholeIndex);

/** The search page with an empty field and the focus in it; it is loaded where no test has done so. */
async function empty(locale: Locale): Promise<Page> {
  const page = tab(locale);
  if (!page?.url().startsWith(fileOf(locale))) return opened(locale);
  await page.locator('#find-q').fill('');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  return page;
}

/** The paths of the files that the search page of a language looks in, as it names them. */
function indexFiles(locale: Locale): string[] {
  const page = `${localeFolder[locale]}search.html`;
  const named = parsedPage(page).querySelector<HTMLElement>('#find')?.dataset['index'] ?? '';
  return named.split(' ').map((address) => resolveFrom(page, address).path);
}

/** The ids of each page, by its path. */
const ids = new Map<string, ReadonlySet<string>>();
beforeAll(async () => {
  for (const facts of await factsOfAll(browser)) ids.set(facts.page.path, new Set(facts.ids));
});

/** Whether the place to which a link of a page leads is there. @throws when its page is not */
function isThere(from: string, link: string): boolean {
  const { path, fragment } = resolveFrom(from, link);
  const there = ids.get(path);
  if (!there) throw new Error(`no page ${path}, to which ${link} leads`);
  return fragment === '' || there.has(fragment);
}

const links = (page: Page, within = '#find-results .find-hit > a') =>
  page.locator(within).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

test.each([
  ['zh', '上海贷款', 'measures/shanghai/guaranteed-startup-loans.html'],
  ['hant', '河套人才房', 'measures/shenzhen/talent-flats.html'],
  ['en', '3 million', 'measures/shanghai/guaranteed-startup-loans.html'],
] as const)('%s: “%s” is answered in the first three results', async (locale, query, answer) => {
  const page = await opened(locale, asking(query));
  expect((await links(page)).slice(0, 3)).toContain(answer);
  expect(await page.locator('.find-best mark').count()).toBeGreaterThan(0);
  expect(await page.locator('.find-best a.cite').count()).toBeGreaterThan(0);
  for (const link of filled(await links(page, '#find-results a'))) {
    expect(isThere(`${localeFolder[locale]}search.html`, link), link).toBe(true);
  }
});

test.each(locales)('typed into the page of %s, each query is answered', async (locale) => {
  const page = await empty(locale);
  const asked = filled(namedQueries[locale]);
  const first = await page.evaluate(
    (queries) =>
      queries.map((query) => {
        const field = document.querySelector<HTMLInputElement>('#find-q');
        if (field) field.value = query;
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const best = document.querySelectorAll('.find-best .find-hit > a');
        return [...best].map((link) => link.getAttribute('href') ?? '');
      }),
    asked.map(({ query }) => query),
  );
  const missed = asked.filter(({ answers }, i) => !first[i]?.some((at) => answers.includes(at)));
  expect(missed.map(({ query }) => query)).toEqual([]);
  // Half an emoji, as of one that was cut, fits no address.
  await page.locator('#find-q').evaluate((field: HTMLInputElement) => {
    field.value = 'GOI\ud83d';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('GOI');
  expect(await page.locator('.find-hit').count()).toBeGreaterThan(0);
});

test('an address is read as far as it can be, and nothing of it is taken for markup', async () => {
  const odd = ['?q=%E4%B8', '?q=%ED%A0%BD%', '?q=&q=x'];
  const errors: Error[] = [];
  const page = await empty('en');
  page.on('pageerror', (error) => errors.push(error));
  for (const query of [...odd, asking('<img src=x onerror=alert(1)> $& %query %n')]) {
    await opened('en', query);
    expect(errors, query).toEqual([]);
    expect(await page.locator('#find-results img').count()).toBe(0);
    const typed = await page.inputValue('#find-q');
    expect(await page.locator('#find-start').isVisible(), query).toBe(typed.trim() === '');
  }
});

test.each(locales)('everything that is found in %s has a place', (locale) => {
  const texts = filled(indexFiles(locale)).map(read);
  expect(texts.reduce((bytes, text) => bytes + gzipSync(text).length, 0)).toBeLessThan(150_000);
  // The name of a variable stands around what is counted.
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(FIND_FILE_BYTES + 100);
  const entries = texts.flatMap((text) => {
    const part = text.replace(/^var findIndex\d*=|;\n$/g, '');
    return (JSON.parse(part) as { entries: [number, string][] }).entries;
  });
  const from = `${localeFolder[locale]}search.html`;
  const found = filled([...new Set(entries.map(([, href]) => href))]);
  expect(found.filter((href) => !isThere(from, href))).toEqual([]);
});

test('a query goes along to the other languages and to the list, and comes back', async () => {
  const page = await empty('zh');
  await page.locator('#find-q').fill('数码港');
  await page.locator('.find-hit').first().waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('数码港');
  expect(await page.locator('#find-exact').getAttribute('href')).toContain(
    encodeURIComponent('数码港'),
  );
  await page.locator('nav.languages a').last().click();
  await allFound(page);
  expect(await page.inputValue('#find-q')).toBe('数码港');
  expect(await links(page)).toContain('organisations/cyberport.html');
  await page.locator('.find-hit > a').first().click();
  await page.goBack();
  await page.locator('.find-hit').first().waitFor();
  expect(await page.inputValue('#find-q')).toBe('数码港');
});

test('on a host nothing is denied before the whole index has been read, and a fragment may ask', async () => {
  await withPage({}, async (page) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/find\.zh\.js/, async (route) => {
      await held;
      await route.continue();
    });
    // The page has not loaded while the index is held back.
    await page.goto(`${inject('root')}search.html${asking('院士')}`, { waitUntil: 'commit' });
    await expect.poll(() => page.locator('#find-count').textContent()).toContain('正在读取');
    expect(await page.locator('#find-results').textContent()).toBe('');
    release();
    await page.locator('.find-hit').first().waitFor();
    expect(await page.locator('#find-count').textContent()).toContain('找到');
    await page.unroute(/find\.zh\.js/);
    // A host that renames pages may lose the query, and none the fragment.
    await page.goto('about:blank');
    await page.goto(`${inject('root')}search.html#${asking('数码港')}`);
    await page.locator('.find-hit').first().waitFor();
    expect(await page.inputValue('#find-q')).toBe('数码港');
    await page.route(/find\.zh\.js/, (route) => route.abort());
    await page.goto(`${inject('root')}search.html${asking('院士')}`);
    await expect.poll(() => page.locator('#find-count').textContent()).toContain('没能取到');
  });
});

test('what is not there is said, with words like it and pages to look in', async () => {
  const page = await empty('en');
  await page.locator('#find-q').fill('incubaters');
  await expect.poll(() => page.locator('.find-offers a[data-term]').count()).toBeGreaterThan(0);
  expect(await page.locator('#find-count').textContent()).toContain('incubaters');
  expect(await page.inputValue('#find-q')).toBe('incubaters');
  const near = page.locator('.find-offers a[data-term]');
  expect(await near.allTextContents()).toContain('incubators');
  expect(await page.locator('.find-offers a:not([data-term])').count()).toBeGreaterThan(2);
  await near.first().click();
  await page.locator('.find-hit').first().waitFor();
  const chinese = await opened('zh', asking('河套 鲸鱼 面积'));
  expect(await chinese.locator('#find-count').textContent()).toContain('没有一处');
  expect(await chinese.locator('#find-results > .note').textContent()).toContain('鲸鱼');
  expect(await chinese.locator('.find-lacks').first().textContent()).toContain('鲸鱼');
});

test('what an input method composes is not looked for', async () => {
  const page = await empty('zh');
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['r', 'ren', "ren'cai"]) {
    const [selectionStart, selectionEnd] = [text.length, text.length];
    await keyboard.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    expect(await page.inputValue('#find-q')).toBe(text);
    expect(await page.locator('#find-count').textContent()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  }
  await keyboard.send('Input.insertText', { text: '人才' });
  await page.locator('.find-hit').first().waitFor();
  expect(await page.inputValue('#find-q')).toBe('人才');
  expect(await page.locator('.find-hit mark').first().textContent()).toContain('人才');
});

test('the search is used by keyboard, and what is left is shown at a key', async () => {
  const page = await empty('en');
  await page.keyboard.type('incubator');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.find-hit') !== null))
    .toBe(true);
  await allFound(page);
  const before = await page.locator('.find-hit').count();
  const more = page.locator('#find-results section button').first();
  await more.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.find-hit').count()).toBeGreaterThan(before);
  await page.locator('#find-q').focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('#find-start').isVisible()).toBe(true);
});

test('results are sound for assistive technology and fit a phone, light and dark', async () => {
  await withPage({ viewport: { width: 320, height: 700 }, bypassCSP: true }, async (page) => {
    await page.addInitScript({ content: axeScript });
    for (const [locale, query, colorScheme] of [
      ['hant', '孵化器', 'light'],
      ['en', 'unicorn', 'dark'],
      ['zh', '鲸鱼', 'light'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(fileOf(locale, asking(query)));
      await wholeIndex(page);
      expect(summary(await violations(page)), query).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
});

test('without scripts the page says what it needs and lists the views', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${inject('root')}en/index.html`);
    await page.locator('.search-box a').click();
    await page.waitForURL(/search\.html$/);
    expect(await page.locator('#find').isVisible()).toBe(false);
    expect(await page.locator('noscript .note').isVisible()).toBe(true);
    expect(await page.locator('#find-start li a').count()).toBeGreaterThan(15);
  });
});
