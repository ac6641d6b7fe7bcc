import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { A4 } from '../fixtures/standard.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';
import { dist } from './support/dist.ts';
import { printedByOffice } from './support/office-pdf.ts';
import { pageText, readPdf, squeezed } from './support/pdf-pages.ts';

const { withPage } = useBrowser();
const WIDE = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const at = (path: string): string => pathToFileURL(join(dist, path)).href;
const out = mkdtempSync(join(tmpdir(), 'tray-'));
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

const [lens] = corpus.codebook.lenses;
const measure = corpus.measures.find(({ figures }) => figures.length > 1);
if (!lens || !measure) throw new Error('the corpus has no lens, or no measure with two figures');

/** Eight things on five pages: the page, and how many of its buttons are pressed. */
const GATHERED = [
  ['measures.html', 3],
  [`measures/${measure.id}.html`, 2],
  ['targets.html', 1],
  ['partnerships.html', 1],
  [`compare/${lens.id}.html`, 1],
] as const;
const ALL = 8;
const WORDS = ['第一句话说的是政策。', '第二句话说的是人才。'] as const;

/** Presses so many of the buttons of a page that have not been pressed. */
async function gather(page: Page, path: string, n: number): Promise<void> {
  await page.goto(at(path));
  const buttons = page.locator('main .add:visible:not([aria-pressed="true"])');
  for (let i = 0; i < n; i += 1) {
    const button = buttons.first();
    const item = (await button.getAttribute('data-add')) ?? '';
    await button.click();
    await page.locator(`[data-add="${item}"][aria-pressed="true"]`).first().waitFor();
  }
}

/** What the sheets say, once they are there. */
async function sheetOf(page: Page): Promise<string> {
  await page.locator('#sheets article').waitFor();
  return squeezed(
    await page
      .locator('#sheets .flow')
      .allTextContents()
      .then((all) => all.join('')),
  );
}

/** A text without blanks, and with the characters that some faces have under a second number. */
const plain = (text: string): string => squeezed(text).normalize('NFKC');

test('eight things from five pages become sheets, a Word document and an address, from a folder', async () => {
  const made = await withPage({ ...WIDE, acceptDownloads: true }, async (page) => {
    for (const [path, n] of GATHERED) await gather(page, path, n);
    expect(await page.locator('.tray-count').textContent()).toBe(String(ALL));
    await page.locator('[data-tray]').click();
    await page.locator('#tray-title').fill('自己的专报');
    await page.locator('#tray-issuer').fill('研究室');
    await page.locator('#tray-date').fill('2024-05-06');
    expect(await page.locator('.tray-item').count()).toBe(ALL);
    for (const words of WORDS) {
      await page.locator('.tray-more button').nth(1).click();
      await page.keyboard.insertText(words);
      // The keyboard orders: up to the head of the list.
      for (let i = 0; i < ALL + 2; i += 1) await page.keyboard.press('Alt+ArrowUp');
    }
    expect(await page.locator('.tray-entry textarea').count()).toBe(WORDS.length);
    await page.waitForFunction(
      (said) => document.querySelector('#sheets')?.textContent.includes(said),
      WORDS[1],
    );
    const said = await sheetOf(page);
    const promised = Number(await page.locator('#sheets article').getAttribute('data-pages'));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-form="word"]').click(),
    ]);
    const word = join(out, 'tray.docx');
    await download.saveAs(word);
    const tables = await page.locator('#sheets caption').allTextContents();
    return { said, promised, pdf, word, address: page.url(), tables };
  });

  const pdf = await readPdf(made.pdf);
  expect(made.promised).toBe(2);
  expect(pdf.pages).toHaveLength(made.promised);
  for (const { width, height } of pdf.pages) {
    expect(Math.abs(width - A4.short)).toBeLessThan(1);
    expect(Math.abs(height - A4.long)).toBeLessThan(1);
  }
  const printed = plain(pdf.pages.map(pageText).join(''));
  for (const words of ['自己的专报', '研究室', ...WORDS]) expect(printed).toContain(words);

  const [office] = [...(await printedByOffice([made.word])).values()];
  if (!office) throw new Error('LibreOffice gave nothing');
  const written = plain((await readPdf(office)).pages.map(pageText).join(''));
  for (const caption of made.tables) expect(written).toContain(plain(caption));
  for (const words of ['自己的专报', '研究室', ...WORDS]) expect(written).toContain(words);
  const numbers = made.said.match(/\d+(?:\.\d+)?(?:万|亿|%)/g) ?? [];
  expect(numbers.length).toBeGreaterThan(2);
  for (const number of numbers) expect(written).toContain(number);

  const elsewhere = await withPage(WIDE, async (page) => {
    await page.goto(made.address);
    return sheetOf(page);
  });
  expect(elsewhere).toBe(made.said);
  const english = await withPage(PHONE, async (page) => {
    await page.goto(made.address.replace('/tray.html', '/en/tray.html'));
    await sheetOf(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    return { wide, entries: await page.locator('.tray-item').count() };
  });
  expect(english).toEqual({ wide: PHONE.viewport.width, entries: ALL });
}, 180_000);

test('an address that is cut is named as such', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(`${at('tray.html')}#tray=1broken`);
    await page.getByText('链接不完整').waitFor();
  });
});

test('without scripts there is no button, and the page of the tray says why', async () => {
  await withPage({ ...WIDE, javaScriptEnabled: false }, async (page) => {
    await page.goto(at('tray.html'));
    expect(await page.locator('.no-scripts').isVisible()).toBe(true);
    await page.goto(at('measures.html'));
    expect(await page.locator('.add:visible').count()).toBe(0);
  });
});
