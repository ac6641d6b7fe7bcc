import { expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { named } from './support/dist.ts';
import { coveredIn, headRowsIn, smallTargetsIn, textSizesIn } from './support/reach.ts';
import { expectNone } from './support/report.ts';

const { forEach, withPage } = useBrowser();
const root = inject('root');

/** Tables with a head, one of them high, and one whose rows have heads that stick on a phone. */
const headed = named('compare/theme.html', 'analysis/amounts.html').filter(
  ({ locale }) => locale !== 'hant',
);

test.each([390, 1440])(
  'no head covers what has focus or what an address points to, %i pixels wide',
  async (width) => {
    let stops = 0;
    const options = { viewport: { width, height: 800 } };
    const found = await forEach(headed, options, async (page, { path }) => {
      await page.goto(root + path);
      const seen = await page.evaluate(coveredIn);
      stops += seen.stops;
      return seen.covered.map((text) => `${path}: ${text}`);
    });
    expect(stops).toBeGreaterThan(500);
    expectNone(found.flat());
  },
);

test.each([true, false])(
  'an address leads below the head of the table (scripts: %s)',
  async (javaScriptEnabled) => {
    const options = { javaScriptEnabled, viewport: { width: 1440, height: 800 } };
    await withPage(options, async (page) => {
      for (const path of ['compare/theme.html', 'en/compare/theme.html']) {
        await page.goto(`${root}${path}#youth`);
        const row = await page.locator('tr#youth').boundingBox();
        // The head sticks to the window, wherever its row has gone.
        const bottom = await page
          .locator('.compare thead th')
          .evaluateAll((all) => Math.max(...all.map((th) => th.getBoundingClientRect().bottom)));
        expect(row?.y).toBeGreaterThanOrEqual(bottom - 1);
        expect(row?.y).toBeLessThan(400);
      }
    });
  },
);

test('the head of a page takes two rows at most, on a phone and on a narrower one', async () => {
  const pages = named('index.html', 'measures.html', 'compare/theme.html');
  const rows = await forEach(pages, {}, async (page, { path }) => {
    const found: number[] = [];
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(root + path);
    found.push(await page.evaluate(headRowsIn));
    await page.setViewportSize({ width: 390, height: 800 });
    found.push(await page.evaluate(headRowsIn));
    return found;
  });
  expect(rows).toEqual(pages.map(() => [2, 2]));
});

test('a small target among others, a covered one and a sixth size are found', async () => {
  await withPage({ bypassCSP: true, viewport: { width: 390, height: 800 } }, async (page) => {
    await page.goto(`${root}index.html`);
    await page.evaluate(() => {
      const link = '<a href="#x" style="padding:0;margin:0">甲</a>';
      const high = 'style="position:sticky;top:0;height:9rem"';
      const rows = `<tr><td><a href="#y">乙</a><br>${'<br>'.repeat(2)}</td></tr>`.repeat(60);
      document.documentElement.style.scrollPaddingTop = '0';
      document.body.innerHTML = `<main style="font-size:17px"><ul>${`<li style="line-height:1">${link}`.repeat(3)}</ul><table><thead><tr><th ${high}>丙</th></tr></thead><tbody>${rows}</tbody></table></main>`;
    });
    expect((await page.evaluate(smallTargetsIn)).small).toHaveLength(3);
    expect(Object.keys(await page.evaluate(textSizesIn))).toContain('17px');
    expect((await page.evaluate(coveredIn)).covered.length).toBeGreaterThan(0);
  });
});
