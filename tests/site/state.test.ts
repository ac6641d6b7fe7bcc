import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { dist } from './support/dist.ts';
import { allFound, listLaidOut } from './support/list.ts';
import { expectNone } from './support/report.ts';

const { lasting, withPage } = useBrowser();
/** One tab for one test after the other: what a test looks at, it opens. */
let wide: Page;
let phone: Page;
beforeAll(async () => {
  wide = await lasting({});
  phone = await lasting({ viewport: { width: 390, height: 844 } });
});
const folder = `${pathToFileURL(dist).href}/`;

/** A page with controls: where they are, what is shown by them, and a choice that changes much. */
interface View {
  path: string;
  /** Present once the controls work. */
  ready: string;
  /** What to touch, so that the scripts come. */
  touch?: string;
  controls: string;
  rows: string;
  /** What is clicked, one after the other; words go into a field. */
  choice: readonly (string | { field: string; words: string })[];
  /** Values that the page does not offer. */
  unknown: string;
}
const compare = {
  ready: '#compare-controls:not([hidden])',
  controls: '#compare-controls',
  rows: '#comparison [data-measure]',
  unknown: '?columns=atlantis&commitment=maybe&directed=moon&tier=x&figure=no&group=no&open=cellar',
};
const views: readonly View[] = [
  {
    path: 'measures.html',
    ready: '#measure-filters[data-ready]',
    touch: '#q',
    controls: '#measure-filters',
    rows: '#measure-table tbody tr',
    choice: [
      { field: '#q', words: '香港' },
      'input[name=commitment][value=planned]',
      '.more-filters > summary',
      'details[data-open=theme] > summary',
      'input[name=theme][value=talent]',
      'input[name=theme][value=youth]',
    ],
    unknown: '?jurisdiction=atlantis&commitment=maybe&sort=beauty&concreteness=9&open=cellar&x=1',
  },
  {
    path: 'compare/theme.html',
    ...compare,
    choice: [
      '.controls summary',
      '.picker input[value=china]',
      '.picker li[data-column=suzhou] button[data-move="-1"]',
      'input[name=commitment][value=planned]',
      'input[name=commitment][value=recommended]',
      'input[name=group]',
    ],
  },
  {
    path: 'compare/gate/talent.html',
    ...compare,
    choice: ['.controls summary', '.picker input[value=putuo]', 'input[name=figure]'],
  },
  {
    path: 'asks.html',
    ready: '#ask-filter:not([hidden])',
    controls: '#ask-filter',
    rows: 'tr[data-answer]',
    choice: ['input[name=answer][value=alternative]', 'input[name=answer][value=exploring]'],
    unknown: '?answer=shrug&x=1',
  },
];
const paths = views.map((view) => [view.path, view] as const);

/** What the controls say, each of them, and the rows that can be seen, in their order. */
const seen = async (page: Page, { controls, rows }: View) => {
  await listLaidOut(page);
  return page.evaluate(
    ([within, row]) => {
      const said = [
        ...document.querySelectorAll(`${within} :is(input, select, details[data-open])`),
      ].map((control) => {
        if (control instanceof HTMLDetailsElement) {
          return `${control.dataset['open'] ?? ''}: ${control.open}`;
        }
        const { name, value, type, checked } = control as HTMLInputElement;
        return `${name}=${value}${type === 'checkbox' ? `: ${checked}` : ''}`;
      });
      // Where a column stands that is not shown is nobody's choice.
      const isOff = (text: string) => text.startsWith('columns=') && text.endsWith(': false');
      return {
        controls: [...said.filter((text) => !isOff(text)), ...said.filter(isOff).sort()],
        rows: [...document.querySelectorAll(row)]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { id, measure } = (element as HTMLElement).dataset;
            return id ?? measure ?? element.id;
          }),
      };
    },
    [controls, rows] as const,
  );
};

async function open(page: Page, { path, ready, touch }: View, query = ''): Promise<void> {
  await page.goto(`${folder}${path}${query}`);
  if (touch !== undefined) await page.locator(touch).focus();
  await page.locator(ready).waitFor();
}

async function choose(page: Page, { choice }: View): Promise<void> {
  for (const step of choice) {
    if (typeof step === 'string') await page.locator(step).click();
    else await page.locator(step.field).fill(step.words);
  }
  // The address hears of a fold a moment later.
  if (choice.some((step) => typeof step === 'string' && step.endsWith('summary'))) {
    await page.waitForURL(/[?&]open=/);
  }
}

test.each(paths)('%s: every control is carried by the address', async (_, view) => {
  const page = wide;
  await open(page, view);
  const unheard = await page.evaluate((within) => {
    const controls = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        `${within} :is(input, select)`,
      ),
    ];
    return controls.flatMap((control) => {
      const before = location.search;
      if (control instanceof HTMLSelectElement) control.selectedIndex = 1;
      else if (control.type === 'checkbox') control.click();
      else control.value = '香港';
      if (control.type !== 'checkbox') {
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
      // One column stays, whatever is clicked.
      const isLast = control instanceof HTMLInputElement && control.name === 'columns';
      return location.search === before && !(isLast && control.checked)
        ? [`${control.name}=${control.value}`]
        : [];
    });
  }, view.controls);
  expectNone(unheard);
  const after = await seen(page, view);
  await open(page, view, new URL(page.url()).search);
  expect(await seen(page, view)).toEqual(after);
});

test.each(paths)(
  '%s: a choice survives back and forward over a link within the page, a reload, a way out and back, a new tab',
  async (_, view) => {
    await open(wide, view);
    const now = () => seen(wide, view);
    const nowAt = async () => ({ url: wide.url(), ...(await now()) });
    const untouched = await nowAt();
    await wide.locator('a.skip').press('Enter');
    await wide.waitForURL(/#main$/);
    await choose(wide, view);
    const chosen = await nowAt();
    expect(chosen.controls).not.toEqual(untouched.controls);
    expect(chosen.rows.length).toBeGreaterThan(0);
    expect(chosen.rows.length).toBeLessThan(untouched.rows.length);
    await wide.evaluate(() => {
      history.back();
    });
    await expect.poll(nowAt).toEqual(untouched);
    await wide.evaluate(() => {
      history.forward();
    });
    await expect.poll(nowAt).toEqual(chosen);
    await wide.reload();
    await wide.locator(view.ready).waitFor();
    expect(await nowAt(), 'after a reload').toEqual(chosen);
    await wide.locator('.site-header a.brand').click();
    await wide.waitForURL(/index\.html$/, { waitUntil: 'commit' });
    await wide.goBack();
    await wide.locator(view.ready).waitFor();
    expect(await nowAt(), 'after a way out and back').toEqual(chosen);
    const address = new URL(wide.url());
    address.hash = '';
    await phone.goto(address.href);
    await phone.locator(view.ready).waitFor();
    expect(phone.url()).toBe(address.href);
    const { url, ...there } = chosen;
    expect(await seen(phone, view), `${url} in a new tab, on a phone`).toEqual(there);
    await phone.locator('.languages a[hreflang=en]').click();
    await phone.waitForURL(/\/en\//, { waitUntil: 'commit' });
    await phone.locator(view.ready).waitFor();
    expect(new URL(phone.url()).search).toBe(address.search);
    expect(await seen(phone, view), 'in another language').toEqual(there);
  },
);

test.each(paths)(
  '%s: what the page does not offer is ignored without an error',
  async (_, view) => {
    const errors: string[] = [];
    const note = ({ message }: Error) => errors.push(message);
    wide.on('pageerror', note);
    await open(wide, view);
    const untouched = await seen(wide, view);
    for (const query of [view.unknown, '?%ff%', '?q', '?open=&columns=,,']) {
      await open(wide, view, query);
      expect(await seen(wide, view), query).toEqual(untouched);
    }
    wide.off('pageerror', note);
    expect(errors).toEqual([]);
  },
);

test('words typed on the home page, and in the head of another, stand in the address', async () => {
  await withPage({}, async (page) => {
    for (const from of ['hant/index.html', 'hant/glossary.html']) {
      await page.goto(folder + from);
      const field = page.locator('.search-box input:visible');
      await field.fill('孵化器 & 加速');
      await page.keyboard.press('Enter');
      await page.locator('.find-hit').first().waitFor();
      await allFound(page);
      const asked = encodeURIComponent('孵化器 & 加速');
      expect(page.url()).toBe(`${folder}hant/search.html?q=${asked}`);
      const found = await page.locator('#find-results a').allTextContents();
      expect(found.length).toBeGreaterThan(0);
      await page.reload();
      await allFound(page);
      expect(await page.locator('#find-results a').allTextContents()).toEqual(found);
      await page.goBack({ waitUntil: 'commit' });
      expect(page.url()).toBe(folder + from);
    }
  });
});

test('the citation on a page of a host states what has been picked, at once', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${inject('root')}compare/theme.html`);
    const cited = page.locator('[data-cite-seen]').first();
    await page.locator('.controls summary').click();
    await page.locator('input[name=commitment][value=planned]').check();
    await page.waitForURL(/commitment=planned/);
    const picked = `${inject('root')}compare/theme.html?commitment=planned.`;
    await expect.poll(() => cited.textContent()).toContain(picked);
    await page.locator('details[data-open="talent.shanghai"] > summary').click();
    await page.waitForURL(/talent\.shanghai/);
    // What is unfolded is the reader's own, not what is cited.
    await expect.poll(() => cited.textContent()).toContain(picked);
  });
});
