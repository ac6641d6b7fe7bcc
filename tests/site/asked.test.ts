import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';

const { withPage } = useBrowser();
const open = (page: Page, address: string) => page.goto(`${inject('root')}en/${address}`);
const told = (page: Page) => page.locator('main [role=alert]');
const query = (page: Page) => new URL(page.url()).searchParams;
const lens = corpus.codebook.lenses[0]?.id ?? '';

/** Opens a page to which a script comes only once it is let in. */
async function before(page: Page, script: string, address: string): Promise<() => void> {
  const held: (() => void)[] = [];
  await page.route(`**/assets/${script}.js*`, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto(`${inject('root')}en/${address}`, { waitUntil: 'commit' });
  await expect.poll(() => held.length).toBe(1);
  // The site's own script has run.
  await page.locator('.search-box form:not([hidden])').first().waitFor({ state: 'attached' });
  return () => {
    for (const letIn of held) letIn();
  };
}

test('an address in large letters is read as one in small letters', async () => {
  await withPage({}, async (page) => {
    await open(page, `compare/${lens}.html?columns=SHENZHEN,Shanghai`);
    const heads = page.locator('#comparison thead th[data-column]:visible');
    await expect.poll(() => heads.count()).toBe(2);
    expect(query(page).get('columns')).toBe('shenzhen,shanghai');
    expect(await told(page).count()).toBe(0);
  });
});

test.for([
  [
    `compare/${lens}.html?columns=shenzen,shanghai&from=x`,
    'shenzen',
    'columns',
    'shenzhen,shanghai',
  ],
  ['measures.html?q=fund,%20loan&commitment=planed', 'planed', 'commitment', 'planned'],
  ['asks.html?answer=adoptd', 'adoptd', 'answer', 'adopted'],
] as const)(
  'what a page does not have of its address is said, with the way to the nearest: %s',
  async ([address, text, name, right]) => {
    await withPage({}, async (page) => {
      await open(page, address);
      await told(page).waitFor();
      expect(await told(page).textContent()).toContain(`“${text}”`);
      const words = query(page).get('q');
      await told(page).getByRole('link').click();
      await expect.poll(() => query(page).get(name)).toBe(right);
      expect(query(page).get('q')).toBe(words);
      await page.waitForLoadState('load');
      expect(await told(page).count()).toBe(0);
    });
  },
);

test('what others hang onto an address is not spoken of', async () => {
  await withPage({}, async (page) => {
    await open(page, `compare/${lens}.html?from=singlemessage&utm_source=planed`);
    await page.waitForLoadState('networkidle');
    expect(await told(page).count()).toBe(0);
  });
});

test('half of an emoji in an address is entered nowhere, and stays in none', async () => {
  await withPage({}, async (page) => {
    for (const address of ['measures.html?q=fund%ED%A0%BD', 'search.html?q=fund%ED%A0%BD']) {
      await open(page, address);
      const box = page.locator('main input[name=q]');
      expect(await box.inputValue(), address).toBe('fund');
      await box.fill('\ud83d');
      await expect.poll(() => page.url(), { message: address }).not.toContain('q=');
    }
  });
});

test('what is unfolded and ticked before the script of a comparison comes stays, in the address too', async () => {
  await withPage({}, async (page) => {
    const letIn = await before(page, 'compare', `compare/${lens}.html`);
    const fold = page.locator('#comparison td:visible details').first();
    await fold.locator('summary').click();
    await page.locator('#compare-controls summary').click();
    await page.locator('#compare-controls input[name=commitment][value=planned]').check();
    letIn();
    await expect.poll(() => query(page).get('commitment')).toBe('planned');
    expect(query(page).get('open')?.split(',')).toEqual([
      'controls',
      await fold.getAttribute('data-open'),
    ]);
    expect(await fold.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
  });
});

test('what is ticked of the requests before their script comes is shown once it has come', async () => {
  await withPage({}, async (page) => {
    const letIn = await before(page, 'asks', 'asks.html');
    const box = page.locator('#ask-filter input[name=answer]').first();
    await box.check();
    letIn();
    const value = (await box.getAttribute('value')) ?? '';
    await expect.poll(() => query(page).get('answer')).toBe(value);
    expect(await box.isChecked()).toBe(true);
    expect(
      await page.locator(`tr[data-answer]:not([data-answer="${value}"]):visible`).count(),
    ).toBe(0);
  });
});

test('the form of the requests says when its script does not come', async () => {
  await withPage({}, async (page) => {
    await page.route('**/assets/asks.js*', (route) => route.abort());
    await open(page, 'asks.html');
    await told(page).waitFor();
    expect(await page.locator('tr[data-answer]:visible').count()).toBeGreaterThan(0);
  });
});

test('a form is told of whose script neither comes nor fails, until it comes', async () => {
  await withPage({}, async (page) => {
    await page.clock.install();
    const letIn = await before(page, 'asks', 'asks.html');
    await page.locator('#ask-filter input[name=answer]').first().check();
    await page.clock.runFor(5_000);
    expect(await told(page).count()).toBe(0);
    await page.clock.runFor(5_000);
    await told(page).waitFor();
    letIn();
    await page.locator('#ask-filter:not([hidden])').waitFor();
    await expect.poll(() => told(page).count()).toBe(0);
  });
});

test('what an address asks for in vain is said on the screen, and on no sheet', async () => {
  await withPage({}, async (page) => {
    await open(page, `compare/${lens}.html?columns=shenzen,suzhou`);
    await told(page).waitFor({ state: 'visible' });
    await page.emulateMedia({ media: 'print' });
    expect(await told(page).isVisible()).toBe(false);
  });
});
