import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { countedUnder } from '../../src/analysis/under.ts';
import { isMain } from '../../src/analysis/measures.ts';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';

const { withPage } = useBrowser();
const root = inject('root');
const columns = corpus.jurisdictions.filter(({ column }) => column);
const [lens] = corpus.codebook.lenses;

/** Where in an open home page the rows of the matrix and the findings end, in pixels from the top of the page. */
async function bottomsIn(page: Page) {
  const bottoms = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().bottom));
  return {
    rows: await bottoms('#coverage .home-matrix:not(details *) tbody tr'),
    findings: await bottoms('#findings .findings > li'),
    wide: await page.evaluate(() => document.documentElement.scrollWidth),
  };
}

test.each(locales)(
  'the whole matrix is in the first screen, three findings beside it, and its first rows in that of a phone, in %s',
  async (locale) => {
    const options = { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } };
    await withPage(options, async (page) => {
      await page.goto(`${root}${localeFolder[locale]}index.html`);
      const { rows, findings } = await bottomsIn(page);
      expect(rows).toHaveLength(lens?.categories.length ?? 0);
      expect(Math.max(...filled(rows))).toBeLessThanOrEqual(900);
      expect(findings).toHaveLength(3);
      expect(findings[1]).toBeLessThanOrEqual(900);
      await page.setViewportSize({ width: 390, height: 844 });
      const phone = await bottomsIn(page);
      expect(phone.rows[1]).toBeLessThanOrEqual(844);
      expect(phone.wide).toBeLessThanOrEqual(390);
    });
  },
);

test('a ball is a measure: as many as the number says, in rows of ten, and of five on a phone', async () => {
  for (const [width, inRow] of [
    [1440, 10],
    [390, 5],
  ] as const) {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${root}index.html`);
      const cells = await page
        .locator('#coverage .home-matrix:not(details *) tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('td')].map((cell) => ({
              number: Number(cell.querySelector('b')?.textContent ?? '0'),
              tops: [...cell.querySelectorAll('.ball')].map(
                (ball) => ball.getBoundingClientRect().top,
              ),
              said: cell.textContent,
              // Balls, number and what only touches on it, in this order, none over the next.
              collides:
                innerWidth > 736 &&
                [...cell.querySelectorAll('.balls, b, small')].some((part, i, all) => {
                  const text = document.createRange();
                  text.selectNodeContents(part);
                  const next = all[i + 1];
                  if (!next) return false;
                  const beside = document.createRange();
                  beside.selectNodeContents(next);
                  const ends = [...text.getClientRects()].map(({ right }) => right);
                  const starts = [...beside.getClientRects()].map(({ left }) => left);
                  return Math.max(...ends) > Math.min(...starts);
                }),
            })),
          ),
        );
      for (const [i, category] of filled(lens?.categories ?? []).entries()) {
        for (const [j, column] of filled(columns).entries()) {
          const cell = cells[i]?.[j];
          const found = lens ? countedUnder(column.measures, lens, category.id) : [];
          const main = found.filter((measure) => lens && isMain(measure, lens, category.id));
          const where = `${column.id} ${category.id}`;
          expect(cell?.number, where).toBe(main.length);
          expect(cell?.tops, where).toHaveLength(main.length);
          expect(cell?.collides, where).toBe(false);
          const inRows = Object.values(Object.groupBy(cell?.tops ?? [], String)).map(
            (row) => row?.length,
          );
          expect(
            inRows.slice(0, -1).filter((n) => n !== inRow),
            where,
          ).toEqual([]);
          if (found.length === 0) expect(cell?.said, where).toContain('文献未载');
        }
      }
    });
  }
});
