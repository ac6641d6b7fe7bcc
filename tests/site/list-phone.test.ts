import { expect, inject, test } from 'vitest';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';
import { listLaidOut, listReady } from './support/list.ts';

const { withPage } = useBrowser();
const root = inject('root');

test('on a phone a record of the list is a title and a line, and nothing for what is missing', async () => {
  for (const locale of locales) {
    await withPage(
      { javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
      async (page) => {
        await page.goto(`${root}${localeFolder[locale]}measures.html`);
        const found = await page.evaluate(() => ({
          height: document.documentElement.scrollHeight,
          wide: document.documentElement.scrollWidth,
        }));
        expect(found.wide, locale).toBeLessThanOrEqual(390);
        // It was 63,784 pixels long.
        expect(found.height, locale).toBeLessThanOrEqual(30_000);
        // Far bodies of rows are not laid out until they come near.
        await page.evaluate(() => {
          for (const body of document.querySelectorAll<HTMLElement>('#measure-table tbody')) {
            body.style.setProperty('content-visibility', 'visible');
          }
        });
        const rows = await page.locator('#measure-table tbody tr').evaluateAll((all) =>
          all.map((row) => ({
            id: (row as HTMLElement).dataset['id'],
            height: row.getBoundingClientRect().height,
            title: row.querySelector('th')?.getBoundingClientRect().height ?? 0,
            figures: row.querySelectorAll('.figure-named[data-name]').length,
            said: [...row.querySelectorAll<HTMLElement>('td')]
              .filter((cell) => cell.checkVisibility())
              .map((cell) => cell.innerText)
              .join(' '),
          })),
        );
        expect(rows).toHaveLength(corpus.measures.length);
        const beside = filled(rows)
          .map(({ height, title }) => height - title)
          .toSorted((a, b) => a - b);
        // A line and its distances for most; those with several figures take more.
        expect(beside[Math.floor(beside.length / 2)], locale).toBeLessThanOrEqual(60);
        for (const { id, figures, said } of rows) {
          const measure = corpus.measures.find((entry) => entry.id === id);
          expect(figures, id).toBe(measure?.figures.length);
          if (figures === 0 && locale === 'zh') expect(said, id).not.toMatch(/未载|未写明|无数据/);
        }
      },
    );
  }
});

test('whose the records are stays above them on a phone, in the order of the list alone', async () => {
  await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
    await page.goto(`${root}measures.html`);
    const heads = () =>
      page.locator('#measure-table tbody').evaluateAll((bodies) =>
        bodies.map((body) => {
          const { content, position, display } = getComputedStyle(body, '::before');
          const isShown = getComputedStyle(body).display !== 'none' && display !== 'none';
          return content === 'none' || !isShown ? '' : `${content} ${position}`;
        }),
      );
    const shown = await heads();
    const places = corpus.jurisdictions
      .filter(({ id }) => corpus.measures.some(({ jurisdiction }) => jurisdiction.id === id))
      .map(({ short }) => `"${short.zh}" sticky`);
    expect([...new Set(shown)].toSorted()).toEqual(places.toSorted());
    await listReady(page);
    await page.check('input[name=jurisdiction][value=putuo]');
    await listLaidOut(page);
    expect([...new Set(await heads())].filter(Boolean)).toEqual(['"普陀" sticky']);
    await page.locator('#measure-filters select[name=sort]').selectOption({ index: 1 });
    await listLaidOut(page);
    expect((await heads()).filter(Boolean)).toEqual([]);
  });
});
