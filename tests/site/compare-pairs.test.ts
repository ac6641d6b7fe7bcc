import { expect, inject, test } from 'vitest';
import { counted } from '../../src/analysis/measures.ts';
import { localizer } from '../../src/i18n/index.ts';
import { useBrowser } from './support/browser.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { withPage } = useBrowser();
const zh = localizer('zh', corpus.codebook);
const root = inject('root');

test('of every two columns the page says of each category who acts, at its anchor', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}compare/theme/capital.html`);
    await page.locator('.pairs a', { hasText: '上海与苏州' }).click();
    expect(page.url()).toBe(`${root}compare/shanghai-and-suzhou/theme.html#capital`);
    const theme = corpus.codebook.lenses.find(({ id }) => id === 'theme');
    for (const { id } of filled(theme?.categories ?? [])) {
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
    const capital = await page.locator('#capital').innerText();
    for (const measure of filled(counted(corpus.measures))) {
      if (!measure.coding['theme']?.includes('capital')) continue;
      if (!['shanghai', 'suzhou'].includes(measure.jurisdiction.id)) continue;
      expect(capital).toContain(zh.text(measure.title));
    }
  });
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
