import { expect, inject, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { element, text } from '../../src/paper/hast.ts';
import { filled } from '../fixtures/filled.ts';
import { fixtureSheet } from '../fixtures/sheet/index.ts';
import { useBrowser } from './support/browser.ts';
import { showSheet } from './support/fixture-sheets.ts';
import { WIDE_SCREEN } from './support/printed-sheets.ts';

const { withPage } = useBrowser();
const root = inject('root');

test('punctuation that meets takes one and a half characters', async () => {
  const pairs = {
    zh: ['》、', '”，', '）（', '。”', '”（', '：“'],
    hant: ['》、', '」（', '』」'],
  };
  for (const [locale, own] of Object.entries(pairs)) {
    await withPage(WIDE_SCREEN, async (page) => {
      const nodes = own.map((pair) => element('p', {}, [text(`字${pair}字`)]));
      const sheet = { ...fixtureSheet('annex', 'zh'), runs: [{ turned: false, nodes }], pages: 1 };
      await showSheet(page, root, locale as Locale, sheet);
      await page.emulateMedia({ media: 'print' });
      const widths = await page.evaluate(() =>
        [...document.querySelectorAll('.flow > p:not(.issued)')].map((paragraph) => {
          const range = document.createRange();
          const [node] = paragraph.childNodes;
          if (!node) return 0;
          range.setStart(node, 1);
          range.setEnd(node, 3);
          const size = parseFloat(getComputedStyle(paragraph).fontSize);
          return range.getBoundingClientRect().width / size;
        }),
      );
      expect(widths).toHaveLength(own.length);
      for (const [i, width] of filled(widths.entries())) {
        expect(width, own[i]).toBeCloseTo(1.5, 1);
      }
    });
  }
});
