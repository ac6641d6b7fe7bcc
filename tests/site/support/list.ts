import type { Page } from 'playwright-core';

/** Waits until the list of measures searches everything; its script comes at the first touch. */
export async function listReady(page: Page): Promise<void> {
  const field = page.locator('#q');
  await field.focus();
  await page.locator('#measure-filters[data-ready]').waitFor();
  await field.blur();
}

/** Waits until rows far down the list, which come after the first paint, are laid out too. */
export async function listLaidOut(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('tbody.far'));
}
