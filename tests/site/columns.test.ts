import { expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { named } from './support/dist.ts';
import { pageOfEachKind } from './support/kinds.ts';
import { brokenWords } from './support/lines.ts';
import { expectNone } from './support/report.ts';
import { filled } from '../fixtures/filled.ts';

const { forEach, withPage } = useBrowser();
const root = inject('root');
const tables = named(
  'measures.html',
  'compare/theme.html',
  'compare/shenzhen-and-shanghai/theme.html',
);

/** The least that the head of a row takes of its table, where it says what the row is about. */
const LEAST_HEAD = 90;

/** The least that the title of a measure takes of the long list. */
const LEAST_TITLE = 300;

test('words keep to their columns, and heads of rows have room, 1000 and 1440 pixels wide', async () => {
  const found = await forEach(tables, {}, async (page, { path, name }) => {
    const wrong: string[] = [];
    for (const width of [1440, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      if (width === 1440) await page.goto(root + path);
      const cramped = await page.locator('main table').evaluateAll(
        (all, least) =>
          all.flatMap((table) => {
            const cells = [...table.querySelectorAll('tbody tr:nth-child(-n + 40) > *')];
            const wide = cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1);
            const [head] = [...table.querySelectorAll('tbody th')].filter(
              (th) => th.clientWidth > 0,
            );
            return [
              ...wide
                .slice(0, 3)
                .map((cell) => `wider than its column: ${cell.textContent.trim().slice(0, 40)}`),
              ...(head && head.clientWidth < least
                ? [`${head.clientWidth} px for ${head.textContent.trim().slice(0, 20)}`]
                : []),
            ];
          }),
        width < 1440 ? LEAST_HEAD / 2 : LEAST_HEAD,
      );
      wrong.push(...cramped.map((text) => `${path}, ${width}: ${text}`));
      // A title of the long list takes the column of titles.
      if (width < 1440 || name !== 'measures.html') continue;
      const titles = await page
        .locator('#measure-table tbody th')
        .evaluateAll((heads) => heads.slice(0, 20).map((head) => head.clientWidth));
      const least = Math.min(...filled(titles));
      if (least <= LEAST_TITLE) wrong.push(`${path}: ${least} px for a title`);
    }
    return wrong;
  });
  expectNone(found.flat());
});

test('no word in a table of an English page is broken on a wide screen', async () => {
  const places = named('jurisdictions/shanghai.html', 'jurisdictions/hong-kong.html');
  const english = [...pageOfEachKind(['en']), ...places.filter(({ locale }) => locale === 'en')];
  let looked = 0;
  const options = { bypassCSP: true, viewport: { width: 1440, height: 900 } };
  const found = await forEach(english, options, async (page, { path }) => {
    await page.goto(root + path);
    const { words, broken } = await page.evaluate(brokenWords);
    looked += words;
    return broken.map((word) => `${path}: ${word}`);
  });
  expect(looked).toBeGreaterThan(1000);
  expectNone(found.flat());
});

test('a broken word is found, and one that ends a line whole is not', async () => {
  const cell = (width: string, text: string) =>
    `<div style="width: ${width}; overflow-wrap: anywhere"><table><td>${text}</td></table></div>`;
  await withPage({ bypassCSP: true }, async (page) => {
    await page.setContent(
      `<!doctype html><main style="font: 20px monospace">${cell('4em', 'Memorandum')}${cell('7em', 'Kind Founding')}</main>`,
    );
    expect(await page.evaluate(brokenWords)).toEqual({ words: 3, broken: ['Memorandum'] });
  });
});
