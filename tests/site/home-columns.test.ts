import { expect, inject, test } from 'vitest';
import { localeFolder } from '../../src/i18n/locales.ts';
import { useBrowser } from './support/browser.ts';

const { withPage } = useBrowser();
const root = inject('root');

/** The matrix with more columns than the content has: those it has once more, as a page of so many sets them. */
const cases = (['zh', 'en'] as const).flatMap((locale) =>
  [5, 6].flatMap((columns) => [390, 768, 1024, 1440].map((width) => ({ locale, columns, width }))),
);

test.each(cases)(
  'the first page’s matrix holds $columns columns, $width pixels wide, in $locale',
  async ({ locale, columns, width }) => {
    const found = await withPage({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${root}${localeFolder[locale]}index.html`);
      return page.evaluate((wanted) => {
        const table = document.querySelector<HTMLTableElement>('#coverage .home-matrix');
        if (!table) return ['no matrix'];
        for (const row of table.rows) {
          const own = [...row.cells].slice(1);
          for (let i = own.length; i < wanted; i += 1) {
            const next = own[(i * 3 + 1) % own.length];
            if (next) row.append(next.cloneNode(true));
          }
        }
        table.parentElement?.classList.add('moves');
        if (wanted > 5) document.querySelector('.front')?.classList.add('wide-front');
        const boxes = (cell: Element, selector: string) =>
          [...cell.querySelectorAll(selector)].flatMap((each) => [...each.getClientRects()]);
        const wrong = [...table.querySelectorAll('td')].flatMap((cell) => {
          const room = cell.getBoundingClientRect();
          const parts = boxes(cell, '.ball, b, small > [aria-hidden], .none');
          const out = parts.some(
            ({ left, right }) => left < room.left - 1 || right > room.right + 1,
          );
          const over = parts.some((one, i) =>
            parts
              .slice(i + 1)
              .some(
                (other) =>
                  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
                  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
              ),
          );
          const text = cell.textContent.replaceAll(/\s+/g, ' ').trim();
          return [
            ...(out ? [`out of its column: ${text}`] : []),
            ...(over ? [`on each other: ${text}`] : []),
          ];
        });
        const wide = document.documentElement.scrollWidth > window.innerWidth;
        return [...new Set(wrong), ...(wide ? ['the page moves sideways'] : [])];
      }, columns);
    });
    expect(found).toEqual([]);
  },
);
