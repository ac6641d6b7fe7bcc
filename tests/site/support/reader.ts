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

/** A reader with a browser. @param root the address of the site */
export function browserReader(page: Page, root: string): Reader {
  const html = page.locator('html');
  return {
    async open(path) {
      await page.goto(root + path);
    },
    async take(step) {
      if (step.kind === 'search') {
        const field = page.locator('.search-box input[type=search]:visible').first();
        await field.fill(step.words);
        await field.press('Enter');
        await allFound(page);
      } else if (step.kind === 'unfold') {
        await page.locator('summary:visible', { hasText: step.text }).first().click();
      } else if (step.kind === 'tick') {
        await page.locator('label:visible', { hasText: step.text }).first().click();
      } else {
        const index = await html.evaluate(findLink, step);
        if (index < 0) throw new Error(`no link “${step.text}” on ${page.url()}`);
        const link = page.locator('a[href]').nth(index);
        const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
        await link.click();
        await page.waitForURL(href);
        // A list that an address filters is read once its script has come.
        const filtered = await page.locator('#measure-filters').count();
        if (filtered > 0 && href.includes('?q=')) {
          await page.locator('#measure-filters[data-ready]').waitFor();
        }
      }
    },
    async lacks(answer) {
      if (answer.kind === 'line') return html.evaluate(findLine, answer);
      await listLaidOut(page);
      return differs(await html.evaluate(shownMeasures), answer.ids);
    },
  };
}

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
