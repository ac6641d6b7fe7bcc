import type { Page as BrowserPage } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { axeScript, colourRules, summary, violations, type Violation } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { newColours } from './support/colours.ts';
import { named, pages, read, type Page } from './support/dist.ts';
import { templateOf } from './support/kinds.ts';
import { expectNone } from './support/report.ts';
import { pagesWithAll } from './support/structure.ts';
import { turnTo } from './support/turn.ts';

const { forEach, withPage } = useBrowser();
const root = inject('root');

/** A wide screen, and a phone. */
const WIDE = 1440;
const PHONE = 390;
const NARROW_PHONE = 320;

/** What a visit found. */
interface Visit {
  light: Violation[];
  dark: Violation[];
  sideways: string[];
}

/** What a visit looks for. */
interface Errand {
  pages: readonly [Page, ...Page[]];
  /** Whether axe is asked for more than colours: the page has something that no other to visit has. */
  structure: boolean;
  /** Whether the page may show words in a context that no other to visit has. */
  colours: boolean;
}

/** The pages of single records, of which there are hundreds from one template each. */
const RECORDS = /^(measures|organisations)\//;
/** So many pages of a template are looked at together, one below the other, where only their width is asked for. */
const TOGETHER = 8;

/** Whether a page is one of the top, or the first of its folder. */
const isFirst: readonly boolean[] = (() => {
  const seen = new Set<string>();
  return pages.map(({ path, name }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const first = !name.includes('/') || !seen.has(folder);
    seen.add(folder);
    return first;
  });
})();

/**
 * The three languages of a page share its markup; what differs is the text, and its width. So axe
 * sees pages of one language that have between them all that is built, and in the others those of the
 * top and one of each folder; the width is looked at in Chinese and in English, of English records
 * that of every third. Ids and nesting are checked on every page without a browser.
 */
const errands: Errand[] = (() => {
  const candidates = pages.filter(({ locale }, i) => locale === 'zh' || isFirst[i]);
  const markup = new Map(candidates.map((page) => [page, read(page.path)]));
  const structures = pagesWithAll(markup);
  const looks = pagesWithAll(markup, { around: 3, looks: true });
  const single: Errand[] = [];
  const plain = new Map<string, Page[]>();
  for (const [i, page] of pages.entries()) {
    const { name, locale } = page;
    const record = RECORDS.exec(name)?.[1];
    const first = isFirst[i] === true;
    const isSpare = locale === 'hant' || (locale === 'en' && record && i % 3 > 0);
    if (!first && isSpare) continue;
    const structure = structures.has(page);
    const colours = looks.has(page) || first;
    if (structure || colours) single.push({ pages: [page], structure, colours });
    else {
      const kind = `${locale} ${record ?? templateOf(name)}`;
      plain.set(kind, [...(plain.get(kind) ?? []), page]);
    }
  }
  const together = [...plain.values()].flatMap((list) =>
    list.flatMap((page, i): Errand[] =>
      i % TOGETHER > 0
        ? []
        : [
            {
              pages: [page, ...list.slice(i + 1, i + TOGETHER)],
              structure: false,
              colours: false,
            },
          ],
    ),
  );
  return [...single, ...together];
})();

// Loading and drawing is what takes time, so that every page is visited once, for all checks.
let visits: Visit[] = [];
beforeAll(async () => {
  const options = {
    bypassCSP: true,
    reducedMotion: 'reduce',
    viewport: { width: WIDE, height: 300 },
  } as const;
  visits = await forEach(errands, options, visit, axeScript);
}, 1_200_000);

const hasNewColours = newColours();

/** Visits pages, from the width at which the last visit left the browser to the other one. */
async function visit(browserPage: BrowserPage, errand: Errand): Promise<Visit> {
  const { structure, colours } = errand;
  const [{ path }, ...others] = errand.pages;
  await turnTo(browserPage, root + path);
  await browserPage.evaluate(
    showBelow,
    others.map((page) => root + page.path),
  );
  const found: Visit = { light: [], dark: [], sideways: [] };
  const place = (list: readonly Violation[]) =>
    list.map((violation) => ({ ...violation, place: `${path}: ${violation.place}` }));
  for (const width of browserPage.viewportSize()?.width === WIDE ? [WIDE, PHONE] : [PHONE, WIDE]) {
    found.sideways.push(...(await overflow(browserPage, path, width)));
    if (width !== WIDE) continue;
    if (structure) found.light.push(...place(await structural(browserPage)));
    // Where the light shows nothing new, the same rules of style give the dark nothing new: there the
    // same elements are looked at.
    if (!colours || !(await hasNewColours(browserPage, 'light'))) continue;
    found.light.push(...place(await coloured(browserPage)));
    await browserPage.emulateMedia({ colorScheme: 'dark' });
    found.dark.push(...place(await coloured(browserPage)));
    await browserPage.emulateMedia({ colorScheme: 'light' });
  }
  return found;
}

/**
 * Shows what other pages say below what a page says, each with its style, and with what the scripts
 * of the page have shown in itself. Runs in the browser.
 */
async function showBelow(urls: readonly string[]): Promise<void> {
  const stylesOf = (page: Document) =>
    [...page.querySelectorAll('style')].map(({ textContent }) => textContent);
  const known = new Set(stylesOf(document));
  const texts = await Promise.all(
    urls.map(async (url) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return response.text();
    }),
  );
  // All at once: the browser lays out anew what it is given one by one.
  const [styles, mains] = [new DocumentFragment(), new DocumentFragment()];
  for (const [i, text] of texts.entries()) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const style of stylesOf(page).filter((one) => !known.has(one))) {
      known.add(style);
      styles.append(Object.assign(document.createElement('style'), { textContent: style }));
    }
    const main = page.querySelector('main');
    const url = urls[i] ?? '';
    if (!main) throw new Error(`${url} has no main part`);
    main.dataset['from'] = new URL(url).pathname;
    for (const hidden of main.querySelectorAll<HTMLElement>('[hidden][id]')) {
      hidden.hidden = document.getElementById(hidden.id)?.hidden ?? true;
    }
    mains.append(main);
  }
  document.head.append(styles);
  document.querySelector('main')?.after(mains);
}

/** What axe objects to in colours, in the contexts that are new. */
const coloured = (browserPage: BrowserPage): Promise<Violation[]> =>
  violations(browserPage, { only: colourRules }, 'elements');

/** What axe objects to in all but colours. */
const structural = (browserPage: BrowserPage): Promise<Violation[]> =>
  violations(browserPage, { without: colourRules });

/** Whether a page scrolls sideways, with what sticks out. */
async function overflow(browserPage: BrowserPage, path: string, width: number): Promise<string[]> {
  if (browserPage.viewportSize()?.width !== width) {
    await browserPage.setViewportSize({ width, height: 300 });
  }
  const found = await browserPage.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // What the page says before what stands around it, which may only be drawn along.
    const wide = [...document.querySelectorAll('main *'), ...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map((element) => {
        const from = element.closest<HTMLElement>('main')?.dataset['from'] ?? '';
        return `${from} <${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      });
    return [`${scrollWidth} of ${clientWidth} px: ${wide.join(', ')}`];
  });
  return found.map((text) => `${path} at ${width} px: ${text}`);
}

test('axe finds nothing: on the pages of one language, and on each kind in the others', () => {
  expect(errands.filter(({ colours }) => colours).length).toBeGreaterThan(200);
  expect(errands.filter(({ structure }) => structure).length).toBeGreaterThan(50);
  expectNone(summary(visits.flatMap(({ light }) => light)));
});

test('axe finds nothing in the colours for the dark', () => {
  expectNone(summary(visits.flatMap(({ dark }) => dark)));
});

test('no page scrolls sideways on a phone or on a wide screen, in Simplified Chinese and English', () => {
  expectNone(visits.flatMap(({ sideways }) => sideways));
});

test('no page scrolls sideways on the narrowest phone', async () => {
  const folders = ['compare/', 'compare/instrument/', 'measures/', 'sources/', 'programmes/'];
  const sample = named(
    ...['index', 'compare', 'measures', 'targets', 'codebook', '404'].map((name) => `${name}.html`),
    ...folders.map((folder) => pages.find(({ name }) => name.startsWith(folder))?.name ?? folder),
  );
  const found = await forEach(sample, {}, async (browserPage, { path }) => {
    await browserPage.goto(root + path);
    return overflow(browserPage, path, NARROW_PHONE);
  });
  expectNone(found.flat());
});

test('of records that are looked at together, the one that is too wide is named', async () => {
  const [first, second] = pages.filter(({ name }) => RECORDS.test(name));
  if (!first || !second) throw new Error('there are no records');
  await withPage({ bypassCSP: true }, async (browserPage) => {
    await browserPage.goto(root + first.path);
    await browserPage.evaluate(showBelow, [root + second.path]);
    expect(await overflow(browserPage, first.path, PHONE)).toEqual([]);
    await browserPage.addStyleTag({ content: 'main[data-from] h1 { min-width: 500px }' });
    expect((await overflow(browserPage, first.path, PHONE)).join()).toContain(second.path);
  });
});
