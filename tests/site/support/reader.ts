import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Locator, Page, Request, Route } from 'playwright-core';
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
 * A reader with a browser, who leaves open what led further, and what was searched on: what is asked next may
 * begin there. A page on which a way ended, or that the reader has changed, gives its tab to the next one,
 * which costs half of a new tab.
 * @param newTab opens an empty tab
 * @param root the address of the site
 */
export function browserReader(newTab: () => Promise<Page>, root: string): Reader {
  /** The pages that led further, by address; none has been changed. */
  const tabs = new Map<string, Page>();
  let searchPage: Page | undefined;
  let loose: Page | undefined;
  let [page, at]: [Page | undefined, string] = [undefined, ''];
  const tab = (): Page => {
    if (!page) throw new Error('no page is open');
    return page;
  };
  const html = () => tab().locator('html');
  /** Lets a tab be used again, but for those that are left open. */
  const leave = async (left: Page | undefined) => {
    if (!left || left === searchPage || [...tabs.values()].includes(left)) return;
    if (loose !== left) await loose?.close();
    loose = left;
  };
  const show = async (url: string) => {
    await leave(page);
    [page, at] = [tabs.get(url), url];
    if (page) return;
    page = loose ?? (await newTab());
    loose = undefined;
    // Where only the fragment differs, what an earlier reader has changed would stay.
    if (isWithin(url, page.url())) await page.goto('about:blank');
    await page.goto(url);
    // A list that an address filters is read once its script has come.
    const filtered = await page.locator('#measure-filters').count();
    if (filtered > 0 && url.includes('?q=')) {
      await page.locator('#measure-filters[data-ready]').waitFor();
    }
  };
  /** What is done changes the page: whoever asks for its address is to see another. */
  const change = async (work: (page: Page) => Promise<unknown>) => {
    tabs.delete(at);
    at = '';
    await work(tab());
  };
  const search = async (words: string) => {
    // From home once: then in the field of the search page, where a reader looks on.
    const before = page;
    const goesOn = at.endsWith('/index.html') && searchPage !== undefined;
    const field = goesOn ? '#find-q' : '.search-box input[type=search]:visible';
    if (goesOn) [page, at] = [searchPage, ''];
    await change(async (open) => {
      await open.locator(field).first().fill(words);
      await open.locator(field).first().press('Enter');
      await open.waitForURL(({ searchParams }) => searchParams.get('q') === words);
      await allFound(open);
    });
    const [earlier, now] = [searchPage, tab()];
    searchPage = now;
    await leave(goesOn ? before : earlier === now ? undefined : earlier);
  };
  return {
    open: (path) => show(root + path),
    async take(step) {
      if (step.kind === 'search') {
        await search(step.words);
      } else if (step.kind === 'unfold') {
        await change((open) =>
          open.locator('summary:visible', { hasText: step.text }).first().click(),
        );
      } else if (step.kind === 'tick') {
        await change((open) =>
          open.locator('label:visible', { hasText: step.text }).first().click(),
        );
      } else {
        const index = await html().evaluate(findLink, step);
        if (index < 0) throw new Error(`no link “${step.text}” on ${tab().url()}`);
        const link = tab().locator('a[href]').nth(index);
        const url = await link.evaluate((element) => (element as HTMLAnchorElement).href);
        if (isWithin(url, tab().url())) {
          await change(async (open) => {
            await link.click();
            await open.waitForURL(url);
          });
          return;
        }
        const asked = await clicked(tab(), link);
        if (asked !== url.replace(/#.*/, ''))
          throw new Error(`a click on ${url} asks for ${asked}`);
        if (at !== '') tabs.set(at, tab());
        await show(url);
      }
    },
    async lacks(answer) {
      if (answer.kind === 'line') return html().evaluate(findLine, answer);
      await listLaidOut(tab());
      return differs(await html().evaluate(shownMeasures), answer.ids);
    },
  };
}

/** Clicks a link. @returns the page that the browser then asks for; it does not come, so that the tab stays as it is */
async function clicked(page: Page, link: Locator): Promise<string> {
  const isPage = (request: Request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame();
  // To an answer without content a browser stays where it is.
  const hold = (route: Route) =>
    isPage(route.request()) ? route.fulfill({ status: 204 }) : route.continue();
  await page.route('**/*', hold);
  const [request] = await Promise.all([page.waitForRequest(isPage), link.click()]);
  await page.unroute('**/*', hold);
  return request.url();
}

/** Whether an address leads to a place of the page that another one opens. */
const isWithin = (url: string, other: string): boolean =>
  url.includes('#') && url.replace(/#.*/, '') === other.replace(/#.*/, '');

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
