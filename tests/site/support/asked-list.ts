import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { TestBrowser } from './browser.ts';
import { languageTabs } from './language-tabs.ts';
import { listLaidOut, listReady } from './list.ts';

/** The list of measures out of the folder, in a tab a language. */
export interface AskedList extends Pick<ReturnType<typeof languageTabs>, 'fileOf' | 'opened'> {
  /** The list as it stands before anything is asked; it is loaded where no test has done so. */
  untouched(locale: Locale): Promise<Page>;
}

/** Gives the tests of a file the list of measures. */
export function useAskedList(browser: TestBrowser): AskedList {
  const { fileOf, opened, tab } = languageTabs(browser, 'measures.html', listReady);
  async function untouched(locale: Locale): Promise<Page> {
    const page = tab(locale);
    if (!page) return opened(locale);
    // A button of the form, which does what it does wherever the focus is.
    await page.locator('#measure-filters').evaluate((form: HTMLFormElement) => {
      form.reset();
    });
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    return page;
  }
  return { fileOf, opened, untouched };
}

/** The rows that are shown, once those far below have been painted too. */
export async function shownIds(page: Page): Promise<string[]> {
  await listLaidOut(page);
  return page.locator('#measure-table tbody tr').evaluateAll((rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .map((row) => (row as HTMLElement).dataset['id'] ?? '')
      .sort(),
  );
}

/**
 * Runs in the page: what it shows of each query, once it has been put into the field and the page has laid
 * out the rows far down by itself, and how many it says.
 */
export async function answersTo(
  queries: readonly string[],
): Promise<{ shown: string[]; count: string }[]> {
  const field = document.querySelector<HTMLInputElement>('#q');
  const said = document.querySelector('#measure-count');
  const rows = [...document.querySelectorAll<HTMLElement>('#measure-table tbody tr')];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const answers: { shown: string[]; count: string }[] = [];
  for (const query of queries) {
    if (field) field.value = query;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (document.querySelector('tbody.far')) await frame();
    const shown = rows
      .filter((row) => row.checkVisibility())
      .map((row) => row.dataset['id'] ?? '')
      .sort();
    answers.push({ shown, count: (said?.checkVisibility() && said.textContent) || '' });
  }
  return answers;
}
