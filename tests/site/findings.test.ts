import { expect, inject, test } from 'vitest';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { useBrowser } from './support/browser.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { withPage } = useBrowser();
const root = inject('root');
const money = new Set(
  corpus.codebook.lists.units.values
    .filter(({ dimension }) => dimension === 'money')
    .map(({ id }) => id),
);
const columns = corpus.measures.filter(
  ({ jurisdiction, parts }) => jurisdiction.column && parts.length === 0,
);
const stated = columns.filter(({ figures }) => figures.some(({ unit }) => money.has(unit)));

/** Those of the documents: what rests on observations stands on the pages about follow-up. */
const findings = corpus.findings.filter(({ page }) => !page.startsWith('followup'));

test.each(locales)('the home page says its findings in %s, with numbers of the corpus', (locale) =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}${localeFolder[locale]}index.html`);
    const items = page.locator('.findings > li');
    expect(await items.count()).toBe(findings.length);
    expect(findings.length).toBeGreaterThanOrEqual(6);
    expect(findings.length).toBeLessThanOrEqual(8);
    // What other readings would say stands apart from what is said.
    const qualified = findings.filter(({ if_read = [] }) => if_read.length > 0);
    expect(await items.locator('p > small').count()).toBe(filled(qualified).length);
    for (const item of filled(await items.all())) {
      expect(await item.locator('b').innerText()).toMatch(/\d/);
      expect(await item.locator('p data').count()).toBeGreaterThan(1);
      expect(await item.locator('a.see').getAttribute('href')).toMatch(/\.html(?:#[\w-]+)?$/);
      expect(await item.innerText()).not.toMatch(/:[a-z]+[[{]/);
    }
    expect(await page.locator('#finding-amounts b').innerText()).toBe(
      `${stated.length} / ${columns.length}`,
    );
  }),
);

test('a finding keeps the qualifier of a figure', () =>
  withPage({}, async (page) => {
    await page.goto(`${root}en/index.html`);
    const text = await page.locator('#finding-steepest-target').innerText();
    expect(text).toContain('more than 3,700 companies');
    expect(text).toContain('about 7,000 companies');
  }));
