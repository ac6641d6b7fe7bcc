import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { listLaidOut, listReady } from './support/list.ts';
import { dist } from './support/dist.ts';

const { lasting } = useBrowser();
const ROWS = 10_000;
const CHUNK = 25;
/** Stands in the title of one row of the list and nowhere else. */
const NEEDLE = 'zyx';
const folder = mkdtempSync(join(tmpdir(), 'long-list-'));
const address = `${pathToFileURL(join(folder, 'measures.html')).href}`;

/** The list, which takes long to load: both tests look at the same. */
let page: Page;

/** The built list with its rows again and again, each with its number in the title. */
beforeAll(async () => {
  cpSync(join(dist, 'assets'), join(folder, 'assets'), { recursive: true });
  const html = readFileSync(join(dist, 'measures.html'), 'utf8');
  const [start, end] = [html.indexOf('<tbody'), html.lastIndexOf('</tbody>') + '</tbody>'.length];
  const rows = html.slice(start, end).match(/<tr[ >].*?<\/tr>/gs) ?? [];
  expect(rows.length).toBeGreaterThan(100);
  const many = Array.from({ length: ROWS }, (_, i) =>
    (rows[i % rows.length] ?? '')
      .replace(/data-id="[^"]*"/, `data-id="row-${i}"`)
      .replace('</a>', ` n${i}e${i === 7777 ? NEEDLE : ''}</a>`),
  );
  const bodies = Array.from({ length: ROWS / CHUNK }, (_, i) =>
    many.slice(i * CHUNK, (i + 1) * CHUNK),
  )
    .map((chunk) => `<tbody>${chunk.join('')}</tbody>`)
    .join('');
  writeFileSync(
    join(folder, 'measures.html'),
    // Without the index the search looks at what the rows show.
    (html.slice(0, start) + bodies + html.slice(end))
      .replace('stack measure-table', 'stack measure-table long')
      .replace(/assets\/search\.zh\.js/, 'assets/absent.js'),
  );
  page = await lasting({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await listReady(page);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The numbers of the rows that are shown, in their order, once those far below have followed. */
const shown = async (): Promise<number[]> => {
  await listLaidOut(page);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#measure-table tbody tr')]
      .filter((row) => !row.hidden)
      .map((row) => Number(row.dataset['id']?.slice('row-'.length))),
  );
};

/** Acts in the page, and takes the numbers of the rows in the window at the next picture of it. */
const inWindow = (text: string): Promise<{ numbers: number[]; busy: boolean }> =>
  page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('#q');
    if (field) field.value = typed;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    const rows = [...document.querySelectorAll<HTMLElement>('#measure-table tbody tr')];
    return {
      busy: document.querySelector('#measure-table[aria-busy]') !== null,
      numbers: rows
        .filter((row) => {
          const { top, bottom, height } = row.getBoundingClientRect();
          return height > 0 && bottom > 0 && top < innerHeight && row.checkVisibility();
        })
        .map((row) => Number(row.dataset['id']?.slice('row-'.length))),
    };
  }, text);

/** Of some words and of a value of a filter the numbers of the rows that have it. */
const wanted = (
  words: readonly string[],
  filter: string,
  value: string,
): Promise<{ having: number[][]; passing: number[] }> =>
  page.evaluate(
    ([texts, name, held]) => {
      const rows = [...document.querySelectorAll<HTMLElement>('#measure-table tbody tr')].map(
        (row) => ({
          number: Number(row.dataset['id']?.slice('row-'.length)),
          says: row.textContent,
          holds: (row.getAttribute(`data-${name}`) ?? '').split(' '),
        }),
      );
      const numbers = (list: typeof rows) => list.map(({ number }) => number);
      return {
        having: texts.map((text) => numbers(rows.filter(({ says }) => says.includes(text)))),
        passing: numbers(rows.filter(({ holds }) => holds.includes(held))),
      };
    },
    [words, filter, value] as const,
  );

test('a list of ten thousand rows shows every match and none other, and all when cleared', async () => {
  const all = Array.from({ length: ROWS }, (_, i) => i);
  expect(await shown()).toEqual(all);
  const words = ['人才', '科学园', NEEDLE, 'n99e', '河套'];
  const { having, passing } = await wanted(words, 'commitment', 'planned');
  for (const [i, word] of words.entries()) {
    const expected = having[i] ?? [];
    expect(expected.length, word).toBeGreaterThan(0);
    await page.locator('#q').fill(word);
    expect(await shown(), word).toEqual(expected);
    // What is in sight is what was found, whether or not it was far down before.
    await page.locator(`tr[data-id="row-${expected[0]}"] mark`).first().waitFor();
  }
  await page.locator('#q').fill('');
  expect(await shown()).toEqual(all);
  expect(passing.length).toBeGreaterThan(0);
  await page.locator('input[name=commitment][value=planned]').check();
  expect(await shown()).toEqual(passing);
  await page.locator('button[type=reset]').click();
  await expect.poll(async () => (await shown()).length).toBe(ROWS);
  await expect.poll(() => page.locator('mark').count()).toBe(0);
});

test('the next picture has the rows that were found in the window and none other, from any words to any', async () => {
  const words = ['人才', 'n99e', NEEDLE, '科学园', '河套', ''];
  const { having } = await wanted(words, 'commitment', 'planned');
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  // Typing goes on before what is far below has followed, too.
  for (const pause of [true, false]) {
    for (const [i, word] of words.entries()) {
      const { numbers, busy } = await inWindow(word);
      expect(numbers.length, word).toBeGreaterThan(0);
      expect(numbers, word).toEqual(having[i]?.slice(0, numbers.length));
      if (pause) {
        // Where all were written before the picture, the rest of this says nothing.
        expect(busy, word).toBe(true);
        expect(await shown(), word).toEqual(having[i]);
      }
    }
  }
  expect(await shown()).toEqual(having.at(-1));
});

test('what is printed before the rows far below have followed has them', async () => {
  const [found] = (await wanted(['河套'], 'commitment', 'planned')).having;
  const printed = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#q');
    if (field) field.value = '河套';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll<HTMLElement>('#measure-table tbody tr')]
      .filter((row) => !row.hidden)
      .map((row) => Number(row.dataset['id']?.slice('row-'.length)));
  });
  expect(printed).toEqual(found);
  await page.locator('#q').fill('');
  expect((await shown()).length).toBe(ROWS);
});

test('a long list keeps its heads, is laid out near the eye alone, and prints whole', async () => {
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const laidOut = (row: number) =>
    page
      .locator(`tr[data-id="row-${row}"]`)
      .evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  await expect.poll(() => laidOut(ROWS - 1)).toBe(false);
  expect(await laidOut(0)).toBe(true);
  // Anchors and finding in the page reach what is not laid out.
  await page.locator(`tr[data-id="row-${ROWS - 1}"]`).scrollIntoViewIfNeeded();
  await expect.poll(() => laidOut(ROWS - 1)).toBe(true);
  const edges = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
  expect(await edges(`tr[data-id="row-${ROWS - 1}"] > *`)).toEqual(
    await edges('#measure-table thead th'),
  );
  expect(await page.locator('#measure-table thead').boundingBox()).toMatchObject({ y: 0 });
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('#measure-table tbody').evaluateAll((bodies) =>
    bodies.map((body) => {
      const { display, contentVisibility } = getComputedStyle(body);
      return `${display} ${contentVisibility}`;
    }),
  );
  expect(new Set(printed)).toEqual(new Set(['table-row-group visible']));
});

test('what was entered at the very moment of leaving is found again, and the address has it soon', async () => {
  await page.emulateMedia({ media: 'screen' });
  /** The query that there was a moment before leaving. */
  const before = (word: string) =>
    page.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('#q');
      if (field) field.value = text;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const { search } = location;
      location.reload();
      return search;
    }, word);
  for (const [word, last] of [
    [NEEDLE, ''],
    ['', NEEDLE],
  ] as const) {
    const left = page.waitForEvent('load');
    // The address follows the rows: where it is there at once, this says nothing.
    expect(await before(word)).toBe(last && `?q=${last}`);
    await left;
    await listReady(page);
    expect(await page.inputValue('#q')).toBe(word);
    await expect.poll(() => new URL(page.url()).searchParams.get('q') ?? '').toBe(word);
  }
});
