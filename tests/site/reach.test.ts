import { beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { named } from './support/dist.ts';
import { pageOfEachKind } from './support/kinds.ts';
import { coveredIn, headRowsIn, smallTargetsIn, textSizesIn } from './support/reach.ts';
import { expectNone } from './support/report.ts';

const { forEach, withPage } = useBrowser();
const root = inject('root');
const sample = pageOfEachKind(['zh', 'en']);

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

/** Tables and notes, text, heads, sections, titles. */
const SIZES = 5;

/** What a width shows: how many targets, those that are small, and a page with each size of words. */
const shown = new Map(
  [390, 1440].map((width) => [
    width,
    { targets: 0, small: [] as string[], sizes: new Map<string, string>() },
  ]),
);
// Each page is loaded once, and its window widened.
beforeAll(async () => {
  await forEach(sample, {}, async (page, { path, locale }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(root + path);
    for (const [width, at] of shown) {
      // English words are longer: it is a phone that they may not fit.
      if (width > 1000 && locale !== 'zh') continue;
      await page.setViewportSize({ width, height: 800 });
      const seen = await page.evaluate(smallTargetsIn);
      at.targets += seen.targets;
      at.small.push(...seen.small.map((text) => `${path}: ${text}`));
      for (const [size, text] of Object.entries(await page.evaluate(textSizesIn))) {
        if (!at.sizes.has(size)) at.sizes.set(size, `${size}: ${path}: ${text}`);
      }
    }
  });
});

test.each([...shown])(
  'what is pressed is large enough or apart, and words have few sizes, %i pixels wide',
  (_, { targets, small, sizes }) => {
    expect(targets).toBeGreaterThan(1000);
    expectNone(small);
    expect(sizes.size, [...sizes.values()].join('\n')).toBe(SIZES);
  },
);

test.each([360, 390])(
  'the head of a page takes two rows at most, %i pixels wide',
  async (width) => {
    const pages = named('index.html', 'measures.html', 'compare/theme.html');
    const options = { viewport: { width, height: 800 } };
    const rows = await forEach(pages, options, async (page, { path }) => {
      await page.goto(root + path);
      return page.evaluate(headRowsIn);
    });
    expect(rows).toEqual(pages.map(() => 2));
  },
);

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
