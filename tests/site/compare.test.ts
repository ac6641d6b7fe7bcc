import { pathToFileURL } from 'node:url';
import type { Page, Request } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { gbt7714 } from '../../src/analysis/citation.ts';
import { counted } from '../../src/analysis/measures.ts';
import { localizer } from '../../src/i18n/index.ts';
import { sample } from '../../src/languages/sample.ts';
import { axeScript, summary, violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { columnsShown as columns, measuresShown as measures } from './support/comparison.ts';
import { dist } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { lasting, withPage } = useBrowser();
/** One tab for one test after the other: each opens what it looks at. */
let page: Page;
beforeAll(async () => {
  page = await lasting({});
});
const zh = localizer('zh', corpus.codebook);
const roots = { 'from a folder': `${pathToFileURL(dist).href}/`, 'from a host': inject('root') };
const root = inject('root');

const query = (page: Page) => page.evaluate(() => location.search);

/** All that can be seen of the comparison. */
const seen = (page: Page) => page.locator('main').innerText();

for (const [host, base] of Object.entries(roots)) {
  test(`a choice stands in the address and opens to the same view, ${host}`, async () => {
    await page.goto(`${base}compare/theme.html`);
    await page.locator('.controls summary').click();
    for (const id of ['putuo', 'hong-kong', 'china', 'shanghai']) {
      await page.locator(`.picker input[value="${id}"]`).uncheck();
    }
    await page.locator('.picker li[data-column="suzhou"] button[data-move="-1"]').click();
    await page.locator('input[name="commitment"][value="planned"]').check();
    await page.locator('input[name="commitment"][value="recommended"]').check();
    await page.locator('input[name="group"]').check();
    await page.locator('details[data-open="talent.shenzhen"] > summary').click();
    expect(await columns(page)).toEqual(['suzhou', 'shenzhen']);
    await expect
      .poll(() => query(page))
      .toBe(
        '?columns=suzhou,shenzhen&commitment=planned,recommended&group=programme&open=controls,talent.shenzhen',
      );
    const before = await seen(page);
    await page.reload();
    expect(await seen(page)).toBe(before);
    expect(await columns(page)).toEqual(['suzhou', 'shenzhen']);
    const english = page.locator('.languages a[hreflang="en"]');
    expect(await english.getAttribute('href')).toContain('?columns=suzhou,shenzhen&');
  });
}

test('what the address names and the page does not offer is ignored; reset clears it', async () => {
  await page.goto(`${root}compare/theme.html`);
  const all = await measures(page);
  const order = await columns(page);
  await page.goto(`${root}compare/theme.html?columns=atlantis&commitment=maybe&x=1`);
  expect(await columns(page)).toEqual(order);
  expect(await measures(page)).toEqual(all);
  await page.goto(`${root}compare/theme.html?columns=suzhou,putuo&tier=primary&open=controls`);
  await page.locator('#compare-reset').click();
  expect(await columns(page)).toEqual(order);
  expect(await measures(page)).toEqual(all);
  expect(await query(page)).toBe('?open=controls');
});

test('filters leave just the measures that match, and say what they leave', async () => {
  const expected = counted(corpus.measures).filter(
    ({ jurisdiction, commitment, figures }) =>
      ['shenzhen', 'shanghai'].includes(jurisdiction.id) &&
      commitment === 'planned' &&
      figures.length > 0,
  );
  expect(expected).not.toEqual([]);
  await page.goto(
    `${root}compare/theme.html?columns=shenzhen,shanghai&commitment=planned&figure=yes`,
  );
  expect((await measures(page)).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  const total = counted(corpus.measures).filter(({ jurisdiction }) =>
    ['shenzhen', 'shanghai'].includes(jurisdiction.id),
  );
  expect(await page.locator('.controls output').innerText()).toContain(
    `${total.length}条措施中的${expected.length}条`,
  );
  expect(await page.locator('#compare-filters').innerText()).toContain('计划');
  // What a filter leaves out is told apart from what the documents do not mention.
  const left = await page.locator('#comparison td:visible .none:visible').allInnerTexts();
  expect(new Set(left)).toEqual(new Set(['不符合所选条件']));
  const empty = await page.locator('#comparison td.none:visible').allInnerTexts();
  expect(new Set(empty)).toEqual(new Set(['文献未载']));
  const held = await page
    .locator('#comparison tbody tr:visible')
    .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('[data-measure]').length));
  expect(filled(held).filter((count) => count === 0)).toEqual([]);
  await page.goto(`${root}compare/theme.html?columns=putuo&commitment=recommended`);
  expect(await page.locator('#compare-none').isVisible()).toBe(true);
});

test('first- and second-hand, and whom a measure is for, can be asked for', async () => {
  await page.goto(`${root}compare/theme.html?tier=primary&directed=hong-kong`);
  const expected = counted(corpus.measures).filter(
    ({ jurisdiction, hong_kong }) =>
      ['shanghai', 'putuo'].includes(jurisdiction.id) && hong_kong === 'hong-kong',
  );
  expect((await measures(page)).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  expect(new Set(await page.locator('.cell-voice:visible').allInnerTexts())).toEqual(
    new Set(['自述']),
  );
});

test('measures are grouped under the programmes that they are part of', async () => {
  await page.goto(`${root}compare/theme.html?group=programme&open=all`);
  const cell = page.locator('tr#talent td[data-column="shenzhen"]');
  const group = cell.locator('.programme-group').first();
  expect(await group.locator('p').innerText()).toBe(
    zh.text(corpus.programmes.find(({ id }) => id === 'hetao-eight')?.short ?? sample('', '')),
  );
  expect(await group.locator('[data-measure^="shenzhen/"]').count()).toBeGreaterThan(1);
  // A place without programmes has no heads.
  expect(await page.locator('td[data-column="putuo"] .programme-group').count()).toBe(0);
});

test('without scripts every measure of the corpus is there, and no control', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}compare/theme.html`);
    const ids = await measures(page);
    expect(counted(corpus.measures).filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(await page.locator('#compare-controls').isVisible()).toBe(false);
    // What is folded opens without a script.
    const fold = page.locator('details[data-open="talent.shanghai"]');
    const last = fold.locator('li').last();
    expect(await last.isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await last.isVisible()).toBe(true);
  });
});

test('on a phone every cell names its city, and nothing scrolls sideways', async () => {
  await withPage({ viewport: { width: 320, height: 700 } }, async (page) => {
    for (const path of [
      'compare/theme.html?columns=suzhou,shenzhen&open=controls',
      'compare/shenzhen-and-suzhou/theme.html',
    ]) {
      await page.goto(root + path);
      const cells = page.locator('table.compare td:visible');
      const names = await page
        .locator('table.compare td:visible .cell-who:visible')
        .allInnerTexts();
      expect(names).toHaveLength(await cells.count());
      expect(new Set(names.map((name) => name.trim().slice(0, 2)))).toEqual(
        new Set(['深圳', '苏州']),
      );
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }
  });
});

test('on a phone what is not in the documents is one line a row', async () => {
  await withPage({ viewport: { width: 390, height: 900 } }, async (page) => {
    for (const query of ['', '?commitment=exploring']) {
      await page.goto(`${root}compare/theme.html${query}`);
      const heights = await page.locator('#comparison tbody tr:visible').evaluateAll((rows) =>
        rows.map((row) =>
          ['unmentioned', 'filtered'].map((kind) => {
            const boxes = [...row.querySelectorAll(`td.${kind}`)]
              .filter((cell) => cell.checkVisibility() && cell.getClientRects().length > 0)
              .map((cell) => cell.getBoundingClientRect());
            const bottom = Math.max(...boxes.map((box) => box.bottom));
            return boxes.length > 0 ? bottom - Math.min(...boxes.map(({ top }) => top)) : 0;
          }),
        ),
      );
      expect(filled(filled(heights).flat()).filter((height) => height >= 64)).toEqual([]);
    }
  });
});

test('what only copies say is not on the page, and comes when one is asked for', async () => {
  const asked: string[] = [];
  const note = (request: Request) => asked.push(new URL(request.url()).pathname);
  page.on('request', note);
  await page.goto(`${root}compare/theme.html`);
  const data = (await page.locator('#compare-data').textContent()) ?? '';
  const [source] = corpus.sources;
  expect(data).not.toContain('"passages"');
  expect(data).not.toContain(source ? gbt7714(source) : '"citation"');
  expect(asked.filter((path) => path.includes('copies.'))).toEqual([]);
  await page.locator('#compare-csv').hover();
  await expect.poll(() => asked.filter((path) => path.includes('copies.')).length).toBe(1);
  page.off('request', note);
});

test('columns are picked and moved with the keyboard alone, and it is said', async () => {
  await page.goto(`${root}compare/gate.html`);
  const first = await columns(page);
  await page.locator('.controls summary').focus();
  await page.keyboard.press('Enter');
  // The next stop is the first column's box; after it, its two buttons.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await columns(page)).toEqual([first[1], first[0], ...first.slice(2)]);
  expect(await page.locator('#compare-said').innerText()).toContain('第2列');
  // The button keeps the focus, so that it can be pressed again.
  await page.keyboard.press('Enter');
  expect((await columns(page)).indexOf(first[0] ?? '')).toBe(2);
  // The last column cannot be taken away.
  for (const id of first.slice(1)) await page.locator(`.picker input[value="${id}"]`).uncheck();
  await page.locator(`.picker input[value="${first[0]}"]`).click();
  expect(await columns(page)).toEqual([first[0]]);
  expect(await page.locator('#compare-said').innerText()).toBe('至少保留一列');
});

test('axe finds nothing with the controls and the folds open', async () => {
  await withPage({ bypassCSP: true }, async (page) => {
    await page.addInitScript({ content: axeScript });
    for (const path of [
      'compare/theme.html?open=controls,all&group=programme&commitment=planned',
      'en/compare/theme/talent.html?open=controls&columns=suzhou,shenzhen',
    ]) {
      await page.goto(root + path);
      expectNone(summary(await violations(page)));
    }
  });
});
