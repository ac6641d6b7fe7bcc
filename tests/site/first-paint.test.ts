import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { named, pages, read } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { filled } from '../fixtures/filled.ts';

const { forEach, withPage } = useBrowser('paints');

/** What a page may weigh, compressed: its markup, and the scripts that come with it. */
const PAGE = 150_000;
const SCRIPTS = 8_000;
/** What a page may weigh as it is read. */
const RAW = 700_000;

const known = new Map<string, number>();
/** What a file weighs, compressed as hosts do it while they answer; the best there is saves more. */
function weight(path: string): number {
  const found =
    known.get(path) ??
    brotliCompressSync(read(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  known.set(path, found);
  return found;
}

/** What pages of one kind have in common: the first part of their address, how deep they lie. */
const kindOf = (name: string): string => {
  const [first = '', ...rest] = name.split('/');
  return `${first} ${rest.length} ${rest[0]?.includes('-and-') ?? false}`;
};
/** A page of each kind. */
const kinds = new Map(
  pages.filter(({ locale }) => locale === 'zh').map(({ name }) => [kindOf(name), name]),
).values();
const visited = named(...kinds, 'analysis/gaps.html', 'analysis/gaps/suzhou.html');

test('no page waits for a style sheet, and each brings little script', () => {
  expectNone(
    filled(pages).flatMap(({ path }) => {
      const head = read(path).split('</head>')[0] ?? '';
      const scripts = [...head.matchAll(/<script ([^>]*)src="(?:\.\.\/)*(assets\/\w+\.js)/g)];
      const total = scripts.reduce((sum, [, , script = '']) => sum + weight(script), 0);
      return [
        ...(/<link rel="stylesheet"/.test(head) ? [`${path}: a style sheet`] : []),
        ...(/<style>/.test(head) ? [] : [`${path}: no style`]),
        ...(total > SCRIPTS || total === 0 ? [`${path}: ${total} bytes of script`] : []),
      ];
    }),
  );
});

test('no page is heavy', () => {
  const heavy = filled(pages).filter(({ path }) => read(path).length > RAW);
  expectNone(heavy.map(({ path }) => `${path}: ${read(path).length} bytes`));
  const large = pages.filter(({ path }) => read(path).length > PAGE);
  expectNone(
    filled(large)
      .filter(({ path }) => weight(path) > PAGE)
      .map(({ path }) => `${path}: ${weight(path)} bytes compressed`),
  );
});

/** Notes in the page what moves without the reader's doing, and when. */
const watched = `
  globalThis.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of list.getEntries()) {
      const what = sources.map(({ node }) => node?.id || node?.nodeName).join();
      moved.push({ startTime, what: value.toFixed(4) + ' ' + what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;
/** Runs in the page: what has moved since the site's script came. */
const movedSince = `
  (() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => /site\\.js/.test(name));
    if (scripts.length === 0) return ['no script'];
    const { domInteractive } = performance.getEntriesByType('navigation')[0];
    // A table that is still coming finds its widths as it comes; that is no script's doing.
    const since = Math.max(scripts[0].responseEnd, domInteractive + 100);
    return moved.filter(({ startTime }) => startTime >= since).map(({ what }) => what);
  })()
`;
/** Runs in the page: whether it has been read and painted, and its tables have found their widths. */
function isStill(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (
    document.readyState !== 'loading' &&
    performance.getEntriesByName('first-contentful-paint').length > 0 &&
    performance.now() > (visit?.domInteractive ?? Infinity) + 100
  );
}

/** Runs in the page: waits until what has changed so far has been laid out and painted. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        setTimeout(done, 50);
      });
    });
  });

for (const [width, height, locale] of [
  [1440, 900, 'zh'],
  [390, 844, 'en'],
] as const) {
  test(`the first paint needs nothing but the page, and nothing moves when the rest comes late, ${width} wide`, async () => {
    const found = await forEach(
      visited.filter((page) => page.locale === locale),
      { viewport: { width, height } },
      async (page, { path, name }) => {
        const still = Promise.withResolvers<void>();
        // The page for missing addresses has to find the site before it can show links to it.
        const late = name === '404.html' ? /\.js\?/ : /\.(?:js|css|svg)(?:\?|$)/;
        await page.route(late, async (route) => {
          await still.promise;
          await route.continue();
        });
        await page.goto(`${inject('root')}${path}`, { waitUntil: 'commit' });
        const isPainted = await page.waitForFunction(isStill).then(
          () => true,
          () => false,
        );
        if (!isPainted) {
          still.resolve();
          await page.unroute(late);
          return [`${path}: waits for more than the page`];
        }
        const margin = await page.evaluate(() => getComputedStyle(document.body).margin);
        await page.evaluate(painted);
        still.resolve();
        await page.waitForLoadState('load');
        await page.evaluate(painted);
        await page.unroute(late);
        const moved = await page.evaluate<string[]>(movedSince);
        return [...(margin === '0px' ? [] : ['has no style of its own']), ...moved].map(
          (text) => `${path}: ${text}`,
        );
      },
      watched,
    );
    expectNone(found.flat());
  });
}

test('the list of measures fetches its script and its index at the first touch', async () => {
  await withPage({}, async (page) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${inject('root')}measures.html`, { waitUntil: 'networkidle' });
    expect(fetched.filter((path) => path.endsWith('.js'))).toEqual([
      '/assets/site.js',
      '/assets/touch.js',
    ]);
    // What is chosen before the script has come stays chosen.
    await page.check('input[name=commitment][value=planned]');
    await page.waitForSelector('#measure-filters[data-ready]');
    expect(await page.isChecked('input[name=commitment][value=planned]')).toBe(true);
    await expect.poll(() => page.url()).toContain('?commitment=planned');
    expect(fetched).toContain('/assets/list.js');
  });
});
