import { expect, test } from 'vitest';
import { columnSets } from '../../src/corpus/column-sets.ts';
import { localeFolder, locales } from '../../src/i18n/index.ts';
import { paths } from '../../src/routes/paths.ts';
import { useBrowser } from './support/browser.ts';
import { usePartedSite } from './support/parted-site.ts';

const { withPage } = useBrowser();
const { corpus, built, read, address, twoApart, withoutAdder } = usePartedSite();

test('any two columns have a page in each language and lens, and each column one script a language', () => {
  const columns = corpus.jurisdictions.filter(({ column }) => column);
  const scripts = built().files.filter((path) => path.startsWith('assets/column.'));
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
