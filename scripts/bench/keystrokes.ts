import type { Browser } from 'playwright-core';
import { median } from './numbers.ts';
import { slowDown } from './visit.ts';

/** What a reader waits for in the list of measures, in milliseconds from input to second frame. */
export interface KeystrokeFacts {
  /** How many rows the list has. */
  rows: number;
  /** Words in the field, and the field emptied. */
  search: number;
  clear: number;
  /** A choice ticked, and taken back. */
  filter: number;
  unfilter: number;
  /** The same words in a field at which nothing listens. */
  floor: number;
  /** The same words in a page that has just been opened, before the scripts of its list have been asked for. */
  first: number;
}

const WORDS = '香港';
const WINDOW = { viewport: { width: 1280, height: 900 } };

/**
 * Types into the list of measures and ticks a choice, again and again.
 * @param slow whether on a processor four times as slow
 * @returns medians; undefined where the page has no such form
 */
export async function keystrokes(
  browser: Browser,
  url: string,
  slow: boolean,
  runs: number,
): Promise<KeystrokeFacts | undefined> {
  const context = await browser.newContext(WINDOW);
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const field = await page.$('#measure-filters #q');
    if (!field) return undefined;
    // The index of words comes at first use; what is measured is typing with it there.
    await field.evaluate((input: HTMLInputElement) => {
      input.focus();
    });
    await page.waitForLoadState('networkidle');
    if (slow) await slowDown(page, false);
    const timed = (act: Act): Promise<number> => page.evaluate(inPage, act);
    const facts: Record<Exclude<keyof KeystrokeFacts, 'rows' | 'first'>, number[]> = {
      search: [],
      clear: [],
      filter: [],
      unfilter: [],
      floor: [],
    };
    // The first time warms the page up, and is left out.
    for (let run = 0; run <= runs; run += 1) {
      const times = {
        search: await timed({ type: WORDS }),
        clear: await timed({ type: '' }),
        filter: await timed({}),
        unfilter: await timed({}),
        floor: await timed({ type: WORDS, bare: true }),
      };
      if (run === 0) continue;
      for (const name of ['search', 'clear', 'filter', 'unfilter', 'floor'] as const) {
        facts[name].push(times[name]);
      }
    }
    const rows = await page.locator('#measure-table tbody tr').count();
    return {
      rows,
      search: median(facts.search),
      clear: median(facts.clear),
      filter: median(facts.filter),
      unfilter: median(facts.unfilter),
      floor: median(facts.floor),
      first: median(await firstKeys(browser, url, slow, runs)),
    };
  } finally {
    await context.close();
  }
}

/** Types into the list as soon as it has been opened, with an empty cache, again and again. */
async function firstKeys(
  browser: Browser,
  url: string,
  slow: boolean,
  runs: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext(WINDOW);
    try {
      const page = await context.newPage();
      if (slow) await slowDown(page, true);
      await page.goto(url, { waitUntil: 'load' });
      times.push(await page.evaluate(inPage, { type: WORDS }));
    } finally {
      await context.close();
    }
  }
  return times;
}

/** Text for the field, or for one at which nothing listens; a click on the first choice without. */
interface Act {
  type?: string;
  bare?: boolean;
}

/** Acts, and waits until the count has changed and for the second frame after. */
async function inPage({ type, bare = false }: Act): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const count = () => document.querySelector('#measure-count')?.textContent;
  const form = document.querySelector('#measure-filters');
  const before = count();
  const deaf = document.createElement('input');
  if (bare) document.querySelector('main')?.prepend(deaf);
  await pause(900);
  await frame();
  await pause(5);
  const began = performance.now();
  if (type === undefined) form?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  else {
    const field = bare ? deaf : form?.querySelector<HTMLInputElement>('#q');
    if (field) field.value = type;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await frame();
  await frame();
  for (let frames = 0; !bare && count() === before && frames < 2000; frames += 1) await frame();
  const took = performance.now() - began;
  deaf.remove();
  return took;
}
