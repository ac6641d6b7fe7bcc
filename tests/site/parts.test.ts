import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { corpusFrom, figuresOfCorpus } from '../../src/corpus/index.ts';
import { columnSets } from '../../src/corpus/column-sets.ts';
import { localeFolder, localizer, locales } from '../../src/i18n/index.ts';
import { paths, relativeHref } from '../../src/routes/paths.ts';
import { filled } from '../fixtures/filled.ts';
import { parted } from '../fixtures/parted.ts';
import { writeFiles } from '../fixtures/write-files.ts';
import { useBrowser } from './support/browser.ts';
import { listReady } from './support/list.ts';
import { expectNone } from './support/report.ts';
import { build, builtIn, type Built } from './support/second-build.ts';
import { tooMuchIn } from './support/weight.ts';

const { withPage } = useBrowser();
const content = parted();
const corpus = corpusFrom(content);
/** Within the project: what the build writes on its way is found its packages from there. */
mkdirSync(inProject('.build'), { recursive: true });
const root = mkdtempSync(inProject('.build', 'parts-'));
let site: Built;
// A build of a small site.
beforeAll(() => {
  writeFiles(join(root, 'content'), content);
  build(join(root, 'content'), join(root, 'site'));
  site = builtIn(join(root, 'site'));
}, 600_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const read = (path: string): string => site.read(path).toString('utf8');
const pages = (): string[] => filled(site.files.filter((path) => path.endsWith('.html')));
/** The address of a page of the folder, which no host serves. */
const address = (path: string): string => pathToFileURL(join(site.folder, path)).href;
/** What is told apart by its attribute on some pages. */
const marked = (attribute: string, paths: readonly string[]): string[] =>
  paths.flatMap((path) =>
    [...read(path).matchAll(new RegExp(`<tr[^>]*\\b${attribute}="([^"]*)"`, 'g'))].map(
      ([, value = '']) => value,
    ),
  );
const below = (folder: string): string[] =>
  filled(pages().filter((path) => path.startsWith(folder)));
const sorted = (ids: Iterable<string>): string[] => [...ids].toSorted();

test('no page of a site that comes in parts is too much for a phone', () => {
  expectNone(pages().flatMap((path) => tooMuchIn(path, read(path))));
});

test('every measure stands on the page of its jurisdiction, once', () => {
  expect(sorted(marked('data-id', below('measures/of/')))).toEqual(
    sorted(corpus.measures.map(({ id }) => id)),
  );
});

test('every column stands in one part of a comparison, with its way to the others', () => {
  const sets = columnSets(corpus);
  const parts = ['compare/theme.html', ...below('compare/theme/part-')];
  expect(parts).toHaveLength(sets.length);
  expect(sets.length).toBeGreaterThan(1);
  const columns = parts.map((path) => [
    ...new Set([...read(path).matchAll(/<th[^>]*data-column="([^"]*)"/g)].map(([, id]) => id)),
  ]);
  for (const [i, set] of sets.entries()) {
    const own = set.columns.map(({ id }) => id);
    expect(columns[i]).toEqual(expect.arrayContaining(own));
    const others = sets.filter((other) => other !== set).flatMap(({ columns: list }) => list);
    expect(columns[i]?.filter((id) => others.some((other) => other.id === id))).toEqual([]);
  }
});

test('every observation and every promise has one place, and links lead to it', () => {
  const observed = below('followup/observations/');
  expect(sorted(marked('id', observed))).toEqual(sorted(corpus.observations.map(({ id }) => id)));
  expect(marked('id', ['followup/observations.html'])).toEqual([]);
  const promised = below('followup/of/');
  for (const { id } of filled(corpus.promises)) {
    expect(promised.filter((path) => read(path).includes(` id="${id}"`))).toHaveLength(1);
  }
});

test('every target and every term stands on one part of its page, and each part has a title of its own', () => {
  const shared = [
    { whole: 'targets.html', records: corpus.targets },
    { whole: 'followup/targets.html', records: corpus.targets },
    { whole: 'glossary.html', records: corpus.terms },
  ];
  for (const { whole, records } of shared) {
    const parts = [whole, ...below(whole.replace('.html', '/part-'))].map(read);
    for (const { id } of filled<{ id: string }>(records)) {
      expect(parts.filter((html) => html.includes(` id="${id}"`))).toHaveLength(1);
    }
    const titles = parts.map((html) => /<title>([^<]*)</.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(parts.length);
    for (const html of parts) {
      expect(html.match(/<nav class="toc parts-nav"[^]*?<\/nav>/)?.[0].split('<li').length).toBe(
        parts.length + 1,
      );
    }
  }
});

test('every body stands on one part of their list, and its own page leads back to that part', () => {
  const parts = ['organisations.html', ...below('organisations/part-')];
  expect(parts.length).toBeGreaterThan(1);
  const listed = parts.flatMap((path) =>
    [...read(path).matchAll(/<th scope="row">\s*<a href="([^"]*)"/g)].map(([, href = '']) => ({
      path,
      id: basename(href, '.html'),
    })),
  );
  expect(sorted(listed.map(({ id }) => id))).toEqual(
    sorted(corpus.organisations.map(({ id }) => id)),
  );
  for (const { path, id } of listed) {
    const own = `organisations/${id}.html`;
    const [trail = ''] = /<nav class="trail"[^]*?<\/nav>/.exec(read(own)) ?? [];
    expect(trail).toContain(`href="${relativeHref(own, path)}"`);
  }
});

test('the picture of commitments has the columns that stand together, and leads to all', () => {
  const [first] = columnSets(corpus);
  for (const path of ['index.html', 'hant/index.html', 'en/index.html']) {
    const html = read(path);
    const [figure = ''] = /<figure[^>]* id="commitments"[^]*?<\/figure>/.exec(html) ?? [];
    expect(figure).not.toBe('');
    const rows = figure.slice(figure.indexOf('<tbody')).match(/<th scope="row"/g);
    const shown = first?.corpus.jurisdictions.filter(({ measures }) => measures.length > 0);
    expect(rows).toHaveLength(shown?.length ?? 0);
    expect(html).toMatch(/<a href="[^"]*charts\/commitments\.[\w-]+\.svg">/);
  }
});

test('every ruling stands on the second part of the codebook, and its data on the first', () => {
  const [making, codes] = ['codebook.html', 'codebook/part-2.html'].map(read);
  for (const { id } of filled(corpus.codebook.rulings)) {
    expect(codes).toContain(` id="ruling-${id}"`);
    expect(making).not.toContain(` id="ruling-${id}"`);
  }
  expect(making).toContain(' id="downloads"');
  expect(codes).not.toContain(' id="downloads"');
});

test('every figure stands on one part of the amounts', () => {
  const parts = ['analysis/amounts.html', ...below('analysis/amounts/part-')];
  expect(sorted(marked('data-figure', parts))).toEqual(
    sorted(figuresOfCorpus(corpus).map(({ id }) => id)),
  );
});

test('a jurisdiction with more events than its page has leads to the first of the others', () => {
  const eventsOf = (id: string) =>
    corpus.events.filter(({ jurisdictions }) => jurisdictions.some((one) => one.id === id));
  const [busiest] = corpus.jurisdictions.toSorted(
    (a, b) => eventsOf(b.id).length - eventsOf(a.id).length,
  );
  const path = `jurisdictions/${busiest?.id ?? ''}.html`;
  const all = eventsOf(busiest?.id ?? '').map(({ id }) => id);
  const shown = marked('id', [path]).filter((id) => all.includes(id));
  const [next] = all.slice(shown.length);
  expect(shown).toEqual(all.slice(0, shown.length));
  expect(read(path)).toMatch(new RegExp(`href="[^"]*timeline[^"]*#${next ?? 'none'}"`));
});

test('no link within the site leads to a page, or a place of one, that is not there', () => {
  const known = new Map<string, Set<string>>();
  const idsOf = (path: string): Set<string> => {
    const ids =
      known.get(path) ??
      new Set([...read(path).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
    known.set(path, ids);
    return ids;
  };
  const files = new Set(site.files);
  const missing = pages()
    .filter((path) => !/^(?:en|hant)\//.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(/<a [^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) => {
        const to = new URL(href, `file:///${path}`);
        if (to.protocol !== 'file:') return [];
        const target = decodeURIComponent(to.pathname.slice(1));
        if (!files.has(target)) return [`${path}: ${href}`];
        const id = decodeURIComponent(to.hash.slice(1));
        return id === '' || id.includes('=') || idsOf(target).has(id) ? [] : [`${path}: ${href}`];
      }),
    );
  expectNone(missing);
});

test('opened from a folder, the list brings all measures and finds one of the last part', async () => {
  const last = corpus.measures.at(-1);
  if (!last) throw new Error('the content has no measures');
  await withPage({}, async (page) => {
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(address('measures.html'));
    const rows = page.locator('#measure-table tbody tr');
    expect(await rows.count()).toBeLessThan(corpus.measures.length);
    await listReady(page);
    expect(await rows.count()).toBe(corpus.measures.length);
    await page.locator('#q').fill(last.title.zh);
    await page.locator(`tr[data-id="${last.id}"]`).waitFor();
    await page.locator(`tr[data-id="${last.id}"] a`).first().click();
    await page.waitForURL(address(`measures/${last.id}.html`));
    expect(failed).toEqual([]);
  });
});

test('without scripts the list leads to the pages that have every measure', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address('measures.html'));
    const ways = page.locator('.parts-nav a');
    expect(await ways.count()).toBe(
      corpus.jurisdictions.filter(({ measures }) => measures.length > 0).length,
    );
    await ways.last().click();
    await page.locator('#measure-table tbody tr').first().waitFor();
    expect(page.url()).toContain('/measures/of/');
  });
});

test('without scripts, from a folder, the glossary leads to its last part and to its term', async () => {
  const last = corpus.terms.at(-1);
  if (!last) throw new Error('the content has no terms');
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address('hant/glossary.html'));
    await page.locator('.parts-nav a').last().click();
    await page.locator(`dt#${last.id}`).waitFor();
    expect(await page.locator('.parts-nav [aria-current]').count()).toBe(1);
  });
});

test('opened from a folder, a comparison leads to its other part and filters there', async () => {
  const [, second] = columnSets(corpus);
  const [column] = second?.columns ?? [];
  if (!column) throw new Error('the columns stand in one set');
  await withPage({}, async (page) => {
    await page.goto(address('en/compare/theme.html'));
    await page.locator('.parts-nav a').nth(1).click();
    await page.waitForURL(address('en/compare/theme/part-2.html'));
    expect(await page.locator('.parts-nav [aria-current]').textContent()).toContain(
      column.short.en,
    );
    await page.locator('#compare-controls summary').first().click();
    const head = page.locator(`#comparison thead [data-column="${column.id}"]`);
    expect(await head.isVisible()).toBe(true);
    await page.locator(`#compare-controls input[value="${column.id}"]`).uncheck();
    expect(await head.isVisible()).toBe(false);
  });
});

/** Two columns that stand in different sets, and a lens. */
function twoApart() {
  const [first, second] = columnSets(corpus);
  const [one] = first?.columns ?? [];
  const other = second?.columns.at(-1);
  const [lens] = corpus.codebook.lenses;
  if (!one || !other || !lens) throw new Error('the columns stand in one set');
  return { one, other, lens };
}

test('any two columns have a page in each language and lens, and each column one script a language', () => {
  const columns = corpus.jurisdictions.filter(({ column }) => column);
  const scripts = site.files.filter((path) => path.startsWith('assets/column.'));
  expect(scripts).toHaveLength(columns.length * locales.length);
  for (const locale of locales) {
    for (const { id } of corpus.codebook.lenses) {
      const path = localeFolder[locale] + paths.anyTwo(id);
      const data = /<script[^>]* id="any-two-data">([^]*?)<\/script>/.exec(read(path))?.[1] ?? '';
      const { columns: named } = JSON.parse(data) as { columns: { id: string; file: string }[] };
      expect(named.map((column) => column.id)).toEqual(columns.map((column) => column.id));
      for (const column of named) {
        const file = new URL(column.file, `file:///${path}`).pathname.slice(1);
        expect(file).toBe(`assets/column.${locale}.${column.id}.js`);
        expect(scripts).toContain(file);
      }
    }
  }
});

test('two columns of different sets show what they show in their sets, and lead where they lead there', async () => {
  const { one, other, lens } = twoApart();
  const [, second] = columnSets(corpus);
  const cellsOn = (id: string) =>
    `[...document.querySelectorAll('#comparison td[data-column="${id}"]')].map((cell) => ({
      measures: [...cell.querySelectorAll('li')].map((line) => line.dataset.measure),
      links: [...cell.querySelectorAll('a')].map(({ href }) => href),
      says: cell.querySelector('.cell-says')?.textContent.trim(),
    }))`;
  await withPage({}, async (page) => {
    const shown = async (path: string, id: string) => {
      await page.goto(address(path));
      await page.locator(`#comparison td[data-column="${id}"]`).first().waitFor();
      return page.evaluate(cellsOn(id));
    };
    const two = `?columns=${one.id},${other.id}`;
    for (const folder of Object.values(localeFolder)) {
      await page.goto(address(folder + paths.anyTwo(lens.id)) + two);
      await page.locator(`#comparison td[data-column="${other.id}"]`).first().waitFor();
      const here = [await page.evaluate(cellsOn(one.id)), await page.evaluate(cellsOn(other.id))];
      expect(here[0]).toEqual(await shown(folder + paths.lens(lens.id), one.id));
      const part = `${folder}compare/${lens.id}/${second?.slug ?? ''}.html`;
      expect(here[1]).toEqual(await shown(part, other.id));
    }
  });
});

test('opened from a folder, any two columns are chosen by keys, and stay chosen', async () => {
  const { one, other, lens } = twoApart();
  await withPage({}, async (page) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(address(`jurisdictions/${one.id}.html`));
    await page.locator('.pairs a').last().click();
    await page.waitForURL(/any-two\/[\w-]+\.html\?columns=[\w-]+$/);
    expect(await page.locator('#any-two-one').inputValue()).toBe(one.id);
    expect(await page.locator('#any-two-said').textContent()).toContain(one.short.zh);
    await page.locator('#any-two-other').focus();
    const select = page.locator('#any-two-other');
    // Keys go through the names, but for the one that stands on the other side.
    for (const seen = new Set<string>(); (await select.inputValue()) !== other.id;) {
      await page.keyboard.press('ArrowDown');
      const value = await select.inputValue();
      expect([one.id, ...seen]).not.toContain(value);
      seen.add(value);
    }
    const heads = page.locator('#comparison thead th[data-column]');
    const ids = () => heads.evaluateAll((all) => all.map((th) => th.getAttribute('data-column')));
    const stand = async (...expected: string[]) => {
      await page.locator(`#comparison th[data-column="${expected[0] ?? ''}"]`).waitFor();
      expect(await ids()).toEqual(expected);
      expect(new URL(page.url()).searchParams.get('columns')).toBe(expected.join());
      expect(await page.locator('h1').textContent()).toContain(
        `${corpus.jurisdictions.find(({ id }) => id === expected[0])?.short.zh ?? ''}与`,
      );
    };
    await stand(one.id, other.id);
    expect(await page.title()).toContain(other.short.zh);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('any-two-other');
    await page.locator('#any-two-swap').click();
    await stand(other.id, one.id);
    await page.reload();
    await stand(other.id, one.id);
    await page.locator('#comparison [data-measure] a').first().click();
    await page.waitForURL(/\/measures\//);
    await page.goBack();
    await stand(other.id, one.id);
    // The same two through another lens, and in another language.
    await page.locator('.any-two-lenses a').last().click();
    await stand(other.id, one.id);
    expect(page.url()).not.toContain(`/${lens.id}.html`);
    await page.locator('.languages a', { hasText: 'English' }).click();
    await page.locator(`#comparison th[data-column="${one.id}"]`).waitFor();
    expect(await page.locator('h1').textContent()).toContain(
      `${other.short.en} and ${one.short.en}`,
    );
    // Neither can be chosen on both sides.
    expect(await page.locator(`#any-two-one option[value="${one.id}"]`).isDisabled()).toBe(true);
    expect(errors).toEqual([]);
  });
});

test('what cannot be read beside another is told in words', async () => {
  const { one, other, lens } = twoApart();
  await withPage({}, async (page) => {
    const said = page.locator('#any-two-said');
    const open = async (query: string) => {
      await page.goto(address(`en/${paths.anyTwo(lens.id)}`) + query);
      return (await said.textContent()) ?? '';
    };
    expect(await open(`?columns=${one.id},${one.id}`)).toContain('twice');
    expect(await open(`?columns=${one.id}`)).toContain(one.short.en);
    expect(await open(`?columns=${one.id},${other.id}x`)).toContain(`${other.id}x`);
    const take = page.locator('#any-two-nearest');
    expect(await said.textContent()).toContain(`nearest is ${other.short.en}`);
    await page.reload();
    await take.click();
    await page.locator(`#comparison th[data-column="${other.id}"]`).waitFor();
    expect(new URL(page.url()).searchParams.get('columns')).toBe(`${one.id},${other.id}`);
  });
});

test('folds of two columns that are open stay so, through reload, Back and another column', async () => {
  const { one, other, lens } = twoApart();
  await withPage({}, async (page) => {
    await page.goto(address(`en/${paths.anyTwo(lens.id)}`) + `?columns=${one.id},${other.id}`);
    const fold = page.locator(`#comparison td[data-column="${other.id}"] details`).first();
    await fold.locator('summary').click();
    const name = (await fold.getAttribute('data-open')) ?? '';
    const named = () => new URL(page.url()).searchParams.get('open');
    await expect.poll(named).toBe(name);
    const stands = page.locator(`#comparison details[open][data-open="${name}"]`);
    await page.reload();
    await stands.waitFor();
    expect(await page.locator('#comparison details[open]').count()).toBe(1);
    await stands.locator('a').first().click();
    await page.waitForURL(/\/measures\//);
    await page.goBack();
    await stands.waitFor();
    await page.locator('#any-two-swap').click();
    await page
      .locator(`#comparison th[data-column="${other.id}"] ~ [data-column="${one.id}"]`)
      .waitFor();
    await stands.waitFor();
    expect(named()).toBe(name);
    // With its column a fold leaves the address.
    const third = corpus.jurisdictions.find(
      (column) => column.column && column !== one && column !== other,
    );
    await page.locator('#any-two-one').selectOption(third?.id ?? '');
    await page.locator(`#comparison th[data-column="${third?.id ?? ''}"]`).waitFor();
    expect(named()).toBeNull();
  });
});

test('on paper out of a folder any two columns are called by their names', async () => {
  const { one, other, lens } = twoApart();
  await withPage({}, async (page) => {
    await page.goto(address(`en/${paths.anyTwo(lens.id)}`) + `?columns=${one.id},${other.id}`);
    await page.locator(`#comparison th[data-column="${other.id}"]`).waitFor();
    const foot = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return [...(document.styleSheets[0]?.cssRules ?? [])].at(-1)?.cssText ?? '';
    });
    expect(foot).toContain(`${one.short.en} and ${other.short.en}`);
    expect(foot).toContain('@bottom-left');
  });
});

test('a column of another page is named with the way there, and what is none with the nearest', async () => {
  const { one, other, lens } = twoApart();
  const sets = columnSets(corpus);
  const of = (id: string) => sets.findIndex(({ columns }) => columns.some((own) => own.id === id));
  const there = paths.lens(lens.id).replace('.html', `/${sets[of(other.id)]?.slug ?? ''}.html`);
  await withPage({}, async (page) => {
    const told = page.locator('main [role=alert]');
    const open = async (columns: string) => {
      await page.goto(address(`en/${paths.lens(lens.id)}`) + `?columns=${columns}`);
      return (await told.textContent()) ?? '';
    };
    expect(await open(`${one.id},${other.id}`)).toContain(other.short.en);
    await told.getByRole('link').click();
    await page.waitForURL((url) => url.pathname.endsWith(there));
    await page.locator(`#comparison th[data-column="${other.id}"]`).waitFor();
    expect(await open(`${one.id}x`)).toContain(`“${one.id}x”`);
    await told.getByRole('link', { name: one.short.en }).click();
    await page.waitForURL(/\?columns=/);
    expect(new URL(page.url()).searchParams.get('columns')).toBe(one.id);
    expect(await told.count()).toBe(0);
  });
});

test('a list of which a file does not come says so, keeps what has come, and is whole at another try', async () => {
  /** Of this one some rows stand on the page, and others come. */
  const lost = corpus.measures[99]?.jurisdiction;
  await withPage({}, async (page) => {
    let fails = true;
    await page.route(`**/assets/rows.en.${lost?.id ?? ''}.js*`, (route) =>
      fails ? route.abort() : route.continue(),
    );
    await page.goto(address('en/measures.html'));
    const rows = page.locator('#measure-table tbody tr');
    const idsOf = () => rows.evaluateAll((all) => all.map((row) => row.dataset['id'] ?? ''));
    const stood = await idsOf();
    const ofLost = stood.filter((id) => id.startsWith(`${lost?.id ?? ''}/`));
    expect(ofLost.length).toBeGreaterThan(0);
    expect(ofLost.length).toBeLessThan(lost?.measures.length ?? 0);
    await page.locator('#q').hover();
    const told = page.locator('main [role=alert]');
    await told.waitFor();
    const come = await idsOf();
    expect(stood.filter((id) => !come.includes(id))).toEqual([]);
    expect(come.length).toBeGreaterThan(stood.length);
    expect(come.length).toBeLessThan(corpus.measures.length);
    await expect
      .poll(() => page.locator('#measure-count').textContent())
      .toBe(`${come.length} of ${corpus.measures.length}`);
    fails = false;
    await Promise.all([page.waitForEvent('load'), told.getByRole('button').click()]);
    await listReady(page);
    expect(await rows.count()).toBe(corpus.measures.length);
    expect(await told.count()).toBe(0);
  });
});

test('a column that does not come is named, and comes at another try', async () => {
  const { one, other, lens } = twoApart();
  await withPage({}, async (page) => {
    let fails = true;
    await page.route(`**/assets/column.en.${other.id}.js*`, (route) =>
      fails ? route.abort() : route.continue(),
    );
    await page.goto(address(`en/${paths.anyTwo(lens.id)}`) + `?columns=${one.id},${other.id}`);
    const again = page.locator('#any-two-again');
    await again.waitFor();
    const told = await page.locator('#any-two-said').textContent();
    expect(told).toContain(other.short.en);
    expect(told).not.toContain(`${one.short.en},`);
    expect(await page.locator('#comparison').isVisible()).toBe(false);
    fails = false;
    await again.click();
    await page.locator(`#comparison th[data-column="${other.id}"]`).waitFor();
    expect(await again.isVisible()).toBe(false);
  });
});

/** Opens a page whose buttons of the tray get their script only once it is let in. */
async function withoutAdder(page: Page, path: string, query = '') {
  const held: (() => void)[] = [];
  await page.route('**/assets/adder.js*', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto(address(path) + query);
  return async () => {
    await expect.poll(() => held.length).toBe(1);
    for (const letIn of held) letIn();
  };
}

test('rows that come by files show what is in the tray, and keep a press and the focus', async () => {
  const last = corpus.measures.at(-1);
  await withPage({}, async (page) => {
    const letIn = await withoutAdder(page, 'measures.html');
    const pressed = page.locator('#measure-table .add[aria-pressed=true]');
    await page.locator('#measure-table .add').nth(1).click();
    const link = page.locator('#measure-table tbody a').first();
    await link.focus();
    // A mouse that comes to the form brings the rows.
    await page.locator('#q').hover();
    await page.locator(`tr[data-id="${last?.id ?? ''}"]`).waitFor();
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await letIn();
    await pressed.waitFor();
    await page.locator(`tr[data-id="${last?.id ?? ''}"] .add`).click();
    await expect.poll(() => pressed.count()).toBe(2);
    await page.unroute('**/assets/adder.js*');
    await page.goto(address('measures.html'));
    await pressed.waitFor();
    await listReady(page);
    expect(await pressed.count()).toBe(2);
    await page.locator('#measure-table .add[aria-pressed=false]').first().waitFor();
    expect(await page.locator('#measure-table .add:not([aria-pressed])').count()).toBe(0);
  });
});

test('what is pressed beside two columns is put in, though they are drawn anew meanwhile', async () => {
  const { one, other, lens } = twoApart();
  await withPage({}, async (page) => {
    const two = `?columns=${one.id},${other.id}`;
    const letIn = await withoutAdder(page, paths.anyTwo(lens.id), two);
    const add = page.locator('#comparison .add').first();
    const item = await add.getAttribute('data-add');
    await add.click();
    await page.locator('#any-two-swap').click();
    await page.locator(`#comparison th[data-column="${other.id}"] ~ [data-column]`).waitFor();
    await letIn();
    const pressed = page.locator('#comparison .add[aria-pressed=true]').first();
    await pressed.waitFor();
    expect(await pressed.getAttribute('data-add')).toBe(item);
    expect(await page.locator('.tray-count').textContent()).toBe('1');
  });
});

test.for(['any-two', 'compare', 'touch'])(
  'a form whose script does not come says so: %s',
  async (name) => {
    const { lens } = twoApart();
    const path = { 'any-two': paths.anyTwo(lens.id), compare: paths.lens(lens.id) }[name];
    await withPage({}, async (page) => {
      const told = page.locator('main [role=alert]');
      await page.goto(address(path ?? 'measures.html'));
      await page.waitForLoadState('load');
      expect(await told.count()).toBe(0);
      await page.route(`**/assets/${name}.js*`, (route) => route.abort());
      await page.reload();
      await told.waitFor();
      expect(await told.textContent()).toContain(
        localizer('zh', corpus.codebook).say('page.notCome'),
      );
    });
  },
);

test('without scripts the page for any two leads to the sets', async () => {
  const { other, lens } = twoApart();
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address(`hant/${paths.anyTwo(lens.id)}`));
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    for (const what of ['#any-two', '#any-two-shown']) {
      expect(await page.locator(what).isVisible()).toBe(false);
    }
    await page.locator('main nav.toc').last().locator('a').nth(1).click();
    await page.locator(`#comparison td[data-column="${other.id}"]`).first().waitFor();
  });
});
