import { inject, test } from 'vitest';
import type { Page as BrowserPage } from 'playwright-core';
import { useBrowser } from './support/browser.ts';
import { named, pages, type Page } from './support/dist.ts';
import { expectNone } from './support/report.ts';

const { forEach } = useBrowser();
const root = inject('root');

/** How far a page scrolls sideways, with what sticks out. */
async function overflow(browserPage: BrowserPage, width: number): Promise<string[]> {
  await browserPage.setViewportSize({ width, height: 600 });
  const found = await browserPage.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    return [`${scrollWidth} of ${clientWidth} px: ${wide.join(', ')}`];
  });
  return found.map((text) => `at ${width} px: ${text}`);
}

async function sideways(list: readonly Page[], widths: number[]): Promise<string[]> {
  const found = await forEach(list, { reducedMotion: 'reduce' }, async (browserPage, page) => {
    await browserPage.goto(root + page.path);
    const all: string[] = [];
    for (const width of widths) all.push(...(await overflow(browserPage, width)));
    return all.map((text) => `${page.path} ${text}`);
  });
  return found.flat();
}

test('no page scrolls sideways on a phone or on a wide screen', async () => {
  expectNone(await sideways(pages, [390, 1440]));
});

test('no page scrolls sideways on the narrowest phone', async () => {
  const narrow = ['index', 'compare', 'measures', 'targets', 'codebook', '404'];
  const first = ['compare/', 'compare/instrument/', 'measures/', 'sources/', 'programmes/']
    .map((folder) => pages.find(({ name }) => name.startsWith(folder))?.name)
    .filter((name) => name !== undefined);
  expectNone(await sideways(named(...narrow.map((name) => `${name}.html`), ...first), [320]));
});
