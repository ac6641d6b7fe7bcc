import type { Page } from 'playwright-core';
import { beforeAll, inject } from 'vitest';
import type { TestBrowser } from './browser.ts';

/** An element of a page, with its text and without the blanks of the file. */
export interface Said {
  id: string;
  /** Where it leads, as a whole address; '' where it is no link. */
  href: string;
  text: string;
  /** The texts of those in it that were asked for. */
  parts: string[];
}

/** The elements of a page of the site that match. @param part what in them is asked for */
type Parsed = (path: string, selector: string, part?: string) => Promise<Said[]>;

/**
 * Reads pages of the built site as a browser parses them, for what stands in the file: none is laid out,
 * which takes most of what a page costs, and no script of theirs runs.
 */
export function useParsed({ lasting }: TestBrowser): Parsed {
  const root = inject('root');
  let browserPage: Page | undefined;
  beforeAll(async () => {
    browserPage = await lasting({});
    await browserPage.goto(`${root}robots.txt`);
  });
  return async (path, selector, part = 'nothing') =>
    (await browserPage?.evaluate(
      async ([url, wanted, within]) => {
        const response = await fetch(url);
        if (!response.ok) throw new Error(`${url}: ${response.status}`);
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        const says = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
        return [...page.querySelectorAll(wanted)].map((element) => {
          const href = element.getAttribute('href');
          return {
            id: element.id,
            href: href === null ? '' : new URL(href, url).href,
            text: says(element),
            parts: [...element.querySelectorAll(within)].map(says),
          };
        });
      },
      [root + path, selector, part] as const,
    )) ?? [];
}
