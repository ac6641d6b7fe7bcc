import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { localeFolder, type Locale } from '../../../src/i18n/locales.ts';
import type { TestBrowser } from './browser.ts';
import { dist } from './dist.ts';

/** One page of the site, opened from the folder: in each language in a tab that one test leaves to the next. */
export interface LanguageTabs {
  /** The address of the page's file. @param query with its question mark */
  fileOf(locale: Locale, query?: string): string;
  /** Opens an address of the page in the tab of its language, and waits until it is ready. */
  opened(locale: Locale, query?: string): Promise<Page>;
  /** The tab of a language, where a test has opened the page in it. */
  tab(locale: Locale): Page | undefined;
}

/**
 * The tabs in which the tests of a file share a page.
 * @param name the file's path within its language
 * @param ready waits until the page can be asked
 */
export function languageTabs(
  { lasting }: TestBrowser,
  name: string,
  ready: (page: Page) => Promise<void>,
): LanguageTabs {
  const tabs = new Map<Locale, Page>();
  const fileOf = (locale: Locale, query = '') =>
    `${pathToFileURL(join(dist, localeFolder[locale], name)).href}${query}`;
  return {
    fileOf,
    async opened(locale, query) {
      const page = tabs.get(locale) ?? (await lasting({}));
      tabs.set(locale, page);
      await page.goto(fileOf(locale, query));
      await ready(page);
      return page;
    },
    tab: (locale) => tabs.get(locale),
  };
}
