import { beforeAll, expect, inject, test } from 'vitest';
import { filled } from '../fixtures/filled.ts';
import { useBrowser } from './support/browser.ts';
import { pages, read } from './support/dist.ts';
import { factsOf, factsOfAll, type Facts } from './support/facts.ts';
import { expectNone } from './support/report.ts';

const browser = useBrowser();
let facts: readonly Facts[] = [];
beforeAll(async () => {
  facts = await factsOfAll(browser);
});

test('every page carries each rule of the site’s style that finds something on it', () => {
  expect(facts.length).toBe(pages.length);
  expectNone(
    filled(facts).flatMap(({ page, lacking }) =>
      lacking.map((rule) => `${page.path} lacks ${rule}`),
    ),
  );
});

test('the rules that a page carries stand in the order of the whole', () => {
  expectNone(
    filled(facts).flatMap(({ page, outOfOrder }) =>
      outOfOrder === '' ? [] : [`${page.path}: ${outOfOrder} stands too late`],
    ),
  );
});

test('a rule that one page lacks is named, with the condition that it stands under', async () => {
  const page = pages.find(({ path }) => path === 'measures.html');
  if (!page) throw new Error('the list of measures is not built');
  const html = read(page.path);
  await browser.withPage({}, async (tab) => {
    await tab.goto(`${inject('root')}robots.txt`);
    const of = async (body: string) => {
      await tab.route(`**/${page.path}`, (route) => route.fulfill({ body }));
      const [found] = await factsOf(tab, [page]);
      return { lacking: found?.lacking, outOfOrder: found?.outOfOrder };
    };
    expect(await of(html)).toEqual({ lacking: [], outOfOrder: '' });
    /** The page with a part of its style elsewhere, or without it. */
    const without = (part: RegExp, first = '') => {
      const changed = html.replace(part, '').replace('<style>', `<style>${first}`);
      expect(changed).not.toBe(html);
      return of(changed);
    };
    const focus = 'main:focus{outline:none}';
    expect(await without(/main:focus\{outline:none\}/)).toEqual({
      lacking: ['main:focus{outline: none;}'],
      outOfOrder: '',
    });
    expect(await without(/@media print\{\.add\{display:none\}\}/)).toEqual({
      lacking: ['@media print .add{display: none;}'],
      outOfOrder: '',
    });
    const { lacking: [dark] = [] } = await without(
      /@media screen and \(prefers-color-scheme:dark\)\{:root\{--paper[^}]*\}\}/,
    );
    expect(dark).toMatch(/^@media screen and \(prefers-color-scheme: dark\) :root\{--paper:/);
    expect((await without(/--j-suzhou:[^;]*;/)).lacking).toEqual(['the colours of suzhou']);
    const moved = await without(/main:focus\{outline:none\}/, focus);
    expect(moved.lacking).toEqual([]);
    expect(moved.outOfOrder).not.toBe('');
  });
});
