import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { csvParse } from 'd3';
import { expect, inject, test } from 'vitest';
import { localizer } from '../../src/i18n/index.ts';
import { useBrowser } from './support/browser.ts';
import { measuresShown as measures } from './support/comparison.ts';
import { dist } from './support/dist.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { withPage } = useBrowser();
const zh = localizer('zh', corpus.codebook);
const root = inject('root');
const folder = `${pathToFileURL(dist).href}/`;

test('the CSV holds exactly what is shown', async () => {
  await withPage({ acceptDownloads: true }, async (page) => {
    await page.goto(`${folder}compare/theme/talent.html?columns=suzhou,shenzhen&figure=yes`);
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
    for (const line of filled(lines)) {
      const measure = corpus.measures.find(({ id }) => line['页面'] === `measures/${id}.html`);
      expect(line['措施']).toBe(measure && zh.text(measure.title));
      expect(line['承诺程度']).toBe(zh.label('commitments', measure?.commitment ?? ''));
      expect(line['一手还是二手']).toBe('二手');
      for (const figure of filled(measure?.figures ?? [])) {
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
      const foreign = 'from=singlemessage&';
      await page.goto(
        `${root}compare/theme.html?${foreign}columns=suzhou,shenzhen&commitment=planned`,
      );
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
      expect(all.split(/[◑◐] 计划/).length - 1).toBeGreaterThanOrEqual(titles.length);
      expect(all).toMatch(/苏报 ¶\d+、转述/);
      expect(copied.notes.join('\n')).toContain('2023年第4期（总第55期）');
      expect(copied.notes.join('\n')).toContain(
        `${root}compare/theme.html?columns=suzhou,shenzhen`,
      );
      expect(copied.notes.join('\n')).not.toContain('singlemessage');
      expect(copied.plain).toContain('\t');
    });
  });
}
