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
