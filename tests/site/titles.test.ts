import type { Page as BrowserPage } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { isLatin, locales } from '../../src/i18n/index.ts';
import { useBrowser } from './support/browser.ts';
import { pageOfEachKind } from './support/kinds.ts';
import { linesOf, signsAtStarts } from './support/lines.ts';
import { expectNone } from './support/report.ts';

const { forEach, withPage } = useBrowser();
const root = inject('root');
const chinese = locales.filter((locale) => !isLatin(locale));

/** What no line of a title begins with. */
const NO_START = /^[·→、。，：；！？）」』》”’]/;

/** The lines of the titles that a page shows, but for its sheets. */
const titlesOf = async (page: BrowserPage) => {
  const titles = page.locator('main :is(h1, h2, h3, figcaption, .title):not(.briefing *)');
  return (await titles.evaluateAll((all, read) => {
    const lines = new Function(`return (${read})`)() as (element: Element) => unknown;
    // What only screen readers are told takes no room.
    const isSeen = (title: Element) =>
      title.checkVisibility() && title.getBoundingClientRect().width > 9;
    return all.filter(isSeen).map((title) => lines(title));
  }, linesOf.toString())) as ReturnType<typeof linesOf>[];
};

/** What is wrong with how a title is set. */
const wrongIn = (lines: ReturnType<typeof linesOf>): string[] => {
  const set = lines.map(({ text }) => text).join('|');
  const last = lines.at(-1)?.text ?? '';
  return [
    ...(lines.some(({ splits }) => splits) ? [`a word is split: ${set}`] : []),
    ...(lines.some(({ text }) => NO_START.test(text)) ? [`a line begins with a sign: ${set}`] : []),
    ...(lines.length > 1 && [...last].length === 1 ? [`one sign on the last line: ${set}`] : []),
  ];
};

/** A narrow phone, a phone, a wide screen. Traditional Chinese has the words and widths of Simplified. */
const WIDTHS = [320, 390, 1440];

test('the lines of Chinese titles end at words, and none holds one sign, on narrow and wide screens', async () => {
  let wrapped = 0;
  let looked = 0;
  const options = { bypassCSP: true, viewport: { width: 320, height: 800 } };
  const found = await forEach(pageOfEachKind(chinese), options, async (page, { path, locale }) => {
    await page.goto(root + path);
    const wrong: string[] = [];
    for (const width of locale === 'zh' ? WIDTHS : WIDTHS.slice(1, 2)) {
      await page.setViewportSize({ width, height: 800 });
      const titles = await titlesOf(page);
      wrapped += titles.filter((lines) => lines.length > 1).length;
      const signs = await page.evaluate(signsAtStarts);
      looked += signs.looked;
      wrong.push(
        ...[...titles.flatMap(wrongIn), ...signs.wrong.map((text) => `begins a line: ${text}`)].map(
          (text) => `${path}, ${width}: ${text}`,
        ),
      );
    }
    return wrong;
  });
  expect(wrapped).toBeGreaterThan(100);
  expect(looked).toBeGreaterThan(100);
  expectNone(found.flat());
});

test('a dot and a lone arrow that begin a line of a list are found', async () => {
  const main =
    '<main style="font: 20px monospace"><ul style="width: 4.6em"><li>上海科技 · 自述</li><li>上海 · 述</li>' +
    '<li style="width: 4.2em">上海科技→</li><li style="width: 4.2em">上海科→苏州</li></ul></main>';
  await withPage({ bypassCSP: true }, async (page) => {
    await page.setContent(main);
    const { looked, wrong } = await page.evaluate(signsAtStarts);
    expect(looked).toBe(4);
    expect(wrong).toEqual(['上海科技·自述', '上海科技→']);
  });
});

test('a split word and a lone sign are found, and what has no place to break still wraps', async () => {
  const long = '甲'.repeat(60);
  const main = `<main style="width:5em"><h1>上海与上海市科学技</h1><h2>${long}<wbr>${long}</h2></main>`;
  await withPage({ bypassCSP: true, viewport: { width: 320, height: 800 } }, async (page) => {
    await page.goto(`${root}index.html`);
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, main);
    const [first = [], second = []] = await titlesOf(page);
    expect(first.length).toBeGreaterThan(1);
    expect(second.length).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(
      wrongIn([
        { text: '上海与上', splits: true },
        { text: '海', splits: false },
      ]),
    ).toHaveLength(2);
    expect(
      wrongIn([
        { text: '上海', splits: false },
        { text: '·苏州', splits: false },
      ]),
    ).toHaveLength(1);
  });
});
