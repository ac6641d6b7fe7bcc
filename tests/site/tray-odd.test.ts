import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fragmentOf } from '../../src/tray/address.ts';
import { emptyTray, type Tray, type TrayEntry } from '../../src/tray/model.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { figuresOfCorpus } from '../../src/corpus/index.ts';
import { axeScript, colourRules, summary, violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { useParsed } from './support/parsed.ts';
import { expectNone } from './support/report.ts';
import { inFolder, sheetOf } from './support/tray.ts';

const browser = useBrowser();
const { withPage } = browser;
const elementsOf = useParsed(browser);
const WIDE = { viewport: { width: 1440, height: 900 }, acceptDownloads: true };
const PHONE = { viewport: { width: 390, height: 844 } };

/** The address of a tray out of the folder. */
const addressOf = (tray: Partial<Tray>, path = 'tray.html'): string =>
  `${inFolder(path)}#${fragmentOf({ ...emptyTray(), ...tray })}`;
/** A thing whose mark is not known: it never counts as changed. */
const unmarked = (item: string, state = ''): TrayEntry => ({ kind: 'item', item, state });
const [first, second] = corpus.measures.map(({ id }) => `measure:${id}`);
if (first === undefined || second === undefined) throw new Error('the corpus has too few measures');

/** Does something that the sheets follow, and waits until they have. */
async function drawnAnew(page: Page, change: () => Promise<void>): Promise<void> {
  await page.locator('#sheets article').evaluate((it) => {
    it.dataset['before'] = '';
  });
  await change();
  await page.locator('#sheets article:not([data-before])').waitFor();
}

const status = (page: Page) => page.locator('.tray-status [role="status"]');

test('a tray of an older version says what has changed and what is gone, until that is accepted', async () => {
  const tray = {
    version: '0.1',
    entries: [unmarked(first, 'zzzz'), unmarked('measure:no/more', 'zzzz'), unmarked(second)],
  };
  await withPage(WIDE, async (page) => {
    await page.goto(addressOf(tray, 'en/tray.html'));
    const note = page.locator('.tray-editor .note');
    await note.waitFor();
    expect(await note.textContent()).toContain('Put in from version 0.1');
    expect(await note.textContent()).toContain('1 thing has changed, 1 is gone');
    const rows = page.locator('.tray-entry');
    expect(await rows.nth(0).textContent()).toContain('has changed on the site');
    expect(await rows.nth(1).textContent()).toContain('measure:no/more');
    expect(await rows.nth(1).textContent()).toContain('is no longer on the site');
    expect(await rows.nth(2).locator('strong').count()).toBe(0);
    await note.getByRole('button').click();
    expect(await rows.count()).toBe(2);
    expect(await note.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.tray-entry') !== null)).toBe(
      true,
    );
  });
});

test.for([
  ['tray=1broken', '链接不完整'],
  ['tray=', '链接不完整'],
  ['tray=1%E4%BD', '链接不完整'],
  ['tray=2abc', '较新的版本'],
] as const)('of the address #%s it says that %s', async ([fragment, said]) => {
  await withPage(WIDE, async (page) => {
    await page.goto(`${inFolder('tray.html')}#${fragment}`);
    await status(page).getByText(said).waitFor();
    await page.locator('#tray-empty').waitFor();
  });
});

test('an empty tray offers nothing to print or to save, but says where there is something to put in', async () => {
  await withPage(PHONE, async (page) => {
    await page.goto(addressOf({ title: '只有标题', entries: [{ kind: 'heading', text: '  ' }] }));
    await page.locator('.tray-entry').waitFor();
    expect(await page.locator('#tray-bar, #sheets').filter({ visible: true }).count()).toBe(0);
    await page.locator('[data-does="remove"]').click();
    const links = page.locator('#tray-empty a');
    for (const link of filled(await links.all())) {
      expect(await link.isVisible()).toBe(true);
      const address = (await link.getAttribute('href')) ?? '';
      // From the page of the tray, which stands at the root.
      expect(await elementsOf(address, 'main .add'), address).not.toEqual([]);
    }
  });
});

test('axe finds nothing on a filled tray with its folds open, wide and narrow, in the light and in the dark', async () => {
  const figures = figuresOfCorpus(corpus).slice(0, 2);
  const entries: TrayEntry[] = [
    unmarked(first, 'zzzz'),
    unmarked('measure:no/more', 'zzzz'),
    ...figures.map(({ id }) => unmarked(`figure:${id}`)),
    unmarked('chart:growth'),
    { kind: 'heading', text: '小标题' },
    { kind: 'text', text: '一句话。' },
  ];
  await withPage({ ...WIDE, bypassCSP: true, reducedMotion: 'reduce' }, async (page) => {
    await page.addInitScript({ content: axeScript });
    await page.goto(addressOf({ title: '专报', entries }));
    await page.locator('#sheets .chart svg').waitFor();
    for (const fold of filled(await page.locator('#tray details > summary').all()))
      await fold.click();
    await drawnAnew(page, () => page.locator('[data-does="remove"]').last().click());
    const found = [];
    for (const { viewport } of [WIDE, PHONE]) {
      if (viewport !== WIDE.viewport) await drawnAnew(page, () => page.setViewportSize(viewport));
      await page.emulateMedia({ colorScheme: 'light' });
      found.push(...(await violations(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, { only: colourRules })));
    }
    expectNone(summary(found));
  });
});

test('what a reader writes is text, however it looks', async () => {
  const said = '<script>document.title="x"</script> & <b>粗</b>「引」';
  // Pasted from a word processor, with signs that no document may hold, and a word longer than a line.
  const text = `${said}\u000b\u0000${'x'.repeat(300)}`;
  await withPage(WIDE, async (page) => {
    await page.goto(
      addressOf({ title: '<i>甲</i>/乙:🎉', entries: [{ kind: 'text', text }, unmarked(first)] }),
    );
    await sheetOf(page);
    expect(await page.locator('#sheets .flow p', { hasText: said }).count()).toBe(1);
    const wide = page.locator('#sheets .flow p', { hasText: 'xxx' });
    expect(await wide.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThan(2);
    expect(await page.locator('#sheets h1').textContent()).toBe('<i>甲</i>/乙:🎉');
    expect(await page.locator('#sheets :is(script, b, i)').count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-form="word"]').click(),
    ]);
    expect(download.suggestedFilename()).not.toMatch(/[<>/:]/);
    const parts = unzipSync(readFileSync(await download.path()));
    const { documentElement: written } = new JSDOM(
      strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
      {
        contentType: 'text/xml',
      },
    ).window.document;
    expect(written.textContent).toContain(said);
    expect(written.textContent).toContain('x'.repeat(300));
  });
});

test('what is put back comes where it was, and what was done since stays', async () => {
  const entries = [unmarked(first), unmarked(second), { kind: 'text', text: '末句' } as const];
  await withPage(WIDE, async (page) => {
    // What is read out when it changes is there before, and takes no room.
    await page.goto(inFolder('tray.html'));
    await page.locator('.tray-more button').first().waitFor();
    const room = (line: HTMLElement) => [line.checkVisibility(), line.offsetHeight];
    expect(await page.locator('.tray-status').evaluate(room)).toEqual([true, 0]);
    await page.goto(addressOf({ entries }));
    await sheetOf(page);
    await page.locator('.tray-entry').first().locator('[data-does="remove"]').click();
    await page.locator('.tray-entry textarea').fill('改过的末句');
    await page.locator('.tray-status button').click();
    const rows = page.locator('.tray-entry');
    expect(await rows.count()).toBe(3);
    expect(await rows.nth(2).locator('textarea').inputValue()).toBe('改过的末句');
    // The page of another language opens what was typed last.
    await rows.nth(2).locator('textarea').fill('最后一句');
    await page.locator('.languages a[lang="en"]').click();
    await sheetOf(page);
    expect(await page.locator('.tray-entry textarea').inputValue()).toBe('最后一句');
    expect(await page.locator('.tray-shelf option').count()).toBe(1);
  });
});

test('a file that holds no trays is named as such, and one that does is read', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(addressOf({ entries: [unmarked(first)] }));
    await sheetOf(page);
    await page.locator('.tray-shelf summary').click();
    const files = page.locator('.tray-shelf input[type="file"]');
    const give = (text: string) =>
      files.setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    for (const text of ['{"name":"other","version":1}', '[1,2]', 'no json', '']) {
      await give(text);
      // The field is emptied once the file has been read: what is said before is of the file before.
      await expect.poll(() => files.inputValue()).toBe('');
      await status(page).getByText('文件里没有专报').waitFor();
    }
    expect(await page.locator('.tray-entry').count()).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.tray-shelf button').filter({ hasText: '导出' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    await page.locator('.tray-shelf button').filter({ hasText: '删除' }).click();
    await page.locator('#tray-empty').waitFor();
    await give(Buffer.concat(chunks).toString());
    await status(page).getByText('已导入1份').waitFor();
    expect(await page.locator('.tray-entry').count()).toBe(1);
  });
});

test('a tray of sixty things is read, counted, ordered and sent as one of two', async () => {
  const long = '这一句写得很长，'.repeat(120);
  const items = corpus.measures.slice(0, 60).map(({ id }) => unmarked(`measure:${id}`));
  await withPage(WIDE, async (page) => {
    await page.goto(
      addressOf({
        entries: [...items, { kind: 'text', text: long }, { kind: 'heading', text: '' }],
      }),
    );
    await sheetOf(page);
    const pages = Number(await page.locator('#sheets article').getAttribute('data-pages'));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(pages);
    const field = page.locator('.tray-place').nth(60);
    await field.fill('1');
    await field.press('Enter');
    await page.locator('.tray-entry').first().locator('textarea').waitFor();
    // An empty heading is no heading on the sheet.
    expect(await page.locator('#sheets h2').count()).toBe(0);
    await page.waitForFunction(
      (text) =>
        document.querySelector('#sheets .flow p:not(.issued)')?.textContent.startsWith(text),
      long.slice(0, 40),
    );
    const address = await page.locator('#tray-address').inputValue();
    expect(address.length).toBeLessThan(8_000);
    const english = await page.locator('.languages a[lang="en"]').getAttribute('href');
    await page.goto(new URL(english ?? '', page.url()).href);
    await sheetOf(page);
    expect(await page.locator('.tray-entry').count()).toBe(62);
    expect(await page.locator('.tray-shelf option').count()).toBe(1);
  });
});
