import { expect, inject, test } from 'vitest';
import { counted } from '../../src/analysis/measures.ts';
import { localizer } from '../../src/i18n/index.ts';
import { useBrowser } from './support/browser.ts';
import { pages } from './support/dist.ts';
import { useParsed } from './support/parsed.ts';
import { expectNone } from './support/report.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const browser = useBrowser();
const { withPage } = browser;
const elementsOf = useParsed(browser);
const zh = localizer('zh', corpus.codebook);
const root = inject('root');

test('of every two columns the page says of each category who acts, at its anchor', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}compare/theme/capital.html`);
    await page.locator('.pairs a', { hasText: '上海与苏州' }).click();
    await page.waitForURL(`${root}compare/shanghai-and-suzhou/theme.html#capital`);
    const theme = corpus.codebook.lenses.find(({ id }) => id === 'theme');
    for (const { id } of filled(theme?.categories ?? [])) {
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
    // What is folded counts: it opens without a script.
    const capital = (await page.locator('#capital').textContent()) ?? '';
    for (const measure of filled(counted(corpus.measures))) {
      if (!measure.coding['theme']?.includes('capital')) continue;
      if (!['shanghai', 'suzhou'].includes(measure.jurisdiction.id)) continue;
      expect(capital).toContain(zh.text(measure.title));
    }
  });
});

test('of every two columns every measure stands in each of its categories, open or folded', async () => {
  const pairs = pages.filter(
    ({ name, locale }) => locale === 'zh' && /^compare\/[^/]+-and-[^/]+\/theme\.html$/.test(name),
  );
  const missing = await Promise.all(
    filled(pairs).map(async ({ path }) => {
      const [, one = '', other = ''] = /^compare\/(.+)-and-([^/]+)\//.exec(path) ?? [];
      const rows = new Map((await elementsOf(path, 'main [id]')).map(({ id, text }) => [id, text]));
      const own = counted(corpus.measures).filter(({ jurisdiction }) =>
        [one, other].includes(jurisdiction.id),
      );
      return filled(own).flatMap(({ id, title, coding }) =>
        (coding['theme'] ?? [])
          .filter((category) => !rows.get(category)?.includes(zh.text(title)))
          .map((category) => `${path}#${category}: ${id}`),
      );
    }),
  );
  expectNone(missing.flat());
});

test('linked measures of two columns stand side by side with both commitments', async () => {
  const links = corpus.measures
    .filter(({ jurisdiction }) => jurisdiction.id === 'shenzhen')
    .flatMap((one) => one.comparable.map(({ measure: other, note }) => ({ one, other, note })))
    .filter(({ other }) => other.jurisdiction.id === 'suzhou');
  expect(links).not.toEqual([]);
  await withPage({}, async (page) => {
    await page.goto(`${root}compare/shenzhen-and-suzhou/theme.html`);
    const rows = await page.locator('#same-move tbody tr').allInnerTexts();
    expect(rows).toHaveLength(links.length);
    for (const { one, other, note } of filled(links)) {
      const row = rows.find((text) => text.includes(zh.text(note)));
      expect(row).toContain(zh.text(one.title));
      expect(row).toContain(zh.text(other.title));
      expect(row).toContain(zh.label('commitments', one.commitment));
      expect(row).toContain(zh.label('commitments', other.commitment));
    }
    // A cell points to the counterpart of its measure.
    for (const link of filled(await page.locator('.counterpart').all())) {
      const id = (await link.getAttribute('href'))?.slice(1);
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
  });
});

/** The pair with the most measures. */
const longest = 'compare/shenzhen-and-shanghai/theme.html';

test('matched moves come first, aligned; then what both do; then what one does alone', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root + longest);
    expect(
      await page.locator('main > section[id]').evaluateAll((parts) => parts.map(({ id }) => id)),
    ).toEqual(['same-move', 'both', 'only-one', 'only-other', 'neither', 'citation']);
    // Left, what differs, right.
    const edges = await page
      .locator('#same-move tbody tr')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    for (const cell of filled(await page.locator('#both td').all())) {
      expect(await cell.locator('ul:visible > li').count()).toBeLessThanOrEqual(5);
      const balls = await cell.locator('.ball-rows > .ball').count();
      const shown = await cell.locator('[data-list=main] > li, [data-list=rest] > li').count();
      expect(balls).toBe(shown);
    }
  });
});

/** How long the longest pair may be at a width. */
const LONGEST = [
  [1440, 8000],
  [390, 14_000],
] as const;

/** Runs in the page: the figures of its tables that turn over although a line has room for them. */
const brokenFigures = () =>
  [...document.querySelectorAll(':is(.compare, .linked) .figure-value')]
    .filter((figure) => {
      if (!figure.checkVisibility() || figure.getClientRects().length === 0) return false;
      const range = document.createRange();
      range.selectNodeContents(figure);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      const room = figure.closest('td, li')?.getBoundingClientRect().width ?? 0;
      // One that is longer than any line here may turn over.
      return lines.size > 1 && figure.getBoundingClientRect().width < room * 0.7;
    })
    .map((figure) => figure.textContent);

test('a pair is no longer than 8000 at 1440 and 14,000 at 390, and no figure is broken', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    for (const path of [longest, 'compare/theme.html', `en/${longest}`]) {
      await page.goto(root + path);
      for (const [width, most] of LONGEST) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(brokenFigures), `${path}, ${width}`).toEqual([]);
        if (path !== longest) continue;
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height, `${width}`).toBeLessThan(most);
      }
    }
  });
});

test('what is unfolded of a pair stays so through reload and Back, and is no part of its citation', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}compare/shanghai-and-suzhou/theme.html`);
    const fold = page.locator('table.pair details').first();
    const name = (await fold.getAttribute('data-open')) ?? '';
    await fold.locator('summary').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('open')).toBe(name);
    const open = page.locator('table.pair details[open]');
    await page.reload();
    await open.waitFor();
    await open.locator('a').first().click();
    await page.waitForURL(/\/measures\//);
    await page.goBack();
    await open.waitFor();
    expect(await open.getAttribute('data-open')).toBe(name);
    expect(await page.locator('[data-cite-seen]').first().textContent()).not.toContain('open=');
    await open.locator('summary').click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});
