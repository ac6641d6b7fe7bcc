import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchOptions } from '../../../scripts/lib/chromium.ts';

/** What the tests of one file do with the browser. */
export interface TestBrowser {
  /**
   * Does something with a page of its own, in a fresh context.
   */
  withPage<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T>;
  /** A page that stays until the tests of the file are done, for many short visits one after the other. */
  lasting(options: BrowserContextOptions): Promise<Page>;
  /**
   * Visits many things with a few pages at a time; each page is used again and again.
   * @param script runs in every page before its own scripts
   * @returns what the visits gave, in the order of the items
   */
  forEach<I, T>(
    items: readonly I[],
    options: BrowserContextOptions,
    visit: (page: Page, item: I) => Promise<T>,
    script?: string,
  ): Promise<T[]>;
}

/** How many pages one file works with at a time; a browser is busy with two. */
const PAGES = 2;

/** Milliseconds that a page may take for a step on a busy machine; what never comes fails with the test's name. */
const PATIENCE = 120_000;

/** Whether a browser paints what it lays out. */
type Paints = 'paints' | 'lays out';

/**
 * What leaves out of a browser that nobody looks at what comes after the layout, a quarter of the time of a
 * page: layers, and the pixels in them. Scripts, style, layout, frames, what is observed, clicks, focus, keys
 * and print go on as ever; there are no screenshots, no first paint, and the wheel of a mouse does nothing.
 */
const UNPAINTED = '--blink-settings=acceleratedCompositingEnabled=false';

const kept = new Map<Paints, Promise<Browser>>();

/** The browser of this worker, which serves one test file after the other and ends with it. */
async function browserOfWorker(paints: Paints): Promise<Browser> {
  const browser = await kept.get(paints)?.catch(() => undefined);
  if (browser?.isConnected()) return browser;
  const options = launchOptions();
  const args = [...(options.args ?? []), ...(paints === 'paints' ? [] : [UNPAINTED])];
  const launched = chromium.launch({ ...options, args });
  kept.set(paints, launched);
  return launched;
}

/**
 * Gives the tests of a file a browser, and closes what they leave open in it.
 * @param paints what a test needs that asks for pixels, or when they come
 */
export function useBrowser(paints: Paints = 'lays out'): TestBrowser {
  let browser: Browser | undefined;
  const open = new Set<BrowserContext>();
  beforeAll(async () => {
    browser = await browserOfWorker(paints);
  });
  afterAll(async () => {
    await Promise.all([...open].map((context) => context.close()));
  });
  const contextOf = async (options: BrowserContextOptions) => {
    if (!browser) throw new Error('the browser has not been started');
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    open.add(context);
    context.on('close', () => open.delete(context));
    return context;
  };
  const withPage: TestBrowser['withPage'] = async (options, work) => {
    const context = await contextOf(options);
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  };
  return {
    withPage,
    lasting: async (options) => (await contextOf(options)).newPage(),
    async forEach(items, options, visit, script) {
      const results: Awaited<ReturnType<typeof visit>>[] = [];
      const queue = items.entries();
      const work = async (page: Page) => {
        if (script !== undefined) await page.addInitScript({ content: script });
        for (const [index, item] of queue) results[index] = await visit(page, item);
      };
      await Promise.all(Array.from({ length: PAGES }, () => withPage(options, work)));
      return results;
    },
  };
}
