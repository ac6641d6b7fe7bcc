import { expect } from 'vitest';
import type { OtherBrowser } from './other-browser.ts';

type Asks = Pick<OtherBrowser, 'open' | 'ask' | 'reload'>;

/** Waits until an expression is worth what is expected; while a page is being left there is no answer. */
const polled = ({ ask }: Asks) => {
  return (expression: string) => expect.poll(() => ask(expression).catch(String));
};

/** What a page hands over as files from now on, each with its kind and whether anything is in it. */
const CATCH_FILES = `(() => {
  globalThis.handed = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    handed.push(blob.type + (blob.size > 1000 ? '' : ' of ' + blob.size + ' bytes'));
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () { handed.push(this.download); };
})()`;

/** The columns that a comparison shows, in their order. */
const COLUMNS = `[...document.querySelectorAll('#comparison thead th[data-column]:not([hidden])')].map((head) => head.dataset.column).join()`;
const input = (name: string, value: string) =>
  `document.querySelector('#compare-controls input[name=${name}][value=${value}]')`;

/** Filters a comparison, leaves a column out, moves one, unfolds a cell, reloads, and takes the table as a file. */
export async function comparesColumns(browser: Asks, at: string): Promise<void> {
  const { open, ask, reload } = browser;
  const finds = polled(browser);
  await open(`${at}compare/theme.html`);
  await finds(`document.querySelector('#compare-controls:not([hidden])') !== null`).toBe('true');
  const before = (await ask(COLUMNS)).split(',');
  const [first = '', second = ''] = before;
  await ask(`${input('columns', before.at(-1) ?? '')}.click()`);
  await ask(`document.querySelector('li[data-column=${second}] [data-move="-1"]').click()`);
  const moved = [second, first, ...before.slice(2, -1)].join();
  await finds(COLUMNS).toBe(moved);
  await ask(`${input('commitment', 'planned')}.click()`);
  await ask(
    `document.querySelector('#comparison td:not([hidden]) details:not([hidden])').open = true`,
  );
  const CHOICE = `[new URLSearchParams(location.search).get('commitment'), new URLSearchParams(location.search).has('open')].join()`;
  await finds(CHOICE).toBe('planned,true');
  const count = await ask(`document.querySelector('#compare-controls output').textContent`);
  await reload();
  await finds(`document.querySelector('#compare-controls:not([hidden])') !== null`).toBe('true');
  await finds(COLUMNS).toBe(moved);
  await finds(CHOICE).toBe('planned,true');
  await finds(`document.querySelector('#compare-controls output').textContent`).toBe(count);
  await ask(CATCH_FILES);
  await ask(`document.querySelector('#compare-csv').click()`);
  await finds('handed.join()').toMatch(/^text\/csv;charset=utf-8,compare-theme-.*\.csv$/);
}

/** Takes a chart as a picture. */
export async function takesPictures(browser: Asks, at: string): Promise<void> {
  const { open, ask } = browser;
  await open(`${at}compare/theme.html`);
  await ask(CATCH_FILES);
  await ask(`document.querySelector('button[data-png]').click()`);
  await polled(browser)('handed.join()').toMatch(/^image\/png,.*\.png$/);
}

/** Puts a thing of the site into a briefing of its own, and takes that as a document of Word. */
export async function gathers(browser: Asks, at: string): Promise<void> {
  const { open, ask } = browser;
  const finds = polled(browser);
  await open(`${at}targets.html`);
  await ask(`document.querySelector('main .add').click()`);
  await finds(`document.querySelector('.tray-count')?.textContent`).toBe('1');
  await ask(`document.querySelector('.tray-count').closest('a').click()`);
  await finds(`document.querySelectorAll('#sheets p').length > 2`).toBe('true');
  await ask(CATCH_FILES);
  await ask(`document.querySelector('#tray-bar [data-form=word]').click()`);
  await finds('handed.join()').toMatch(/wordprocessingml.document,.*\.docx$/);
}
