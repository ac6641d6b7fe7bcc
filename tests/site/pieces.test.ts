import { afterAll, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { pageOfEachKind } from './support/kinds.ts';
import { hostInPieces } from './support/pieces.ts';
import { expectNone } from './support/report.ts';

const { forEach, withPage } = useBrowser('paints');

const whole = await hostInPieces();
/** The same pages without what tells the browser how much of them to wait for. */
const untold = await hostInPieces((html) => html.replace(/<link rel="expect"[^>]*>/, ''));
afterAll(() => {
  whole.close();
  untold.close();
});

/** Notes in the page what moves without the reader's doing. */
const watched = `
  globalThis.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const what = sources.map(({ node }) => (node?.parentElement ?? node)?.outerHTML?.slice(0, 80));
      moved.push(value.toFixed(5) + ' ' + what.join(' … '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;
/** Runs in the page: what has moved, once it has been painted. */
const moved = (): Promise<string[]> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        setTimeout(() => {
          done((globalThis as unknown as { moved: string[] }).moved);
        }, 50);
      });
    });
  });

/** What moves in pages while they come. */
async function movedIn(
  url: string,
  paths: readonly string[],
  width: number,
): Promise<readonly string[]> {
  const found = await forEach(
    paths,
    { viewport: { width, height: 900 } },
    async (page, path) => {
      await page.goto(url + path);
      return (await page.evaluate(moved)).map((text) => `${path}, ${width} wide: ${text}`);
    },
    watched,
  );
  return found.flat();
}

test.each([
  [1440, 'zh'],
  [390, 'en'],
] as const)('nothing moves while a page comes in pieces, %i wide', async (width, locale) => {
  const paths = pageOfEachKind([locale]).map(({ path }) => path);
  expectNone(await movedIn(whole.url, paths, width));
});

test('a page that breaks off within its first view is shown as far as it has come', async () => {
  const broken = await hostInPieces(undefined, 40_000);
  try {
    await withPage({}, async (page) => {
      await page.goto(`${broken.url}compare/instrument.html`, { waitUntil: 'commit' });
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('first-paint').length))
        .toBe(1);
      expect(await page.evaluate(() => document.readyState)).toBe('loading');
    });
  } finally {
    broken.close();
  }
});

test('a browser that is not told what to wait for shows pieces that move', async () => {
  expect(await movedIn(untold.url, ['compare.html', 'asks.html'], 1440)).not.toEqual([]);
});
