import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { localizer } from '../../src/i18n/index.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';

const { withPage } = useBrowser();
const zh = localizer('zh', corpus.codebook);
const said = zh.say('page.notCome');

/** Opens a page to which a file comes only once it is let in; counts how often it is asked for. */
async function without(page: Page, file: string, address: string) {
  const asked = { times: 0, comes: false };
  await page.route(
    ({ pathname }) => pathname.endsWith(`/assets/${file}.js`),
    (route) => {
      asked.times += 1;
      return asked.comes ? route.continue() : route.abort();
    },
  );
  await page.goto(`${inject('root')}${address}`);
  return asked;
}

const told = (page: Page) => page.getByRole('alert').filter({ hasText: said });

test('a button of the tray whose script does not come says so, asks once a press, and works later', async () => {
  await withPage({}, async (page) => {
    const asked = await without(page, 'adder', 'targets.html');
    const button = page.locator('main .add').first();
    await button.click();
    await told(page).waitFor();
    await page.waitForTimeout(300);
    expect(asked.times).toBe(1);
    await button.click();
    await expect.poll(() => asked.times).toBe(2);
    await told(page).waitFor();
    asked.comes = true;
    await button.click();
    await page.locator('main .add[aria-pressed=true]').first().waitFor();
    expect(await page.locator('main .add[aria-pressed=true]').count()).toBe(1);
    expect(await told(page).count()).toBe(0);
    expect(await page.locator('.tray-count').textContent()).toBe('1');
  });
});

test('two things that are pressed before the script has come are both put in', async () => {
  await withPage({}, async (page) => {
    const asked = { times: 0 };
    await page.route('**/assets/adder.js*', async (route) => {
      asked.times += 1;
      await page.locator('main .add').nth(1).click();
      await route.continue();
    });
    await page.goto(`${inject('root')}targets.html`);
    await page.locator('main .add').first().click();
    await expect.poll(() => page.locator('.tray-count').textContent()).toBe('2');
    expect(asked.times).toBe(1);
  });
});

test.for(['adder', 'tray', 'tray-book.zh'])(
  'the page of the tray says that it did not load: %s',
  async (file) => {
    await withPage({}, async (page) => {
      await without(page, file, 'tray.html');
      await told(page).waitFor();
    });
  },
);

test('the list of measures says that its script did not come, and asks again at the next touch', async () => {
  await withPage({}, async (page) => {
    const asked = await without(page, 'list', 'measures.html');
    await page.locator('#q').focus();
    await told(page).waitFor();
    asked.comes = true;
    await page.fill('#q', '香港');
    await page.locator('#measure-filters[data-ready]').waitFor();
    expect(await page.inputValue('#q')).toBe('香港');
    expect(await told(page).count()).toBe(0);
  });
});

test('the list of measures looks in what its rows show where its index does not come', async () => {
  await withPage({}, async (page) => {
    const asked = await without(page, 'search.zh', 'measures.html?q=香港');
    await page.locator('#measure-filters[data-ready]').waitFor();
    expect(asked.times).toBe(1);
    const rows = page.locator('#measure-table tr[data-id]:not([hidden])');
    const shown = filled(await rows.allTextContents());
    expect(shown.filter((text) => !text.includes('香港'))).toEqual([]);
    expect(shown.length).toBeLessThan(corpus.measures.length);
    expect(await told(page).count()).toBe(0);
  });
});

test('the search says that its script did not come, and asks again at the next touch', async () => {
  await withPage({}, async (page) => {
    const asked = await without(page, 'find', 'search.html?q=香港');
    await told(page).waitFor();
    asked.comes = true;
    await page.locator('#find-q').focus();
    await page.locator('#find-results a').first().waitFor();
    expect(await told(page).count()).toBe(0);
  });
});

test('a chart that could not be drawn as PNG can be asked for again', async () => {
  await withPage({ acceptDownloads: true }, async (page) => {
    const asked = await without(page, 'picture', 'timeline.html');
    const button = page.locator('button[data-png]').first();
    await button.click();
    await page.getByText(zh.say('chart.pngFailed')).waitFor();
    asked.comes = true;
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
  });
});

test.for(['writer', 'copies.zh'])(
  'a comparison whose files cannot be written says so, and writes them later: %s',
  async (file) => {
    await withPage({ acceptDownloads: true }, async (page) => {
      const asked = await without(page, file, 'compare/theme.html');
      await page.locator('#compare-csv').click();
      await page.getByText(zh.say('compare.notLoaded')).waitFor();
      asked.comes = true;
      const button = page.locator('#compare-csv');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
    });
  },
);

test.for(['writer', 'copies.zh'])(
  'a comparison says so where its host answers with a page for a file that is missing: %s',
  async (file) => {
    await withPage({ acceptDownloads: true }, async (page) => {
      const missing = { is: true };
      await page.route(
        ({ pathname }) => pathname.endsWith(`/assets/${file}.js`),
        (route) =>
          missing.is
            ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>…</title>' })
            : route.continue(),
      );
      await page.goto(`${inject('root')}compare/theme.html`);
      const button = page.locator('#compare-csv');
      await button.click();
      await page.getByText(zh.say('compare.notLoaded')).waitFor();
      missing.is = false;
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
    });
  },
);

/** What a page that waits in the browser’s memory does not hear: that another has changed the tray. */
const deaf = `addEventListener('storage', (event) => event.stopImmediatePropagation(), true);`;

test.for([
  { back: false, page: 'a page that is open beside it' },
  { back: true, page: 'a page that comes back from the browser’s memory' },
])('$page shows the tray that another has filled', async ({ back }) => {
  await withPage({}, async (page) => {
    if (back) await page.addInitScript({ content: deaf });
    await page.goto(`${inject('root')}targets.html`);
    expect(await page.locator('[data-tray]').isVisible()).toBe(false);
    const other = await page.context().newPage();
    await other.goto(`${inject('root')}targets.html`);
    await other.locator('main .add').first().click();
    await other.locator('main .add[aria-pressed=true]').first().waitFor();
    if (back) {
      expect(await page.locator('[data-tray]').isVisible()).toBe(false);
      await page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
    }
    await page.locator('[data-tray]').waitFor();
    expect(await page.locator('.tray-count').textContent()).toBe('1');
  });
});

test('a browser that lets no page look for what it keeps has the whole page all the same', async () => {
  await withPage({}, async (page) => {
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      };
      Object.defineProperty(window, 'localStorage', refuse);
    });
    await page.goto(`${inject('root')}targets.html`);
    await page.evaluate(() => document.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    await page.locator('main .add').first().click();
    await page.locator('main .add[aria-pressed=true]').first().waitFor();
    expect(thrown).toEqual([]);
  });
});

test.for([
  ['asks', 'asks.html?answer=partly'],
  ['compare', 'compare/theme.html?columns=shenzen,suzhou'],
  ['touch', 'measures.html?theme=nothing'],
] as const)(
  'a form whose script does not come says so, and nothing else, whatever the address asks: %s',
  async ([file, address]) => {
    await withPage({}, async (page) => {
      await without(page, file, address);
      await told(page).waitFor();
      await page.waitForTimeout(500);
      expect(await told(page).count()).toBe(1);
      expect(await page.getByRole('alert').count()).toBe(1);
    });
  },
);
