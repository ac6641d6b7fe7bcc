import type { Page as BrowserPage } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { axeScript, colourRules, summary, violations, type Violation } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { newColours, type Scheme } from './support/colours.ts';
import { named, pages, read, type Page } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { newStructures } from './support/structure.ts';
import { turnTo } from './support/turn.ts';

const { forEach } = useBrowser();
const root = inject('root');

/** A wide screen, and a phone. */
const WIDE = 1440;
const PHONE = 390;
const NARROW_PHONE = 320;

/** What a visit to a page found. */
interface Visit {
  light: Violation[];
  dark: Violation[];
  sideways: string[];
}

/** What a visit to a page looks for. */
interface Errand {
  page: Page;
  axe: boolean;
  /** Whether axe is asked for more than colours: the page has something that none before it has. */
  structure: boolean;
  dark: boolean;
}

/** The pages of single records, of which there are hundreds from one template each. */
const RECORDS = /^(measures|organisations)\//;

/**
 * The three languages of a page share its markup; what differs is the text, and its width. So axe
 * sees the pages of one language, and in the others those of the top and one of each folder; the
 * width is looked at in Chinese and in English, of English records that of every third. Beyond
 * colours axe sees what is built as no page before it is; ids and nesting are checked on every page
 * without a browser.
 */
const errands: Errand[] = (() => {
  const seen = new Map<string, number>();
  const hasNewStructures = newStructures();
  return pages.flatMap((page): Errand[] => {
    const { path, name, locale } = page;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const before = seen.get(folder) ?? 0;
    seen.set(folder, before + 1);
    const first = !name.includes('/') || before === 0;
    const record = RECORDS.test(name);
    if (!first && (locale === 'hant' || (record && before % 3 > 0))) return [];
    const axe = first || locale === 'zh';
    const structure = axe && (hasNewStructures(read(path)) || first);
    return [{ page, axe, structure, dark: first || (locale === 'zh' && !record) }];
  });
})();

// Loading and drawing is what takes time, so that every page is visited once, for all checks.
let visits: Visit[] = [];
beforeAll(async () => {
  const options = {
    bypassCSP: true,
    reducedMotion: 'reduce',
    viewport: { width: WIDE, height: 300 },
  } as const;
  visits = await forEach(errands, options, visit, axeScript);
}, 1_200_000);

const hasNewColours = newColours();

/** Visits a page, from the width at which the last visit left the browser to the other one. */
async function visit(browserPage: BrowserPage, errand: Errand): Promise<Visit> {
  const { axe, structure, dark } = errand;
  const { path } = errand.page;
  await turnTo(browserPage, root + path);
  const found: Visit = { light: [], dark: [], sideways: [] };
  const place = (list: readonly Violation[]) =>
    list.map((violation) => ({ ...violation, place: `${path}: ${violation.place}` }));
  for (const width of browserPage.viewportSize()?.width === WIDE ? [WIDE, PHONE] : [PHONE, WIDE]) {
    found.sideways.push(...(await overflow(browserPage, path, width)));
    if (width === WIDE && axe) found.light = place(await sound(browserPage, 'light', structure));
    if (width === WIDE && dark) found.dark = place(await sound(browserPage, 'dark', false));
  }
  return found;
}

/** What axe objects to: in colours where they are new, in all else where that is asked for. */
async function sound(
  browserPage: BrowserPage,
  colorScheme: Scheme,
  structure: boolean,
): Promise<Violation[]> {
  await browserPage.emulateMedia({ colorScheme });
  const found: Violation[] = [];
  if (await hasNewColours(browserPage, colorScheme)) {
    found.push(...(await violations(browserPage, { only: colourRules }, 'elements')));
  }
  if (structure) found.push(...(await violations(browserPage, { without: colourRules })));
  if (colorScheme === 'dark') await browserPage.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Whether a page scrolls sideways, with what sticks out. */
async function overflow(browserPage: BrowserPage, path: string, width: number): Promise<string[]> {
  if (browserPage.viewportSize()?.width !== width) {
    await browserPage.setViewportSize({ width, height: 300 });
  }
  const found = await browserPage.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    return [`${scrollWidth} of ${clientWidth} px: ${wide.join(', ')}`];
  });
  return found.map((text) => `${path} at ${width} px: ${text}`);
}

test('axe finds nothing: on the pages of one language, and on each kind in the others', () => {
  expect(errands.filter(({ axe }) => axe).length).toBeGreaterThan(300);
  expect(errands.filter(({ structure }) => structure).length).toBeGreaterThan(150);
  expectNone(summary(visits.flatMap(({ light }) => light)));
});

test('axe finds nothing in the colours for the dark', () => {
  expectNone(summary(visits.flatMap(({ dark }) => dark)));
});

test('no page scrolls sideways on a phone or on a wide screen, in Simplified Chinese and English', () => {
  expectNone(visits.flatMap(({ sideways }) => sideways));
});

test('no page scrolls sideways on the narrowest phone', async () => {
  const folders = ['compare/', 'compare/instrument/', 'measures/', 'sources/', 'programmes/'];
  const sample = named(
    ...['index', 'compare', 'measures', 'targets', 'codebook', '404'].map((name) => `${name}.html`),
    ...folders.map((folder) => pages.find(({ name }) => name.startsWith(folder))?.name ?? folder),
  );
  const found = await forEach(sample, {}, async (browserPage, { path }) => {
    await browserPage.goto(root + path);
    return overflow(browserPage, path, NARROW_PHONE);
  });
  expectNone(found.flat());
});
