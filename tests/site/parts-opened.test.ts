import { expect, test } from 'vitest';
import { columnSets } from '../../src/corpus/column-sets.ts';
import { localizer } from '../../src/i18n/index.ts';
import { paths } from '../../src/routes/paths.ts';
import { useBrowser } from './support/browser.ts';
import { listReady } from './support/list.ts';
import { usePartedSite } from './support/parted-site.ts';

const { withPage } = useBrowser();
const { corpus, address, twoApart, withoutAdder } = usePartedSite();

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
