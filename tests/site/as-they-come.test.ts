import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { fragmentOf } from '../../src/tray/address.ts';
import { emptyTray } from '../../src/tray/model.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';
import { listReady } from './support/list.ts';
import { press } from './support/tray.ts';

const { withPage } = useBrowser();

const READY = '#measure-filters[data-ready]';
const shownRows = (page: Page) =>
  page.locator('#measure-table tbody tr:not([hidden])').evaluateAll((rows) => rows.length);

/** Opens a page and counts what its scripts throw. */
async function opened(page: Page, address: string): Promise<string[]> {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(`${inject('root')}${address}`);
  return thrown;
}

/** What browsers have had since Chromium 109, the last one for Windows 7, is taken away. */
const asOldBrowsers = `
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) {
    delete Array.prototype[name];
    delete Object.getPrototypeOf(Uint8Array.prototype)[name];
  }
  for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['union', 'intersection', 'difference', 'symmetricDifference']) {
    delete Set.prototype[name];
  }
  for (const name of ['isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];
  delete Object.groupBy;
  delete Map.groupBy;
  delete Array.fromAsync;
  delete Promise.withResolvers;
  delete Promise.try;
  delete URL.parse;
  delete URL.canParse;
  delete RegExp.escape;
  delete globalThis.Iterator;
  const helpers = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  for (const name of Object.getOwnPropertyNames(helpers)) {
    if (name !== 'constructor') delete helpers[name];
  }
  delete Element.prototype.checkVisibility;
  delete Element.prototype.role;
  delete globalThis.requestIdleCallback;
`;
/** Firefox before 125 tells no words apart. */
const withoutWords = 'delete Intl.Segmenter;';

test('a browser as old as Chromium 109 sorts, searches, filters, compares and writes a briefing', async () => {
  await withPage({}, async (page) => {
    await page.addInitScript({ content: asOldBrowsers });
    const thrown = await opened(page, 'measures.html?sort=concreteness');
    await page.waitForSelector(READY);
    const all = await shownRows(page);
    await page.fill('#q', '香港');
    await expect.poll(() => shownRows(page)).toBeLessThan(all);
    expect(await shownRows(page)).toBeGreaterThan(0);
    await page.selectOption('select[name=sort]', { index: 0 });
    await page.goto(`${inject('root')}compare/theme.html`);
    await page.waitForSelector('#compare-controls:not([hidden])');
    await page.click('.controls summary');
    await page.check('input[name=commitment][value=planned]');
    await page.goto(`${inject('root')}asks.html`);
    await page.waitForSelector('#ask-filter:not([hidden])');
    await page.goto(`${inject('root')}timeline.html`);
    await page.waitForSelector('button[data-png]:not([hidden])');
    const entries = [{ kind: 'text', text: '一句话。' } as const];
    await page.goto(`${inject('root')}tray.html#${fragmentOf({ ...emptyTray(), entries })}`);
    await page.locator('#sheets .flow p', { hasText: '一句话。' }).waitFor();
    expect(thrown).toEqual([]);
  });
});

const measure = corpus.measures.find(({ figures }) => figures.length > 0);

test.for([
  ['Chromium 109', asOldBrowsers],
  ['one that tells no words apart', asOldBrowsers + withoutWords],
])(
  'a browser as old as %s makes a briefing of its own with a chart, a Word document and a PNG, and searches',
  async ([, content]) => {
    await withPage({ acceptDownloads: true }, async (page) => {
      await page.addInitScript({ content });
      const thrown = await opened(page, 'index.html');
      await press(page, 'finding');
      await page.goto(`${inject('root')}measures/${measure?.id}.html`);
      await press(page, 'measure', 'figure');
      await page.goto(`${inject('root')}targets.html`);
      await press(page, 'chart', 'target');
      const png = page.waitForEvent('download');
      await page.locator('button[data-png]').first().click();
      expect((await png).suggestedFilename()).toMatch(/\.png$/);
      await page.locator('[data-tray]').click();
      await page.locator('#sheets .chart svg').waitFor();
      expect(await page.locator('.tray-item').count()).toBe(5);
      expect(await page.locator('#sheets .notes').count()).toBeGreaterThan(0);
      for (const form of ['word', 'markdown', 'csv', 'ris']) {
        const file = page.waitForEvent('download');
        await page.locator(`[data-form="${form}"]`).click();
        await file;
      }
      await page.goto(`${inject('root')}search.html?q=大湾区人才政策`);
      await page.locator('#find-results a').first().waitFor();
      expect(thrown).toEqual([]);
    });
  },
);

test.for(['#%E4%BA', '#%', '#\uFFFD', '#%C4%E3%BA%C3'])(
  'a fragment that is cut or of another encoding stops nothing: %s',
  async (fragment) => {
    await withPage({}, async (page) => {
      const thrown = await opened(page, `asks.html${fragment}`);
      await page.waitForSelector('#ask-filter:not([hidden])');
      await page.check('input[name=answer][value=alternative]');
      await expect.poll(() => page.url()).toContain('answer=alternative');
      expect(thrown).toEqual([]);
    });
  },
);

test('what others have hung onto an address is neither cited nor kept', async () => {
  const foreign = '?from=singlemessage&utm_source=a&isappinstalled=0';
  await withPage({}, async (page) => {
    for (const path of ['compare/theme.html', 'asks.html', 'timeline.html']) {
      const own = path === 'compare/theme.html' ? '&commitment=planned' : '';
      await page.goto(`${inject('root')}${path}${foreign}${own}`);
      const cited = page.locator('[data-cite-seen]').first();
      await expect.poll(() => cited.textContent()).toContain(`${inject('root')}${path}`);
      const text = (await cited.textContent()) ?? '';
      expect(text, path).not.toMatch(/singlemessage|utm_source|isappinstalled/);
      if (own !== '') expect(text, path).toContain('commitment=planned');
    }
  });
});

test('a query that others hung onto an address hides no choice in its fragment', async () => {
  await withPage({}, async (page) => {
    await opened(page, 'measures.html');
    const all = await shownRows(page);
    await opened(page, 'measures.html?utm_source=a#?commitment=planned');
    await page.waitForSelector(READY);
    expect(await page.isChecked('input[name=commitment][value=planned]')).toBe(true);
    await expect.poll(() => shownRows(page)).toBeLessThan(all);
    expect(page.url()).toBe(`${inject('root')}measures.html?commitment=planned`);
  });
});

test.for([
  ['index.html', '.search-box:not([hidden]) input:visible', /search\.html\?q=%E5%88%9B%E6%96%B0$/],
  ['measures.html', '#q', /measures\.html\?q=%E5%88%9B%E6%96%B0$/],
  ['search.html', '#find-q', /search\.html\?q=%E5%88%9B%E6%96%B0$/],
] as const)('half an emoji stops no search: %s', async ([path, field, address]) => {
  await withPage({}, async (page) => {
    const thrown = await opened(page, path);
    const box = page.locator(field).first();
    await box.focus();
    await box.evaluate((it) => {
      (it as HTMLInputElement).value = '\ud83d创新';
      it.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await box.press('Enter');
    await expect.poll(() => page.url()).toMatch(address);
    expect(thrown).toEqual([]);
  });
});

test('back from another page, the form says what the rows show', async () => {
  await withPage({}, async (page) => {
    await opened(page, 'measures.html');
    await listReady(page);
    const all = await shownRows(page);
    await page.check('input[name=commitment][value=planned]');
    await expect.poll(() => shownRows(page)).toBeLessThan(all);
    const few = await shownRows(page);
    await page.locator('#measure-table tbody tr:not([hidden]) a').first().click();
    await page.waitForURL(/measures\/\w/);
    await page.goBack();
    await page.waitForSelector(READY);
    expect(await page.isChecked('input[name=commitment][value=planned]')).toBe(true);
    expect(await shownRows(page)).toBe(few);
    await page.check('input[name=commitment][value=implemented]');
    await expect.poll(() => page.url()).toMatch(/commitment=(planned|implemented)(,|%2C)/);
  });
});

/** Pages with a choice: what shows that it can be made, its field, and what says what it leaves. */
const CHOSEN = [
  ['measures.html?commitment=planned', READY, 'input[value=planned]', '#measure-count'],
  [
    'compare/theme.html?commitment=planned',
    '#compare-controls:not([hidden])',
    'input[value=planned]',
    '#compare-controls output',
  ],
  [
    'asks.html?answer=alternative',
    '#ask-filter:not([hidden])',
    'input[value=alternative]',
    'output',
  ],
  ['search.html?q=香港', '#find[data-ready=yes]', '#find-q', '#find-count'],
] as const;

test.for(CHOSEN)(
  'a page that the browser brings back with an empty form is filled in again: %s',
  async ([address, ready, field, says]) => {
    await withPage({}, async (page) => {
      await opened(page, address);
      await page.waitForSelector(ready, { state: 'attached' });
      const place = page.locator(says).first();
      const said = await place.textContent();
      const state = () =>
        page.locator(`main ${field}`).evaluate((it) => {
          const { type, checked, value } = it as HTMLInputElement;
          return type === 'checkbox' ? checked : value;
        });
      const chosen = await state();
      expect(chosen).not.toBe(field.startsWith('#') ? '' : false);
      await page.locator(`main ${field}`).evaluate((it) => {
        const input = it as HTMLInputElement;
        const empty = () => {
          if (input.type === 'checkbox') input.checked = false;
          else input.value = '';
        };
        empty();
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        // WebKit does it once more.
        empty();
      });
      await expect.poll(state).toBe(chosen);
      expect(await place.textContent()).toBe(said);
      expect(decodeURIComponent(page.url())).toContain(address);
    });
  },
);

test.for([
  ['measures.html?q=香港', READY, '#q'],
  ['search.html?q=香港', '#find[data-ready=yes]', '#find-q'],
] as const)('what a reader types is not taken back: %s', async ([address, ready, field]) => {
  await withPage({}, async (page) => {
    await opened(page, address);
    await page.waitForSelector(ready, { state: 'attached' });
    const kept = await page.locator(field).evaluate(async (it) => {
      const box = it as HTMLInputElement;
      const type = (event: Event, text: string) => {
        box.value = text;
        box.dispatchEvent(event);
      };
      type(new CompositionEvent('compositionstart', { bubbles: true }), 'xiang');
      dispatchEvent(new PopStateEvent('popstate'));
      const composed = box.value;
      box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      type(new InputEvent('input', { bubbles: true }), '香港人');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      // The page fills the form in once more in a task of its own.
      await new Promise((done) => setTimeout(done));
      return [composed, box.value];
    });
    expect(kept).toEqual(['xiang', '香港人']);
  });
});

test('an error of one part of the page stops none of the others', async () => {
  await withPage({}, async (page) => {
    // What sets a form from the address meets one that cannot be read.
    await page.addInitScript({
      content: `document.createTreeWalker = () => { throw new Error('walker'); };
        HTMLFormElement.prototype.querySelectorAll = () => { throw new Error('form'); };`,
    });
    const thrown = await opened(page, 'asks.html');
    await expect.poll(() => thrown.length).toBeGreaterThan(0);
    const cited = page.locator('[data-cite-seen]').first();
    await expect.poll(() => cited.textContent()).toContain(`${inject('root')}asks.html`);
  });
});
