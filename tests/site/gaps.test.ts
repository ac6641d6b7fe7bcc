import { expect, inject, test } from 'vitest';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';
import { glyphsByPage } from './support/pdf.ts';

const { withPage } = useBrowser();
const root = inject('root');
const columns = corpus.jurisdictions.filter(({ column }) => column);

test('the page of gaps is short on a screen and on paper', async () => {
  for (const locale of locales) {
    await withPage(
      { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } },
      async (page) => {
        await page.goto(`${root}${localeFolder[locale]}analysis/gaps.html`);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height, locale).toBeLessThanOrEqual(4000);
        const sheets = glyphsByPage(await page.pdf({ preferCSSPageSize: true }));
        expect(sheets.length, locale).toBeLessThanOrEqual(8);
      },
    );
  }
});

test('a line of a shortlist has what to borrow, from whom, its figure, what it takes, and where it is written', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}analysis/gaps.html`);
    for (const { id } of filled(columns)) {
      const rows = await page.locator(`#${id} .gap-shortlist tbody tr`).evaluateAll((all) =>
        all.map((row) => ({
          gap: row.querySelector('th a')?.getAttribute('href'),
          measure: /measures\/([\w-]+\/[\w-]+)\.html/.exec(
            row.querySelector('td a')?.outerHTML ?? '',
          )?.[1],
          figures: row.querySelectorAll('.figure-value').length,
          passage: row.querySelector('.cite')?.getAttribute('href'),
        })),
      );
      expect(rows.length, id).toBeGreaterThan(2);
      expect(rows.length, id).toBeLessThanOrEqual(5);
      for (const { gap, measure, figures, passage } of rows) {
        const found = corpus.measures.find((entry) => entry.id === measure);
        expect(found?.jurisdiction.id, measure).not.toBe(id);
        expect(gap).toMatch(new RegExp(`^gaps/${id}\\.html#${id}-[\\w-]+$`));
        expect(figures, measure).toBe(found && found.figures.length > 0 ? 1 : 0);
        expect(passage).toContain(`#p${found?.evidence[0]?.paragraph}`);
      }
    }
  });
});

test('the counts of a column end at one line, and cells take a finger', async () => {
  await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.goto(`${root}analysis/gaps.html`);
    const found = await page.locator('.gap-matrix').evaluateAll((tables) =>
      tables.flatMap((table) =>
        [...(table.querySelector('thead')?.querySelectorAll('th') ?? [])].map((_, i) => {
          const counts = [...table.querySelectorAll(`tbody td:nth-child(${i + 2}) .count`)];
          return [
            ...new Set(counts.map((count) => Math.round(count.getBoundingClientRect().right))),
          ];
        }),
      ),
    );
    expect(filled(found).filter((edges) => edges.length > 1)).toEqual([]);
    const heights = await page
      .locator('.gap-matrix tr:not(:last-child) a')
      .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...filled(heights))).toBeGreaterThanOrEqual(24);
  });
});
