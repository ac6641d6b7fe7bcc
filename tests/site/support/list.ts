import type { Page } from 'playwright-core';

/** Waits until the list of measures searches everything; its script comes at the first touch. */
export async function listReady(page: Page): Promise<void> {
  const field = page.locator('#q');
  await field.focus();
  await page.locator('#measure-filters[data-ready]').waitFor();
  await field.blur();
}
