import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { A4 } from '../fixtures/standard.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { columnPairs } from '../../src/comparison/pair.ts';
import { countedUnder } from '../../src/analysis/under.ts';
import { useBrowser } from './support/browser.ts';
import { read } from './support/dist.ts';
import { printedByOffice } from './support/office-pdf.ts';
import { pageText, readPdf, squeezed } from './support/pdf-pages.ts';
import { gather, inFolder, sheetOf } from './support/tray.ts';

const { withPage } = useBrowser();
const WIDE = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const out = mkdtempSync(join(tmpdir(), 'tray-'));
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

const [lens] = corpus.codebook.lenses;
const measure = corpus.measures.find(({ figures }) => figures.length > 1);
const [[one, other] = []] = columnPairs(corpus);
if (!lens || !measure || !one || !other)
  throw new Error('the corpus has no lens, no two columns, or no measure with two figures');
const category =
  lens.categories.find(({ id }) => countedUnder(corpus.measures, lens, id).length > 0)?.id ?? '';

/** Eight things, one of each kind, from seven pages. */
const GATHERED = [
  ['index.html', 'finding'],
  [`measures/${measure.id}.html`, 'measure', 'figure'],
  ['targets.html', 'target'],
  [`jurisdictions/${measure.jurisdiction.id}.html`, 'chart'],
  ['asks.html', 'ask'],
  ['partnerships.html', 'partnership'],
  [`compare/${lens.id}.html`, 'cell'],
] as const;
const ALL = 8;
const WORDS = ['第一句话说的是政策。', '第二句话说的是人才。'] as const;

/** A text without blanks, and with the characters that some faces have under a second number. */
const plain = (text: string): string => squeezed(text).normalize('NFKC');

test('eight things from seven pages become sheets, a Word document and an address, from a folder', async () => {
  const made = await withPage({ ...WIDE, acceptDownloads: true }, async (page) => {
    for (const [path, ...kinds] of GATHERED) await gather(page, path, ...kinds);
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
    await page.locator('#sheets .chart svg').waitFor();
    // What was written last was ordered last too: the sheets have followed once it stands first.
    await page.waitForFunction(
      (said) =>
        document.querySelector('#sheets .flow p:not(.issued)')?.textContent.startsWith(said),
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
    const tables = await page.locator('#sheets :is(caption, figcaption)').allTextContents();
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
  const files = Object.keys(unzipSync(readFileSync(made.word)));
  expect(files.filter((name) => /^word\/media\/.+\.png$/.test(name))).toHaveLength(1);
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
    // A phone shows running text, and says nevertheless how many pages it prints on.
    expect(await page.locator('.tray-pages').textContent()).toMatch(/Prints on [2-4] A4 pages/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    return { wide, entries: await page.locator('.tray-item').count() };
  });
  expect(english).toEqual({ wide: PHONE.viewport.width, entries: ALL });
});

test.for([
  ['index.html', 'finding:'],
  ['measures.html', 'measure:'],
  [`measures/${measure.id}.html`, 'figure:'],
  ['targets.html', 'target:'],
  ['targets.html', 'chart:targets'],
  ['charts.html', 'chart:timeline'],
  ['asks.html', 'ask:'],
  ['partnerships.html', 'partnership:'],
  [`compare/${lens.id}.html`, `cell:${lens.id}/`],
  [`compare/${lens.id}/${category}.html`, `cell:${lens.id}/${category}/${lens.split_by}/`],
  [`compare/${one.id}-and-${other.id}/${lens.id}.html`, `cell:${lens.id}/`],
  [`analysis/gaps/${one.id}.html`, 'cell:'],
  ['analysis/gates.html', 'cell:'],
  ['analysis/concreteness.html', 'measure:'],
  ['analysis/amounts.html', 'figure:'],
])('%s offers %s for the tray', ([path = '', item = '']) => {
  expect(read(path)).toContain(` data-add="${item}`);
});

test('without scripts there is no button, and the page of the tray says why', async () => {
  await withPage({ ...WIDE, javaScriptEnabled: false }, async (page) => {
    await page.goto(inFolder('tray.html'));
    expect(await page.locator('.no-scripts').isVisible()).toBe(true);
    await page.goto(inFolder('measures.html'));
    expect(await page.locator('.add:visible').count()).toBe(0);
  });
});
