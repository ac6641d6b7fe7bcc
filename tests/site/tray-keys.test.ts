import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { gather, inFolder, sheetOf } from './support/tray.ts';

const { withPage } = useBrowser();
const WIDE = { viewport: { width: 1440, height: 900 }, acceptDownloads: true };

/** So many times Tab is pressed at most on the way to something. */
const FAR = 150;

/** Presses Tab until the focus is on something. @throws when it is not reached */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < FAR; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((name) => document.activeElement?.matches(name) ?? false, selector))
      return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** What has the focus does. */
const doing = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const row = activeElement?.closest('.tray-entry');
    const at = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1;
    return { does: activeElement?.getAttribute('data-does'), at };
  });
const said = (page: Page) => page.locator('.tray-status [role="status"]').textContent();
const order = (page: Page) =>
  page
    .locator('.tray-entry')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.textContent ?? ''));

test('the keyboard alone adds, orders, writes, takes out and puts back, saves and copies the link', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(inFolder('targets.html'));
    for (let i = 1; i <= 3; i += 1) {
      await tabTo(page, '.add[data-add^="target:"]:not([aria-pressed="true"])');
      await page.keyboard.press('Enter');
      await page.locator('.tray-count', { hasText: String(i) }).waitFor();
      expect(await page.locator('body > [role="status"]').textContent()).toContain(`共${i}项`);
    }
    await page.reload();
    await tabTo(page, '[data-tray]');
    await page.keyboard.press('Enter');
    await sheetOf(page);

    await tabTo(page, '#tray-title');
    await page.keyboard.insertText('键盘专报');
    const [first = '', second = '', third = ''] = await order(page);
    await tabTo(page, '[data-does="down"]');
    await page.keyboard.press('Enter');
    expect(await doing(page)).toEqual({ does: 'down', at: 1 });
    expect(await said(page)).toBe('移到第2位，共3位');
    await page.keyboard.press('Enter');
    // At the end there is no further down: the focus stays in the row.
    expect((await doing(page)).at).toBe(2);
    expect(await order(page)).toEqual([second, third, first]);

    await page.keyboard.press('Shift+Tab');
    await tabTo(page, '[data-does="remove"]');
    await page.keyboard.press('Enter');
    expect(await said(page)).toContain('已取出');
    expect(await doing(page)).toEqual({ does: 'remove', at: 1 });
    await tabTo(page, '.tray-status button');
    await page.keyboard.press('Enter');
    expect(await order(page)).toEqual([second, third, first]);
    expect((await doing(page)).at).toBe(2);

    await tabTo(page, '.tray-more button');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('小结');
    await page.keyboard.press('Tab');
    expect(await doing(page)).toEqual({ does: 'place', at: 3 });
    await page.keyboard.insertText('1');
    await page.keyboard.press('Enter');
    expect(await doing(page)).toEqual({ does: 'place', at: 0 });
    await page.locator('#sheets h2', { hasText: '小结' }).waitFor();
    expect(await page.locator('.tray-entry').first().getAttribute('class')).toContain(
      'tray-heading',
    );

    await tabTo(page, '[data-form="markdown"]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('键盘专报.md');
    await tabTo(page, '.tray-share button');
    // It says so for two seconds only: the page looks at each of its frames.
    const copied = page.waitForFunction(
      (says) => document.querySelector('.tray-share button')?.textContent === says,
      '已复制',
    );
    await page.keyboard.press('Enter');
    await copied;
    await tabTo(page, '#sheets');
  });
});

test('two figures chosen by the keyboard come as a sentence onto the sheet', async () => {
  await withPage(WIDE, async (page) => {
    await gather(page, 'analysis/amounts.html', 'figure', 'figure', 'figure');
    await page.goto(inFolder('tray.html'));
    await sheetOf(page);
    await tabTo(page, '.tray-pair summary');
    await page.keyboard.press('Enter');
    const sentence = (await page.locator('.tray-pair-said').textContent()) ?? '';
    expect(sentence).toMatch(/比.*多|相等|不能相比/);
    await tabTo(page, '.tray-pair button');
    await page.keyboard.press('Enter');
    await page.locator('#sheets p', { hasText: sentence }).waitFor();
    expect(await said(page)).toBe('已写进专报末尾');
    expect(await page.locator('.tray-entry').count()).toBe(4);
  });
});

test('taking out the last thing leaves the focus where something can be put in', async () => {
  await withPage(WIDE, async (page) => {
    await gather(page, 'targets.html', 'target');
    await page.goto(inFolder('tray.html'));
    await sheetOf(page);
    await tabTo(page, '[data-does="remove"]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.tray-more') !== null)).toBe(
      true,
    );
    await page.locator('#sheets').waitFor({ state: 'hidden' });
  });
});
