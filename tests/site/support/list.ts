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
  await page.waitForFunction(() => !document.querySelector('tbody.far, #measure-table[aria-busy]'));
}

/** Waits until the search page has read its index and shows all that it found, not the best alone. */
export async function allFound(page: Page): Promise<void> {
  await page.locator('#find[data-ready=yes]').waitFor();
  await page.locator('#find-results:not([aria-busy=true])').waitFor({ state: 'attached' });
}
