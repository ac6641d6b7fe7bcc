import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { localizer } from '../../src/i18n/index.ts';
import { localeFolder, locales, type Locale } from '../../src/i18n/locales.ts';
import { axeScript, summary, violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { dist } from './support/dist.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { withPage } = useBrowser();
const requests = corpus.asks.filter(({ order }) => order > 0);
const classed = (answer: string) => requests.filter((ask) => ask.answer === answer);
const idOf = (id: string) => id.replace('/', '-');
const fileOf = (locale: Locale, rest = '') =>
  `${pathToFileURL(join(dist, localeFolder[locale], 'asks.html')).href}${rest}`;

const shownRows = (page: Page): Promise<string[]> =>
  page
    .locator('tr[data-answer]')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));

test.each(locales)('without scripts every class leads to its requests, in %s', async (locale) => {
  const words = localizer(locale, corpus.codebook);
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${inject('root')}${localeFolder[locale]}asks.html`);
    expect(await page.locator('#ask-filter').isVisible()).toBe(false);
    expect(await shownRows(page)).toEqual(requests.map(({ id }) => idOf(id)));
    for (const { id: answer, label } of filled(corpus.codebook.lists.answers.values)) {
      const section = page.locator(`#answer-${answer}`);
      const wanted = classed(answer);
      expect(await section.count(), answer).toBe(wanted.length > 0 ? 1 : 0);
      if (wanted.length === 0) continue;
      expect(await section.locator('h3').innerText()).toContain(words.text(label));
      expect(await section.locator('.count').innerText()).toContain(String(wanted.length));
      const links = await section
        .locator('a')
        .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
      expect(links).toEqual(wanted.map(({ id }) => `#${idOf(id)}`));
    }
  });
});

test('a row holds the request, the reply, the class with its reason, and the measures', async () => {
  const words = localizer('en', corpus.codebook);
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${inject('root')}en/asks.html`);
    for (const ask of filled(requests)) {
      const text = await page.locator(`#${idOf(ask.id)}`).textContent();
      const expected = [ask.title, ask.request, ask.reply, ask.reason].map(words.text);
      expected.push(words.label('answers', ask.answer));
      expected.push(...ask.measures.map(({ title }) => words.text(title)));
      expect(expected.filter((part) => !text?.includes(part))).toEqual([]);
    }
    for (const { id, outcome } of filled(corpus.sources)) {
      if (outcome === undefined) continue;
      expect(await page.locator(`#${id} dl`).textContent()).toContain(outcome);
    }
  });
});

test('the home page asks what was met with something else, and the page answers at once', async () => {
  await withPage({}, async (page) => {
    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    await page.locator('a[href="asks.html#answer-alternative"]').click();
    const section = page.locator('#answer-alternative');
    await expect.poll(() => section.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect.poll(() => section.locator('li').count()).toBe(classed('alternative').length);
  });
});

test('the filter stays in the address from a folder, and a link beyond it opens it', async () => {
  const wanted = classed('alternative').map(({ id }) => idOf(id));
  const other = classed('adopted')[0]?.id ?? '';
  await withPage({}, async (page) => {
    await page.goto(fileOf('zh', '?answer=alternative'));
    expect(await shownRows(page)).toEqual(wanted);
    expect(await page.locator('#ask-filter output').innerText()).toContain(String(wanted.length));
    const documents = await page.locator('section[data-requests]:visible').count();
    expect(documents).toBe(new Set(classed('alternative').map(({ source }) => source.id)).size);
    await page.locator('input[name=answer][value=exploring]').check();
    const both = requests.filter(({ answer }) => /^(alternative|exploring)$/.test(answer));
    expect(await shownRows(page)).toEqual(both.map(({ id }) => idOf(id)));
    await page.reload();
    expect(await shownRows(page)).toEqual(both.map(({ id }) => idOf(id)));
    await page.locator(`.answer-index a[href="#${idOf(other)}"]`).click();
    await expect.poll(async () => (await shownRows(page)).length).toBe(requests.length);
    await expect.poll(() => page.locator(`#${idOf(other)}`).isVisible()).toBe(true);
  });
});

test('the chart shows numbers and no shares', async () => {
  await withPage({}, async (page) => {
    await page.goto(fileOf('en'));
    const chart = page.locator('#answers');
    expect(await chart.textContent()).not.toContain('%');
    const rows = await chart
      .locator('tbody tr')
      .evaluateAll((list) =>
        list.map((row) => Number([...row.querySelectorAll('td')].at(-1)?.textContent)),
      );
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(requests.length);
  });
});

test('the page prints every request and its measures, and no control', async () => {
  await withPage({ viewport: { width: 658, height: 970 } }, async (page) => {
    await page.goto(fileOf('zh'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#ask-filter').isVisible()).toBe(false);
    expect((await shownRows(page)).length).toBe(requests.length);
    const hidden = await page
      .locator('tr[data-answer] .measure-list li')
      .evaluateAll((list) => list.filter((item) => item.getClientRects().length === 0).length);
    expect(hidden).toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test.each([
  ['hant', 'light'],
  ['en', 'dark'],
] as const)(
  'the page is sound for assistive technology and fits a phone: %s, %s',
  async (locale, colorScheme) => {
    const options = { viewport: { width: 320, height: 700 }, colorScheme, bypassCSP: true };
    await withPage(options, async (page) => {
      await page.addInitScript({ content: axeScript });
      await page.goto(fileOf(locale, '?answer=alternative'));
      expect(summary(await violations(page))).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
  },
);
