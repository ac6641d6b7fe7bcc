import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { localeFolder, locales, type Locale } from '../../src/i18n/locales.ts';
import { median, millis } from '../bench/numbers.ts';
import { slowDown } from '../bench/visit.ts';
import { launchOptions } from '../lib/chromium.ts';

/** What is typed in each language, a key at a time. */
const TYPED: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['河套人才公寓', '上海创业担保贷款', '香港独角兽', '300万元'],
  hant: ['河套人才公寓', '上海創業擔保貸款', '香港獨角獸', '300萬元'],
  en: ['innovation centres', 'Hong Kong start-ups'],
};
/** Milliseconds of two frames of a screen that has 60 a second, and what a clock may be off by. */
export const TWO_FRAMES = 34;
/** Between two keys of somebody who types fast, in milliseconds. */
const REST = 120;

/** Times of keys, in milliseconds from the input to the second frame after it. */
export interface Keys {
  answered: number[];
  /** The same for a field at which nothing listens. */
  floor: number[];
}

/**
 * Types into the search page of a built site on a processor four times as slow.
 * @returns a line a language; one that says why, where there is no site to type into
 */
export async function typingLines(site: string): Promise<string[]> {
  if (!existsSync(join(site, 'search.html')))
    return ['keys: not measured, as the site is not built (npm run build)'];
  const browser = await chromium.launch(launchOptions());
  try {
    const lines: string[] = [];
    for (const locale of locales) {
      const page = pathToFileURL(join(site, localeFolder[locale], 'search.html')).href;
      lines.push(lineOf(locale, await keysIn(browser, page, { locale, slow: true })));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/**
 * Types into a search page, a key at a time.
 * @param url the address of the page
 * @param at.slow whether on a processor four times as slow
 * @throws when the page has no such search
 */
export async function keysIn(
  browser: Browser,
  url: string,
  { locale, slow }: { locale: Locale; slow: boolean },
): Promise<Keys> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    // The index comes at the first use of the field.
    await page.locator('#find-q').focus();
    await page.locator('#find[data-ready=yes]').waitFor();
    await page.evaluate(watchKeys);
    if (slow) await slowDown(page, false);
    const typed = TYPED[locale];
    // The first word warms the page up, and is left out.
    const [warm = ''] = typed;
    await typeInto(page, '#find-q', warm);
    await typeInto(page, '#bare-field', warm);
    const floor: number[] = [];
    const answered: number[] = [];
    for (const word of typed) {
      floor.push(...(await typeInto(page, '#bare-field', word)));
      answered.push(...(await typeInto(page, '#find-q', word)));
    }
    return { answered, floor };
  } finally {
    await context.close();
  }
}

/** Empties a field and types a word, a character at a time, with a rest after each. */
async function typeInto(page: Page, field: string, word: string): Promise<number[]> {
  await page.locator(field).fill('');
  const times: number[] = [];
  for (const character of word) {
    // Not in step with the frames: a reader’s keys are not either.
    await page.waitForTimeout(REST + Math.random() * 16);
    await page.evaluate(() => markStale());
    await page.keyboard.insertText(character);
    times.push(await page.evaluate(() => lastKey()));
  }
  return times;
}

declare global {
  /** Marks what is shown, so that an answer is told from the one before. */
  var markStale: () => void;
  /** How long the last key took, once it is answered. */
  var lastKey: () => Promise<number>;
}

/** In the page: from the event of each key to the second frame in which its answer stands. */
function watchKeys(): void {
  const bare = document.createElement('input');
  bare.id = 'bare-field';
  document.querySelector('main')?.prepend(bare);
  const stale = () => document.querySelector('#find-results [data-stale]') !== null;
  const frame = () => new Promise(requestAnimationFrame);
  let last = Promise.resolve(0);
  globalThis.lastKey = () => last;
  globalThis.markStale = () => {
    document.querySelector('#find-results > *')?.setAttribute('data-stale', '');
  };
  const timed = async (began: number) => {
    await frame();
    await frame();
    while (stale()) await frame();
    return performance.now() - began;
  };
  addEventListener(
    'input',
    ({ target, timeStamp }) => {
      // At the field where nothing listens nothing is waited for.
      if (target === bare) document.querySelector('[data-stale]')?.removeAttribute('data-stale');
      last = timed(timeStamp);
    },
    true,
  );
}

function lineOf(locale: Locale, { answered, floor }: Keys): string {
  const within = answered.filter((time) => time <= TWO_FRAMES).length;
  const of = (times: readonly number[]) =>
    `median ${millis(median(times))}, worst ${millis(Math.max(...times))}`;
  return (
    `${locale}: ${answered.length} keys at a quarter of the speed, from the input to the second frame: ` +
    `${of(answered)}, ${within} within two frames; a field at which nothing listens: ${of(floor)}`
  );
}
