import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const { withPage } = useBrowser();
const address = (query = '') => `${inject('root')}measures.html${query}`;

/** Opens the list of measures, whose script comes only once it is let in. */
async function opened(page: Page, query?: string): Promise<{ asked(): number; come(): void }> {
  const gate = Promise.withResolvers<undefined>();
  let times = 0;
  await page.route('**/assets/list.js*', async (route) => {
    times += 1;
    await gate.promise;
    await route.continue();
  });
  await page.goto(address(query), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  return {
    asked: () => times,
    come: () => {
      gate.resolve(undefined);
    },
  };
}

const planned = (page: Page) => page.locator('input[name=commitment][value=planned]');
const ready = (page: Page) => page.locator('#measure-filters[data-ready]').waitFor();
/** What the form says, and of the rows that are shown those without the word or another commitment. */
const holds = async (page: Page, word: string) => ({
  word: await page.inputValue('#q'),
  planned: await planned(page).isChecked(),
  others: await page
    .locator('#measure-table tbody tr:not([hidden]):not([data-commitment=planned])')
    .count(),
  query: [...new URL(page.url()).searchParams].filter(([name]) => name !== 'open'),
  said: (await page.locator('#measure-active').textContent())?.includes(word),
});
const both = (word: string) => ({
  word,
  planned: true,
  others: 0,
  query: [
    ['q', word],
    ['commitment', 'planned'],
  ],
  said: true,
});

test('a word and a choice that are entered before the list’s script has come survive a reload', async () => {
  await withPage({}, async (page) => {
    const list = await opened(page);
    await page.fill('#q', '香港');
    await planned(page).check();
    expect(list.asked()).toBe(1);
    const left = page.waitForEvent('load');
    await page.evaluate(() => {
      location.reload();
    });
    list.come();
    await left;
    await ready(page);
    expect(await holds(page, '香港')).toEqual(both('香港'));
  });
});

test('they survive a link that is followed at once, and the way back', async () => {
  await withPage({}, async (page) => {
    const list = await opened(page);
    await page.fill('#q', '香港');
    await planned(page).check();
    await page.locator('.languages a').first().click();
    await page.waitForURL(/q=.*commitment=planned/, { waitUntil: 'commit' });
    list.come();
    await ready(page);
    expect(await page.inputValue('#q')).toBe('香港');
    await page.goBack();
    await page.waitForURL(/\/measures\.html\?/, { waitUntil: 'commit' });
    await ready(page);
    expect(await holds(page, '香港')).toEqual(both('香港'));
  });
});

test('what the address says stands beside what is entered before the script has come', async () => {
  await withPage({}, async (page) => {
    const list = await opened(page, '?commitment=planned');
    await page.fill('#q', '香港');
    list.come();
    await ready(page);
    expect(await holds(page, '香港')).toEqual(both('香港'));
  });
});

test('what is taken back before the script has come is not found again', async () => {
  await withPage({}, async (page) => {
    const list = await opened(page, '?commitment=planned');
    await page.fill('#q', '香港');
    await page.locator('#measure-filters button[type=reset]').click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    list.come();
    await ready(page);
    expect(await page.inputValue('#q')).toBe('');
    expect(await planned(page).isChecked()).toBe(false);
  });
});

const boxOf = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value=${value}]`);
const languageQueries = (page: Page) =>
  page
    .locator('.languages a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search));
const listed = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test('names that an address of old repeats all hold when another is chosen', async () => {
  await withPage({}, async (page) => {
    const list = await opened(page, '?jurisdiction=shenzhen&jurisdiction=shanghai');
    await boxOf(page, 'jurisdiction', 'putuo').check();
    const all = ['shenzhen', 'shanghai', 'putuo'].sort();
    expect(listed(page, 'jurisdiction')?.split(',').sort()).toEqual(all);
    list.come();
    await ready(page);
    expect(listed(page, 'jurisdiction')?.split(',').sort()).toEqual(all);
    for (const id of all) expect(await boxOf(page, 'jurisdiction', id).isChecked()).toBe(true);
  });
});

test('links to the other languages have the choice of the address, and nothing that others hung onto it', async () => {
  await withPage({}, async (page) => {
    await opened(page, '?from=singlemessage&q=abc&commitment=planned&utm_source=wx');
    await expect
      .poll(() => languageQueries(page))
      .toEqual(Array(2).fill('?q=abc&commitment=planned'));
    expect(new URL(page.url()).search).toBe('?q=abc&commitment=planned');
    await page.locator('.languages a').first().click();
    await page.waitForURL((url) => url.pathname !== '/measures.html', { waitUntil: 'commit' });
    expect(new URL(page.url()).search).toBe('?q=abc&commitment=planned');
  });
});

test('an address with nothing of the form in it is no choice', async () => {
  await withPage({}, async (page) => {
    const list = await opened(page, '?from=singlemessage&utm_source=wx');
    await planned(page).check();
    expect(new URL(page.url()).search).toBe('?commitment=planned');
    expect(await languageQueries(page)).toEqual(Array(2).fill('?commitment=planned'));
    list.come();
    await ready(page);
    expect(new URL(page.url()).search).toBe('?commitment=planned');
  });
});

test('a word and an order that the address had, emptied before the script has come, stay so', async () => {
  await withPage({}, async (page) => {
    const list = await opened(page, '?q=abc&sort=level');
    const order = page.locator('select[name=sort]');
    expect(await order.inputValue()).toBe('level');
    await order.selectOption('concreteness');
    await order.selectOption('');
    await page.fill('#q', 'abcd');
    await page.fill('#q', '');
    expect(new URL(page.url()).search).toBe('');
    list.come();
    await ready(page);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.inputValue('#q')).toBe('');
    expect(await order.inputValue()).toBe('');
  });
});

test('where the browser refuses another address the form holds, and the address follows', async () => {
  await withPage({}, async (page) => {
    const list = await opened(page, '?commitment=planned');
    expect(await planned(page).isChecked()).toBe(true);
    await page.evaluate(() => {
      history.replaceState = () => {
        throw new DOMException('too many', 'SecurityError');
      };
    });
    await page.locator('#measure-filters button[type=reset]').click();
    list.come();
    await ready(page);
    expect(await planned(page).isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe('?commitment=planned');
    await page.evaluate(() => {
      Reflect.deleteProperty(history, 'replaceState');
    });
    await expect.poll(() => new URL(page.url()).search, { timeout: 10_000 }).toBe('');
  });
});

test('the script comes as soon as a mouse is on a field, and not before', async () => {
  await withPage({}, async (page) => {
    const list = await opened(page);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(300);
    expect(list.asked()).toBe(0);
    await page.locator('#q').hover();
    await expect.poll(() => list.asked()).toBe(1);
  });
});
