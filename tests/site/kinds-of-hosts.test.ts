import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { localizer } from '../../src/i18n/index.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';
import { dist, files, read } from './support/dist.ts';
import { allFound, listLaidOut, listReady } from './support/list.ts';
import { hostOf } from './support/host.ts';
import { hostRules, type HostRules } from './support/host-rules.ts';
import { expectNone } from './support/report.ts';
import { squeezed } from './support/pdf-pages.ts';
import { press } from './support/tray.ts';

const { withPage } = useBrowser();

type Kind = readonly [name: string, base: string, rules: HostRules];

const kinds = Object.entries(hostRules);
const at = (base: string, [name, rules]: (typeof kinds)[number]): Kind => [
  `${name}, at ${base}`,
  base,
  rules,
];
/** Below a path; those that rename pages at the root of a host too, for what lies above may differ. */
const renaming = kinds
  .filter(([name]) => name.includes('strips'))
  .flatMap((kind) => [at('/', kind), at('/policy/hk/', kind)]);
/** Those that rename nothing: what a browser is given by one, it is given by each. */
const others = kinds
  .filter(([name]) => !name.includes('strips'))
  .map((kind) => at('/policy/hk/', kind));

/** Of each folder a file of each kind. */
const ofEachKind = [
  ...new Map(files.map((path) => [`${dirname(path)} ${extname(path)}`, path])).values(),
];

test.for(others)(
  'every file of the site comes at its own address, and with nothing more, on %s',
  async ([, base, rules]) => {
    const there = new Set(files.map((path) => `${base.slice(1)}${path}`));
    const isFile = (path: string) => there.has(path);
    expectNone(
      filled(there).filter(
        (path) =>
          rules.redirect?.(path, isFile) !== undefined || rules.files(path).find(isFile) !== path,
      ),
    );
    const host = await hostOf(rules, base);
    try {
      const asked = (path: string) =>
        fetch(`${host.url}${encodeURI(path)}`, { redirect: 'manual' });
      for (const path of filled(ofEachKind)) {
        const answer = await asked(path);
        expect([answer.status, answer.headers.get('content-security-policy')], path).toEqual([
          200,
          null,
        ]);
        const body = Buffer.from(await answer.arrayBuffer());
        expect(body.equals(readFileSync(join(dist, path))), path).toBe(true);
      }
      expect((await asked('en/no-such-page.html')).status).toBe(404);
    } finally {
      host.close();
    }
  },
);

test.for([...others.slice(0, 1), ...renaming])(
  'the site can be read and searched, and a choice survives, on %s',
  async ([, base, rules]) => {
    await onHost(rules, base, async (page, url) => {
      const trouble = watch(page);
      const home = `${url}en/`;
      await page.goto(`${home}index.html`);
      await arrived(page, `${home}index.html`);
      for (const path of ['compare.html', 'compare/theme.html', 'analysis.html', 'measures.html']) {
        await page.locator(`a[href$="${path}"]:visible`).first().click();
        await arrived(page, `${home}${path}`);
      }
      await listReady(page);
      const all = await shown(page);
      await survives(page);
      await page.locator('#measure-table tbody tr:not([hidden]) a').first().click();
      await page.waitForSelector('h1');
      await expect.poll(() => linkedAs(page)).toMatch(/\/en\/measures\/\w+\/[\w-]+\.html$/);
      await page.locator('nav.languages a').last().click();
      await expect.poll(() => linkedAs(page)).toMatch(/\/hant\/measures\/\w+\/[\w-]+\.html$/);
      await page.goto(`${home}index.html`);
      await page.locator('.search-box input:visible').fill('Hong Kong');
      await page.locator('.search-box input:visible').press('Enter');
      await arrived(page, `${home}search.html`);
      await allFound(page);
      expect(await page.locator('#find-results .find-hit').count()).toBeGreaterThan(3);
      await page.locator('#find-exact').click();
      await arrived(page, `${home}measures.html`);
      await listReady(page);
      await expect.poll(() => shown(page)).toBeLessThan(all);
      expect(await page.inputValue('#q')).toBe('Hong Kong');
      await brings(page, `${home}analysis/gaps/suzhou.html`);
      expect(trouble).toEqual([]);
    });
  },
);

/** In the list of measures, a choice survives the page read again, another language, and Back. */
async function survives(page: Page): Promise<void> {
  await page.check('input[name=commitment][value=planned]');
  await expect.poll(() => page.url()).toContain('commitment=planned');
  const few = await shown(page);
  const address = page.url();
  await page.reload();
  await chosen(page, few);
  expect(page.url()).toBe(address);
  await page.locator('nav.languages a').first().click();
  await expect.poll(() => page.getAttribute('html', 'lang')).not.toMatch(/^en/);
  await chosen(page, few);
  await page.goBack();
  await chosen(page, few);
  await page.locator('#measure-table tbody tr:not([hidden]) a').first().click();
  await expect.poll(() => linkedAs(page)).toMatch(/\/measures\/\w+\/[\w-]+\.html$/);
  await page.goBack();
  await chosen(page, few);
}

/** A link that carries a choice brings it along. */
async function brings(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const link = page.locator('a[href*="measures.html?"]:visible').first();
  const wanted = new URLSearchParams((await link.getAttribute('href'))?.split('?')[1]);
  await link.click();
  await listReady(page);
  const now = new URL(page.url()).searchParams;
  expect([...wanted].every(([name, value]) => now.get(name) === value)).toBe(true);
}

test('`serve` is told to leave the names of pages as they are', () => {
  expect(JSON.parse(read('serve.json'))).toEqual({ cleanUrls: false });
});

const [plain] = Object.values(hostRules);
const under = (policy: string): HostRules => ({
  ...(plain as HostRules),
  headers: { 'content-security-policy': policy },
});

test('a host that allows no pictures but files gives a chart as PNG', async () => {
  await onHost(under("img-src 'self'"), '/', async (page, url) => {
    await page.goto(`${url}targets.html`);
    const downloading = page.waitForEvent('download');
    await page.locator('#targets button[data-png]').click();
    const png = readFileSync(await (await downloading).path());
    const size = ['width', 'height'].map((name) =>
      Number(new RegExp(`<svg[^>]* ${name}="(\\d+)"`).exec(read('charts/targets.zh.svg'))?.[1]),
    );
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((side) => 2 * side));
  });
});

test('a host that allows no pictures but files has the data of a chart in the Word document of a tray', async () => {
  await onHost(under("img-src 'self'"), '/', async (page, url) => {
    await page.goto(`${url}targets.html`);
    await press(page, 'chart');
    await page.locator('[data-tray]').click();
    const title = (await page.locator('#sheets figure.chart figcaption').textContent()) ?? '';
    const downloading = page.waitForEvent('download');
    await page.locator('[data-form="word"]').click();
    const parts = unzipSync(readFileSync(await (await downloading).path()));
    expect(Object.keys(parts).filter((name) => name.includes('media/'))).toEqual([]);
    const said = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(said).toContain('<w:tbl>');
    expect(title).not.toBe('');
    expect(squeezed(said.replaceAll(/<[^>]+>/g, ''))).toContain(squeezed(title));
  });
});

test('a host that allows no pictures at all leaves the SVG, and says so', async () => {
  await onHost(under("img-src 'none'"), '/', async (page, url) => {
    await page.goto(`${url}en/targets.html`);
    await page.locator('#targets button[data-png]').click();
    await expect
      .poll(() => page.locator('#targets button[data-png]').textContent())
      .toContain('please take the SVG');
    const downloading = page.waitForEvent('download');
    await page.locator('#targets .chart-files a[download]').click();
    expect((await downloading).suggestedFilename()).toMatch(/\.svg$/);
  });
});

/** The script that stands in each page, as its policy names it. */
const ownScript = (path: string) => /script-src 'self' ('sha256-[^']+')/.exec(read(path))?.[1];

test('a host with a policy of its own, as the README has it, has style, filters and search', async () => {
  const scripts = new Set(files.filter((path) => path.endsWith('.html')).map(ownScript));
  expect(scripts.size).toBe(1);
  const [script = ''] = scripts;
  const readme = readFileSync(inProject('README.md'), 'utf8');
  const policy = /^(default-src 'none'; style-src .*)$/m.exec(readme)?.[1] ?? '';
  expect(policy).toContain("'sha256-…'");
  await onHost(under(policy.replace("'sha256-…'", script)), '/', async (page, url) => {
    const trouble = watch(page);
    await page.goto(`${url}measures.html`);
    await arrived(page, `${url}measures.html`);
    await listReady(page);
    const all = await shown(page);
    await page.check('input[name=commitment][value=planned]');
    await expect.poll(() => shown(page)).toBeLessThan(all);
    await page.goto(`${url}search.html?q=香港`);
    await page.locator('#find-results .find-hit').first().waitFor();
    await page.goto(`${url}targets.html`);
    await press(page, 'chart');
    await page.locator('[data-tray]').click();
    await page.locator('#sheets figure.chart').waitFor();
    expect(trouble).toEqual([]);
  });
});

test('where a host lets no script be put in, the page says that what was asked for did not come', async () => {
  const zh = localizer('zh', corpus.codebook);
  await onHost(under("require-trusted-types-for 'script'"), '/', async (page, url) => {
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    for (const [path, used] of [
      ['measures.html', '#q'],
      ['search.html', '#find-q'],
      ['targets.html', 'main .add'],
    ] as const) {
      await page.goto(url + path);
      await page.locator(used).first().click();
      await page
        .getByRole('alert')
        .filter({ hasText: zh.say('page.notCome') })
        .waitFor();
    }
    await page.goto(`${url}compare/theme/talent.html`);
    await page.locator('#compare-csv').click();
    await page.getByText(zh.say('compare.notLoaded')).waitFor();
    expect(thrown).toEqual([]);
  });
});

/** Does something with a page of the browser while a host serves the site. */
async function onHost(
  rules: HostRules,
  base: string,
  work: (page: Page, url: string) => Promise<void>,
): Promise<void> {
  const host = await hostOf(rules, base);
  try {
    await withPage({}, (page) => work(page, host.url));
  } finally {
    host.close();
  }
}

/** Where the page believes to stand: its links are right when this is where its file is. */
const linkedAs = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector<HTMLLinkElement>(`link[hreflang="${document.documentElement.lang}"]`)
        ?.href ?? '',
  );

/** Waits for a page, with its style, its links and its script. */
async function arrived(page: Page, address: string): Promise<void> {
  await expect.poll(() => linkedAs(page)).toBe(address);
  await page.locator('form[role=search]:visible').first().waitFor();
  const leading = await page.evaluate(() => getComputedStyle(document.body).lineHeight);
  expect(leading).not.toBe('normal');
}

async function shown(page: Page): Promise<number> {
  await listLaidOut(page);
  return page
    .locator('#measure-table tbody tr')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).length);
}

async function chosen(page: Page, rows: number): Promise<void> {
  await listReady(page);
  expect(await page.isChecked('input[name=commitment][value=planned]')).toBe(true);
  await expect.poll(() => shown(page)).toBe(rows);
}

/** Collects what a page throws, and what it asks for in vain. */
function watch(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  return trouble;
}
