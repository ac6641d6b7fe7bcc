import type { Page as BrowserPage } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { localeFolder, locales, localizer, type Locale } from '../../src/i18n/index.ts';
import { fairReadings } from '../../src/schema/index.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';

const { lasting, withPage } = useBrowser();
const root = inject('root');
const others = fairReadings.filter((reading) => reading !== 'resolved');

/** The codebook in each language, which one test leaves to the next. */
const tabs = new Map<Locale, BrowserPage>();

async function codebookIn(locale: Locale): Promise<BrowserPage> {
  const page = tabs.get(locale) ?? (await lasting({}));
  if (!tabs.has(locale)) await page.goto(addressIn(locale));
  tabs.set(locale, page);
  return page;
}

const addressIn = (locale: Locale): string => `${root}${localeFolder[locale]}codebook.html#robust`;

/** Looks at the section “under another reading” of the codebook, in each language. */
async function inSection(
  look: (page: BrowserPage, words: ReturnType<typeof localizer>) => Promise<void>,
): Promise<void> {
  for (const locale of locales) {
    await look(await codebookIn(locale), localizer(locale, realCorpus.codebook));
  }
}

test('its table has a caption, and a head for each reading but the one as resolved', async () => {
  await inSection(async (page, words) => {
    const section = page.getByRole('region', { name: words.say('codebook.robust') });
    const table = section.getByRole('table', { name: words.say('codebook.robustCaption') });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      words.say('codebook.statement'),
      ...others.map((reading) => words.say(`robust.${reading}`)),
    ]);
    const lede = await section.locator('p').first().innerText();
    for (const reading of fairReadings) expect(lede).toContain(words.say(`robust.${reading}`));
  });
});

test('each row names a statement, leads to it, and says under which reading it would not be said', async () => {
  const named = realCorpus.findings.flatMap(({ if_read = [] }) =>
    if_read.length > 0 ? [if_read.map(({ as }) => as)] : [],
  );
  const expected = [...named, ...realCorpus.codebook.caveats.map(({ under }) => under)];
  await inSection(async (page, words) => {
    const rows = await page.locator('#robust tbody tr').all();
    expect(rows).toHaveLength(expected.length);
    for (const [i, row] of filled(rows).entries()) {
      const link = row.getByRole('rowheader').getByRole('link');
      expect((await link.innerText()).trim()).not.toBe('');
      const cells = await row.getByRole('cell').allInnerTexts();
      expect(cells.map((text) => text.trim() !== '')).toEqual(
        others.map((reading) => expected[i]?.includes(reading) === true),
      );
      for (const text of cells) expect(['', words.say('codebook.turns')]).toContain(text.trim());
    }
  });
});

test('its links are reached with the keyboard, one after the other, and seen when they are', async () => {
  await inSection(async (page) => {
    const links = page.locator('#robust tbody th a');
    const count = await links.count();
    expect(count).toBeGreaterThan(3);
    await links.first().focus();
    for (let i = 0; i < 3; i++) {
      const focused = links.nth(i);
      expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
      const outline = await focused.evaluate((link) => getComputedStyle(link).outlineStyle);
      expect(outline).not.toBe('none');
      expect(await focused.evaluate((link) => link.getBoundingClientRect().height)).toBeGreaterThan(
        0,
      );
      await page.keyboard.press('Tab');
    }
  });
});

test('on a phone it is whole without scripts, and does not scroll sideways', async () => {
  const options = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };
  await withPage(options, async (page) => {
    for (const locale of locales) {
      await page.goto(addressIn(locale));
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide, locale).toBe(false);
      const first = page.locator('#robust tbody tr').first();
      expect(await first.isVisible(), locale).toBe(true);
    }
  });
});
