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

/** What the window has at some picture of the page. */
interface Seen {
  numbers: number[];
  /** Whether every row in the window has marks of the last word, and of no other. */
  marked: boolean;
  /** How many marks of the last word there are, wherever they are. */
  marks: number;
  busy: boolean;
}

/** What moves the page in the very task in which a word is entered: the form, or a row that is to be seen. */
type Move = 'none' | 'submit' | number;

/** Enters words and moves the page, and takes the rows in the window at the next picture of it, or at a later one. */
const inWindow = (text: string, move: Move = 'none', pictures = 1): Promise<Seen> =>
  page.evaluate(
    async ([typed, how, most]) => {
      const field = document.querySelector<HTMLInputElement>('#q');
      if (field) field.value = typed;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (how === 'submit') field?.form?.requestSubmit();
      else if (how !== 'none') document.querySelector(`[data-id="row-${how}"]`)?.scrollIntoView();
      const bodies = [
        ...document.querySelectorAll<HTMLTableSectionElement>('#measure-table tbody'),
      ];
      const isIn = (element: HTMLElement) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        return height > 0 && bottom > 0 && top < innerHeight && element.checkVisibility();
      };
      const look = (): Seen => {
        // To ask where a row of a body far below is would lay out that body.
        const seen = bodies.filter(isIn).flatMap((body) => [...body.rows].filter(isIn));
        const isMarked = (row: HTMLElement) => {
          const marks = [...row.querySelectorAll('mark')];
          return marks.length > 0 && marks.every(({ textContent }) => textContent === typed);
        };
        return {
          busy: document.querySelector('#measure-table[aria-busy]') !== null,
          numbers: seen.map((row) => Number(row.dataset['id']?.slice('row-'.length))),
          marked: seen.every(isMarked),
          marks: [...document.querySelectorAll('#measure-table mark')].filter(
            ({ textContent }) => textContent === typed,
          ).length,
        };
      };
      for (let picture = 1; ; picture++) {
        await new Promise(requestAnimationFrame);
        const seen = look();
        if (picture >= most || (most > 1 && seen.marked)) return seen;
      }
    },
    [text, move, pictures] as const,
  );

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

test('a page that is moved while rows far below are left shows those that were found, with their marks', async () => {
  const [many, few] = ['人才', '科学园'];
  const [ofMany = [], ofFew = []] = (await wanted([many, few], 'commitment', 'planned')).having;
  const far = ofMany[Math.floor(ofMany.length * 0.8)] ?? 0;
  // On a small window the list begins below it.
  await page.setViewportSize({ width: 390, height: 700 });
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const submitted = await inWindow(few, 'submit');
  expect(submitted.numbers.length).toBeGreaterThan(0);
  expect(submitted.numbers).toEqual(ofFew.slice(0, submitted.numbers.length));
  expect(submitted.marked).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await inWindow('');
  await shown();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const moved = await inWindow(many, far);
  // The list may have become so short that its end is in the window.
  expect(moved.numbers.length).toBeGreaterThan(0);
  expect(ofMany).toEqual(expect.arrayContaining(moved.numbers));
  expect(moved.marked).toBe(true);
  // Where all were marked from the first on, the rest of this says nothing.
  expect(moved.marks).toBeLessThan(ofMany.length / 2);
  await shown();
  const longer = await inWindow(many.slice(0, 1), 'none', 100);
  expect(longer.numbers.length).toBeGreaterThan(0);
  expect(longer.marked).toBe(true);
  expect(longer.marks).toBeLessThan(ofMany.length / 2);
  await page.locator('#q').fill('');
  expect((await shown()).length).toBe(ROWS);
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
