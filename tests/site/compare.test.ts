import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { counted } from '../../src/analysis/measures.ts';
import { loadCorpus } from '../../src/corpus/index.ts';
import { localizer } from '../../src/i18n/index.ts';
import { axeScript, summary, violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { dist } from './support/dist.ts';
import { expectNone } from './support/report.ts';

const { withPage } = useBrowser();
const corpus = loadCorpus(inProject('content'));
const zh = localizer('zh', corpus.codebook);
const roots = { 'from a folder': `${pathToFileURL(dist).href}/`, 'from a host': inject('root') };
const root = inject('root');

/** The ids of the columns that a reader sees, in their order. */
const columns = (page: Page) =>
  page
    .locator('#comparison thead th[data-column]:visible')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-column')));

/** The ids of the measures that the table holds in the columns and rows shown, each once. */
const measures = (page: Page) =>
  page
    .locator('#comparison [data-measure]')
    .evaluateAll((items) => [
      ...new Set(
        items
          .filter((item) => !item.closest('tr[hidden], td[hidden]'))
          .map((item) => item.getAttribute('data-measure')),
      ),
    ]);

const query = (page: Page) => page.evaluate(() => location.search);

/** All that can be seen of the comparison. */
const seen = (page: Page) => page.locator('main').innerText();

for (const [host, base] of Object.entries(roots)) {
  test(`a choice stands in the address and opens to the same view, ${host}`, async () => {
    await withPage({}, async (page) => {
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
  });
}

test('what the address names and the page does not offer is ignored; reset clears it', async () => {
  await withPage({}, async (page) => {
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
});

test('filters leave just the measures that match, and say what they leave', async () => {
  const expected = counted(corpus.measures).filter(
    ({ jurisdiction, commitment, figures }) =>
      ['shenzhen', 'shanghai'].includes(jurisdiction.id) &&
      commitment === 'planned' &&
      figures.length > 0,
  );
  expect(expected).not.toEqual([]);
  await withPage({}, async (page) => {
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
    const empty = await page.locator('#comparison td:visible .none:visible').allInnerTexts();
    expect(new Set(empty)).toEqual(new Set(['不符合所选条件', '文献未载']));
    for (const row of await page.locator('#comparison tbody tr:visible').all()) {
      expect(await row.locator('[data-measure]').count()).toBeGreaterThan(0);
    }
    await page.goto(`${root}compare/theme.html?columns=putuo&commitment=recommended`);
    expect(await page.locator('#compare-none').isVisible()).toBe(true);
  });
});

test('first- and second-hand, and whom a measure is for, can be asked for', async () => {
  await withPage({}, async (page) => {
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
});

test('measures are grouped under the programmes that they are part of', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root}compare/theme.html?group=programme&open=all`);
    const cell = page.locator('tr#talent td[data-column="shenzhen"]');
    const group = cell.locator('.programme-group').first();
    expect(await group.locator('p').innerText()).toBe(
      zh.text(
        corpus.programmes.find(({ id }) => id === 'hetao-eight')?.short ?? { zh: '', en: '' },
      ),
    );
    expect(await group.locator('[data-measure^="shenzhen/"]').count()).toBeGreaterThan(1);
    // A place without programmes has no heads.
    expect(await page.locator('td[data-column="putuo"] .programme-group').count()).toBe(0);
  });
});

test('the CSV holds exactly what is shown', async () => {
  await withPage({ acceptDownloads: true }, async (page) => {
    await page.goto(
      `${roots['from a folder']}compare/theme/talent.html?columns=suzhou,shenzhen&figure=yes`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#compare-csv').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^compare-theme-talent-suzhou-shenzhen-\d{4}-\d\d-\d\d\.csv$/,
    );
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const lines = csvParse(text.slice(1));
    const ids = lines.map((line) => line['页面']?.replace(/^measures\/|\.html$/g, ''));
    expect(ids.toSorted()).toEqual((await measures(page)).toSorted());
    expect(ids).not.toEqual([]);
    for (const line of lines) {
      const measure = corpus.measures.find(({ id }) => line['页面'] === `measures/${id}.html`);
      expect(line['措施']).toBe(zh.text(measure?.title ?? { zh: '', en: '' }));
      expect(line['承诺程度']).toBe(zh.label('commitments', measure?.commitment ?? ''));
      expect(line['一手还是二手']).toBe('二手');
      for (const figure of measure?.figures ?? []) {
        expect(line['数据']).toContain(zh.figure(figure));
      }
      expect(line['原文短语']).toContain(measure?.evidence[0]?.phrase);
      expect(line['段落']).toContain(String(measure?.evidence[0]?.paragraph));
    }
  });
});

for (const [way, refused] of [
  ['', false],
  [', where the clipboard is refused', true],
] as const) {
  test(`“copy as table” puts table and sources on the clipboard${way}`, async () => {
    await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      if (refused) {
        await page.addInitScript(() => {
          navigator.clipboard.write = () => Promise.reject(new Error('refused'));
        });
      }
      await page.goto(`${root}compare/theme.html?columns=suzhou,shenzhen&commitment=planned`);
      const shown = await measures(page);
      await page.locator('#compare-copy').click();
      await page.locator('#compare-said:not(:empty)').waitFor();
      expect(await page.locator('#compare-said').innerText()).toContain('已复制');
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const text = async (type: string) => (await item?.getType(type))?.text();
        const html = new DOMParser().parseFromString((await text('text/html')) ?? '', 'text/html');
        const texts = (selector: string) =>
          [...html.querySelectorAll(selector)].map((element) => element.textContent);
        return {
          heads: texts('thead th'),
          cells: texts('td'),
          notes: texts('p'),
          plain: await text('text/plain'),
        };
      });
      expect(copied.heads.slice(1).map((head) => head.slice(0, 2))).toEqual(['苏州', '深圳']);
      const titles = corpus.measures
        .filter(({ id }) => shown.includes(id))
        .map(({ title }) => zh.text(title));
      const all = copied.cells.join('\n');
      expect(titles.filter((title) => !all.includes(title))).toEqual([]);
      expect(all.split('◑ 计划').length - 1).toBeGreaterThanOrEqual(titles.length);
      expect(all).toMatch(/苏报 ¶\d+、转述/);
      expect(copied.notes.join('\n')).toContain('2023年第4期（总第55期）');
      expect(copied.notes.join('\n')).toContain(
        `${root}compare/theme.html?columns=suzhou,shenzhen`,
      );
      expect(copied.plain).toContain('\t');
    });
  });
}

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

test('columns are picked and moved with the keyboard alone, and it is said', async () => {
  await withPage({}, async (page) => {
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

test('of every two columns the page says of each category who acts, at its anchor', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}compare/theme/capital.html`);
    await page.locator('.pairs a', { hasText: '上海与苏州' }).click();
    expect(page.url()).toBe(`${root}compare/shanghai-and-suzhou/theme.html#capital`);
    const theme = corpus.codebook.lenses.find(({ id }) => id === 'theme');
    for (const { id } of theme?.categories ?? []) {
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
    const capital = await page.locator('#capital').innerText();
    for (const measure of counted(corpus.measures)) {
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
    for (const { one, other, note } of links) {
      const row = rows.find((text) => text.includes(zh.text(note)));
      expect(row).toContain(zh.text(one.title));
      expect(row).toContain(zh.text(other.title));
      expect(row).toContain(zh.label('commitments', one.commitment));
      expect(row).toContain(zh.label('commitments', other.commitment));
    }
    // A cell points to the counterpart of its measure.
    for (const link of await page.locator('.counterpart').all()) {
      const id = (await link.getAttribute('href'))?.slice(1);
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
  });
});
