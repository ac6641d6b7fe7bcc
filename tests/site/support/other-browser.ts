import { afterAll, beforeAll, expect } from 'vitest';

/** A browser that is not Chromium, without a window, driven in the way that it has itself. */
export interface OtherBrowser {
  open(url: string): Promise<void>;
  /** What an expression is worth in the page that is open, as text. */
  ask(expression: string): Promise<string>;
  /** As the buttons of its window do. */
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Ends it, and all that it has started. */
  close(): Promise<void>;
}

/**
 * Starts a browser for the tests of a file, and ends it after them.
 * @returns what gives it, while tests run
 */
export function useOtherBrowser<Browser extends OtherBrowser>(
  start: () => Promise<Browser>,
): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(async () => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser did not start.');
    return browser;
  };
}

const ROWS = `document.querySelectorAll('#measure-table tbody tr:not([hidden])').length`;
const READY = `document.querySelector('#measure-filters[data-ready]') !== null`;
const commitment = (value: string) =>
  `document.querySelector('input[name=commitment][value=${value}]')`;
const PLANNED = commitment('planned');
const FIRST = `document.querySelector('#measure-table tbody tr:not([hidden]) a')`;
const CHOICE = `new URLSearchParams(location.search).get('commitment')`;

/**
 * Chooses in the list of measures, opens its address anew, reloads, follows a link and goes back, chooses once
 * more, and changes the language.
 * @param at the address of the site, with a slash at its end; its host may rename pages, and lose queries
 */
export async function readsAndChooses(
  { open, ask, back, reload }: OtherBrowser,
  at: string,
): Promise<void> {
  const finds = (expression: string) => expect.poll(() => ask(expression).catch(String));
  await open(`${at}measures.html`);
  const all = Number(await ask(ROWS));
  await ask(
    `document.querySelector('#q').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))`,
  );
  await finds(READY).toBe('true');
  await ask(`${PLANNED}.click()`);
  await finds(CHOICE).toBe('planned');
  await finds(`${ROWS} < ${all}`).toBe('true');
  const few = await ask(ROWS);
  const chosen = async () => {
    await finds(`${READY} && ${PLANNED}.checked`).toBe('true');
    await finds(ROWS).toBe(few);
  };
  await open(await ask('location.href'));
  await chosen();
  await reload();
  await chosen();
  await ask(`${FIRST}.click()`);
  await finds('location.pathname').toMatch(/\/measures\/[\w-]+\/[\w-]+(?:\.html|\/)?$/);
  await finds('document.readyState').toBe('complete');
  await back();
  await finds('location.pathname').toMatch(/\/measures(?:\.html|\/)?$/);
  await chosen();
  // What was chosen before is not forgotten for what is chosen now.
  await ask(`${commitment('implemented')}.click()`);
  await finds(CHOICE).toBe('implemented,planned');
  await finds(`${ROWS} > ${few}`).toBe('true');
  await ask(`${commitment('implemented')}.click()`);
  await chosen();
  await ask(
    `document.querySelector('nav.languages a[lang=en], nav.languages a[hreflang=en]').click()`,
  );
  await finds('document.documentElement.lang').toMatch(/^en/);
  await chosen();
}

/** Looks from the first page for words in the whole site. */
export async function searchesTheSite({ open, ask }: OtherBrowser, at: string): Promise<void> {
  const finds = (expression: string) => expect.poll(() => ask(expression).catch(String));
  await open(`${at}en/index.html`);
  await finds(`document.querySelector('.search-box form:not([hidden])') !== null`).toBe('true');
  await ask(
    `[...document.querySelectorAll('.search-box input')].map((field) => (field.value = 'Hong Kong'))`,
  );
  await ask(`document.querySelector('.search-box form').requestSubmit()`);
  await finds(`document.querySelectorAll('#find-results .find-hit').length > 3`).toBe('true');
}
