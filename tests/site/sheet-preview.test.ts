import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { fixtureSheet } from '../fixtures/sheet/index.ts';
import { axeScript, colourRules, summary, violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { showSheet } from './support/fixture-sheets.ts';
import { expectNone } from './support/report.ts';
import { filled } from '../fixtures/filled.ts';

const { forEach, withPage } = useBrowser();
const root = inject('root');

const samples = ['all-parts', 'annex'].flatMap((name) =>
  locales.map((locale) => ({ name, locale })),
);
const WIDE = { width: 1440, height: 900 };
const PHONES = [390, 320];

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
/** How many pixels high each note's number can be pressed, above and below the middle of its glyphs. */
function notesPressed(): number[] {
  return [...document.querySelectorAll<HTMLElement>('.briefing sup a')].map((link) => {
    link.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const at = (y: number) =>
      document.elementFromPoint((left + right) / 2, (top + bottom) / 2 + y) === link;
    return Array.from({ length: 49 }, (_, i) => i - 24).filter(at).length;
  });
}
const papersShown = (page: Page): Promise<number> => page.locator('.paper:visible').count();

test('axe finds nothing in the preview and in the running text, in the light and in the dark', async () => {
  const options = { viewport: WIDE, bypassCSP: true, reducedMotion: 'reduce' } as const;
  const visit = async (page: Page, { name, locale }: (typeof samples)[number]) => {
    const found = [];
    for (const width of [WIDE.width, 390]) {
      await page.setViewportSize({ width, height: WIDE.height });
      await page.emulateMedia({ colorScheme: 'light' });
      await showSheet(page, root, locale, fixtureSheet(name, locale));
      found.push(...(await violations(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, { only: colourRules })));
    }
    return found;
  };
  expectNone(summary((await forEach(samples, options, visit, axeScript)).flat()));
});

test('a wide screen shows the sheets; a phone shows running text, and the sheets when asked', async () => {
  await withPage({ viewport: WIDE }, async (page) => {
    await showSheet(page, root, 'zh', fixtureSheet('annex', 'zh'));
    expect(await papersShown(page)).toBe(2);
    expect(await sideways(page)).toBe(0);
    expect(filled(await page.evaluate(notesPressed)).filter((reach) => reach < 24)).toEqual([]);
    for (const width of filled(PHONES)) {
      await page.setViewportSize({ width, height: 800 });
      expect(await papersShown(page)).toBe(0);
      expect(await sideways(page)).toBe(0);
      await page.evaluate(() => {
        location.hash = '#sheets';
      });
      expect(await papersShown(page)).toBe(2);
      expect(await sideways(page)).toBe(0);
      await page.evaluate(() => {
        location.hash = '';
      });
    }
  });
});

test('a turned sheet is seen whole in the frame, and nothing lies over another sheet', async () => {
  const turned = fixtureSheet('annex', 'zh');
  await withPage({ viewport: WIDE }, async (page) => {
    for (const width of [WIDE.width, 1024]) {
      await page.setViewportSize({ width, height: WIDE.height });
      await showSheet(page, root, 'zh', turned);
      const { frame, papers } = await page.evaluate(() => {
        const box = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom, wide: right - left > bottom - top };
        };
        const sheets = document.querySelector('.sheets');
        return {
          frame: sheets && box(sheets),
          papers: [...document.querySelectorAll('.paper')].map(box),
        };
      });
      const wide = filled(papers.filter((paper) => paper.wide));
      for (const paper of wide) {
        expect(paper.left).toBeGreaterThanOrEqual(frame?.left ?? Infinity);
        expect(paper.right).toBeLessThanOrEqual(frame?.right ?? 0);
        expect(paper.top).toBeGreaterThanOrEqual(frame?.top ?? Infinity);
        expect(paper.bottom).toBeLessThanOrEqual(frame?.bottom ?? 0);
      }
      const over = papers.filter((one, i) =>
        papers.some(
          (other, k) =>
            k > i && one.right > other.left && other.right > one.left && one.bottom > other.top,
        ),
      );
      expect(over).toEqual([]);
      // Nor is there room to scroll into where no sheet is.
      expect(await page.locator('.sheets').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(
        0,
      );
      expect(await sideways(page)).toBe(0);
    }
  });
});
