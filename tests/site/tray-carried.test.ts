import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { carriedOf } from '../../src/tray/address.ts';
import { emptyTray } from '../../src/tray/model.ts';
import { realCorpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';
import { gather, inFolder, press, sheetOf } from './support/tray.ts';

const { withPage } = useBrowser();
const WIDE = { viewport: { width: 1440, height: 900 } };

const count = (page: Page) => page.locator('.tray-count').textContent();

/** Makes a browser one that keeps nothing. Runs in the page, before its scripts. */
function keepsNothing(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('refused', 'SecurityError');
    },
  });
}

test('a browser that keeps nothing carries the tray from page to page, and over a reload', async () => {
  await withPage(WIDE, async (page) => {
    await page.addInitScript(keepsNothing);
    await gather(page, 'targets.html', 'target', 'target');
    await page.locator('header a[href="compare.html"]').first().click();
    await page.locator('.tray-count', { hasText: '2' }).waitFor();
    await page.reload();
    await page.locator('.tray-count', { hasText: '2' }).waitFor();
    await page.locator('[data-tray]').click();
    await sheetOf(page);
    await page.locator('.tray-more button').first().click();
    await page.keyboard.insertText('小标题');
    await page.locator('#sheets h2').waitFor();
    await page.reload();
    await page.locator('#sheets h2').waitFor();
    await page.locator('header a[href="measures.html"]').first().click();
    await page.locator('.tray-count', { hasText: '2' }).waitFor();
    await press(page, 'measure');
    expect(await count(page)).toBe('3');
  });
});

test('a link that is copied carries nothing', async () => {
  await withPage(WIDE, async (page) => {
    await page.addInitScript(keepsNothing);
    await page.goto(`${inject('root')}targets.html`);
    await press(page, 'target');
    const link = page.locator('header a[href^="compare.html"]').first();
    const address = () => link.getAttribute('href');
    await link.click({ button: 'right' });
    expect(await address()).toBe('compare.html');
  });
});

test('a tray in an address that somebody else has sent takes the place of none of one’s own', async () => {
  const entries = realCorpus.measures
    .slice(0, 3)
    .map(({ id }) => ({ kind: 'item', item: `measure:${id}`, state: '' }) as const);
  await withPage(WIDE, async (page) => {
    await gather(page, 'targets.html', 'target');
    const sent = carriedOf({ tray: { ...emptyTray(), entries }, reader: 'other' });
    await page.goto(`${inFolder('compare.html')}#${sent}`);
    await page.locator('.tray-count', { hasText: '3' }).waitFor();
    await page.goto(inFolder('tray.html'));
    await sheetOf(page);
    expect(await page.locator('.tray-entry').count()).toBe(3);
    await page.locator('.tray-shelf summary').click();
    await page.locator('#tray-choice').selectOption({ index: 0 });
    await expect.poll(() => page.locator('.tray-entry').count()).toBe(1);
  });
});

test('a browser that keeps something for each file alone carries the tray in a folder', async () => {
  await withPage(WIDE, async (page) => {
    await page.addInitScript(() => {
      const real = window.localStorage;
      const own = (name: string) => `${location.pathname} ${name}`;
      const value = new Proxy(real, {
        get(_, name) {
          if (name === 'getItem') return (key: string) => real.getItem(own(key));
          if (name === 'setItem')
            return (key: string, text: string) => {
              real.setItem(own(key), text);
            };
          return typeof name === 'string' ? (real.getItem(own(name)) ?? undefined) : undefined;
        },
      });
      Object.defineProperty(window, 'localStorage', { value });
    });
    await gather(page, 'charts.html', 'chart');
    // A link to a place within a page carries it too, and the place is kept.
    await page.locator('#chart-list a[href*="#"]').first().click();
    await page.locator('.tray-count', { hasText: '1' }).waitFor();
    expect(new URL(page.url()).hash).not.toBe('');
    expect(page.url()).not.toContain('tray=');
    await press(page, 'cell');
    await page.locator('[data-tray]').click();
    await sheetOf(page);
    expect(await page.locator('.tray-entry').count()).toBe(2);
    await page.reload();
    await sheetOf(page);
    expect(await page.locator('.tray-entry').count()).toBe(2);
  });
});

test('a reload finds the tray in the address where the browser does not have it yet', async () => {
  await withPage(WIDE, async (page) => {
    await gather(page, 'targets.html', 'target', 'target');
    await page.locator('[data-tray]').click();
    await sheetOf(page);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    await sheetOf(page);
    expect(await page.locator('.tray-entry').count()).toBe(2);
    expect(await page.locator('.tray-status [role="status"]').textContent()).toBe('');
  });
});

test('what was taken out on another page stays out on the way back to the tray', async () => {
  await withPage(WIDE, async (page) => {
    await gather(page, 'measures.html', 'measure');
    await page.locator('[data-tray]').click();
    await sheetOf(page);
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toBe('own tray');
    await page.locator('header a[href="measures.html"]').first().click();
    await page.locator('main .add[aria-pressed="true"]').first().click();
    await page.locator('main .add[aria-pressed="true"]').waitFor({ state: 'detached' });
    await page.goBack();
    await page.locator('#tray-empty').waitFor();
    expect(await page.evaluate(() => history.state as unknown)).toBe('own tray');
    expect(await page.locator('.tray-entry').count()).toBe(0);
    // Nor does it come again with a reload.
    await page.reload();
    await page.locator('#tray-empty').waitFor();
    expect(await page.locator('.tray-entry').count()).toBe(0);
  });
});

test('two windows show the same tray, and none loses what the other put in', async () => {
  await withPage(WIDE, async (page) => {
    await gather(page, 'targets.html', 'target');
    const tray = await page.context().newPage();
    await tray.goto(inFolder('tray.html'));
    await sheetOf(tray);
    await press(page, 'target');
    await tray.locator('.tray-entry').nth(1).waitFor();
    await tray.locator('.tray-more button').first().click();
    await tray.keyboard.insertText('标题');
    // What one window keeps comes to the other a little later.
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('标题');
    await press(page, 'target');
    await tray.locator('.tray-entry').nth(3).waitFor();
    // The hand stays where it was.
    await tray.keyboard.insertText('一');
    expect(await count(page)).toBe('3');
    // Words are in the middle: the third target came after them.
    expect(
      await tray.locator('.tray-entry').nth(2).locator('input:not(.tray-place)').inputValue(),
    ).toBe('标题一');
  });
});

test('the page shows what was put in since it was left', async () => {
  await withPage(WIDE, async (page) => {
    await gather(page, 'targets.html', 'target');
    await page.goto(inFolder('tray.html'));
    await sheetOf(page);
    await page.locator('header a[href="measures.html"]').first().click();
    await press(page, 'measure');
    await page.goBack();
    await page.locator('.tray-entry').nth(1).waitFor();
  });
});
