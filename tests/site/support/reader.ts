import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { dist, read } from './dist.ts';
import { allFound, listLaidOut } from './list.ts';
import { findLine, findLink, shownMeasures, type Line, type Pointed } from './look.ts';
import { isExternal, resolveFrom } from './urls.ts';

/** One thing that a reader does on the way to an answer. */
export type Step =
  | ({ kind: 'follow' } & Pointed)
  /** Types words into the search field and sends them: what is found stands on the search page. */
  | { kind: 'search'; words: string }
  /** Opens something folded. */
  | { kind: 'unfold'; text: string }
  /** Ticks a box. */
  | { kind: 'tick'; text: string };

/** What must then be seen: facts in one line, or just these measures. */
export type Answer = ({ kind: 'line' } & Line) | { kind: 'measures'; ids: readonly string[] };

/** Somebody who goes through the site and looks. */
export interface Reader {
  /** Opens a page of the site. */
  open(path: string): Promise<void>;
  /** @throws when it cannot be done */
  take(step: Step): Promise<void>;
  /** What of an answer is not to be seen; '' when all of it is. */
  lacks(answer: Answer): Promise<string>;
}

/** So many differences tell enough. */
const SHOWN = 12;

/** Compares what is shown with what should be. */
const differs = (shown: readonly string[], ids: readonly string[]): string => {
  const missing = ids.filter((id) => !shown.includes(id));
  const extra = shown.filter((id) => !ids.includes(id));
  const list = [...missing.map((id) => `− ${id}`), ...extra.map((id) => `+ ${id}`)];
  return list.slice(0, SHOWN).join(' ');
};

/**
 * A reader with a browser, who follows a link in a new tab and leaves open what has been read: what is asked
 * next may begin there, and no page is loaded twice. A page that the reader has changed is left for good.
 * @param newTab opens an empty tab
 * @param root the address of the site
 */
export function browserReader(newTab: () => Promise<Page>, root: string): Reader {
  const tabs = new Map<string, Page>();
  let at = '';
  const tab = (): Page => {
    const page = tabs.get(at);
    if (!page) throw new Error('no page is open');
    return page;
  };
  const html = () => tab().locator('html');
  const show = async (url: string) => {
    at = url;
    if (tabs.has(url)) return;
    const page = await newTab();
    await page.goto(url);
    // A list that an address filters is read once its script has come.
    const filtered = await page.locator('#measure-filters').count();
    if (filtered > 0 && url.includes('?q=')) {
      await page.locator('#measure-filters[data-ready]').waitFor();
    }
    tabs.set(url, page);
  };
  /** What is done changes the page: whoever asks for its address is to see another. */
  const change = async (work: (page: Page) => Promise<void>) => {
    const page = tab();
    tabs.delete(at);
    const changed = tabs.get(CHANGED);
    if (changed !== page) await changed?.close();
    tabs.set(CHANGED, page);
    at = CHANGED;
    await work(page);
  };
  return {
    open: (path) => show(root + path),
    async take(step) {
      if (step.kind === 'search') {
        await change(async (page) => {
          const field = page.locator('.search-box input[type=search]:visible').first();
          await field.fill(step.words);
          await field.press('Enter');
          await allFound(page);
        });
      } else if (step.kind === 'unfold') {
        await change((page) =>
          page.locator('summary:visible', { hasText: step.text }).first().click(),
        );
      } else if (step.kind === 'tick') {
        await change((page) =>
          page.locator('label:visible', { hasText: step.text }).first().click(),
        );
      } else {
        const index = await html().evaluate(findLink, step);
        if (index < 0) throw new Error(`no link “${step.text}” on ${tab().url()}`);
        const link = tab().locator('a[href]').nth(index);
        // All that a click waits for: that it is seen, does not move, and that nothing lies over it.
        await link.click({ trial: true });
        await show(await link.evaluate((element) => (element as HTMLAnchorElement).href));
      }
    },
    async lacks(answer) {
      if (answer.kind === 'line') return html().evaluate(findLine, answer);
      await listLaidOut(tab());
      return differs(await html().evaluate(shownMeasures), answer.ids);
    },
  };
}

/** Stands for the address of the page that the reader has changed. */
const CHANGED = 'changed';

const parsed = new Map<string, Document>();

/** A page of the site as it lies in the folder, parsed once. @throws when there is none */
export function parsedPage(path: string): Document {
  if (!existsSync(join(dist, path))) throw new Error(`no file ${path}`);
  const document = parsed.get(path) ?? parseHTML(read(path)).document;
  parsed.set(path, document);
  return document;
}

/** A reader of the files as they lie in the folder: no script runs and no style applies. */
export function fileReader(): Reader {
  let [at, root] = ['', parseHTML('<html></html>').document.documentElement as Element];
  const open = (path: string) => {
    root = parsedPage(path).documentElement;
    at = path;
    return Promise.resolve();
  };
  return {
    open,
    async take(step) {
      if (step.kind !== 'follow') throw new Error(`${step.kind} takes a browser`);
      const link = root.querySelectorAll('a[href]')[findLink(root, step)];
      const href = link?.getAttribute('href');
      if (typeof href !== 'string' || isExternal(href))
        throw new Error(`no link “${step.text}” on ${at}`);
      const { path, fragment } = resolveFrom(at, href);
      await open(path);
      const isThere = fragment === '' || root.ownerDocument.getElementById(fragment);
      if (!isThere) throw new Error(`no #${fragment} on ${path}`);
    },
    lacks: (answer) => {
      if (answer.kind !== 'line') throw new Error('what is shown takes a browser');
      return Promise.resolve(findLine(root, answer));
    },
  };
}
