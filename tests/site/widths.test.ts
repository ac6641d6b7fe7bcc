import type { Page as BrowserPage } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/index.ts';
import { useBrowser } from './support/browser.ts';
import { pageOfEachKind } from './support/kinds.ts';
import { signsAtStarts } from './support/lines.ts';
import { smallTargetsIn, textSizesIn } from './support/reach.ts';
import { expectNone } from './support/report.ts';
import { titlesOf, wrongIn } from './support/titles.ts';

const { forEach } = useBrowser();
const root = inject('root');

/** A narrow phone, a phone, a wide screen. */
const WIDTHS = [320, 390, 1440];

/**
 * The widths in which what may be pressed and the sizes of words are looked at. English words are longer:
 * it is a phone that they may not fit. Traditional Chinese has the words and widths of Simplified.
 */
const PRESSED: Readonly<Record<Locale, readonly number[]>> = {
  zh: [390, 1440],
  hant: [],
  en: [390],
};
/** The widths in which the lines of titles are looked at. */
const TITLED: Readonly<Record<Locale, readonly number[]>> = { zh: WIDTHS, hant: [390], en: [] };

/** A tablet held upright, where tables still stand as such; English words are longer, so they alone are looked at. */
const TABLET = 768;
/** How many pages were looked at there, and which of them are wider, by how many pixels. */
const tablet = { looked: 0, wider: [] as string[] };

/** Tables and notes, text, heads, sections, titles. */
const SIZES = 5;

/** What a width shows: how many targets, those that are small, and a page with each size of words. */
const shown = new Map(
  [390, 1440].map((width) => [
    width,
    { targets: 0, small: [] as string[], sizes: new Map<string, string>() },
  ]),
);
/** What titles and lists show: how many titles take more than a line, how many lists have signs, what is wrong. */
const lines = { wrapped: 0, looked: 0, wrong: [] as string[] };

// Each page of a kind is loaded once, and its window widened.
beforeAll(async () => {
  const options = { bypassCSP: true };
  await forEach(pageOfEachKind(locales), options, async (page, { path, locale }) => {
    const widths = WIDTHS.filter((width) =>
      [...PRESSED[locale], ...TITLED[locale]].includes(width),
    );
    await page.setViewportSize({ width: widths[0] ?? 0, height: 800 });
    await page.goto(root + path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if (PRESSED[locale].includes(width)) await lookAtTargets(page, path, width);
      if (TITLED[locale].includes(width)) await lookAtTitles(page, path, width);
    }
    if (locale === 'en') await lookAtWidth(page, path);
  });
});

async function lookAtWidth(page: BrowserPage, path: string): Promise<void> {
  await page.setViewportSize({ width: TABLET, height: 800 });
  const more = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  tablet.looked += 1;
  if (more > 0) tablet.wider.push(`${path}: ${more}`);
}

async function lookAtTargets(page: BrowserPage, path: string, width: number): Promise<void> {
  const at = shown.get(width);
  if (!at) throw new Error(`no targets are looked at in ${width} pixels`);
  const seen = await page.evaluate(smallTargetsIn);
  at.targets += seen.targets;
  at.small.push(...seen.small.map((text) => `${path}: ${text}`));
  for (const [size, text] of Object.entries(await page.evaluate(textSizesIn))) {
    if (!at.sizes.has(size)) at.sizes.set(size, `${size}: ${path}: ${text}`);
  }
}

async function lookAtTitles(page: BrowserPage, path: string, width: number): Promise<void> {
  const titles = await titlesOf(page);
  const signs = await page.evaluate(signsAtStarts);
  lines.wrapped += titles.filter((title) => title.length > 1).length;
  lines.looked += signs.looked;
  const wrong = [
    ...titles.flatMap(wrongIn),
    ...signs.wrong.map((text) => `begins a line: ${text}`),
  ];
  lines.wrong.push(...wrong.map((text) => `${path}, ${width}: ${text}`));
}

test.each([...shown])(
  'what is pressed is large enough or apart, and words have few sizes, %i pixels wide',
  (_, { targets, small, sizes }) => {
    expect(targets).toBeGreaterThan(1000);
    expectNone(small);
    expect(sizes.size, [...sizes.values()].join('\n')).toBe(SIZES);
  },
);

test('the lines of Chinese titles end at words, and none holds one sign, on narrow and wide screens', () => {
  expect(lines.wrapped).toBeGreaterThan(100);
  expect(lines.looked).toBeGreaterThan(100);
  expectNone(lines.wrong);
});

test('no English page is wider than a tablet', () => {
  expect(tablet.looked).toBeGreaterThan(20);
  expectNone(tablet.wider);
});
