import { expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { signsAtStarts } from './support/lines.ts';
import { titlesOf, wrongIn } from './support/titles.ts';

const { withPage } = useBrowser();
const root = inject('root');

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
