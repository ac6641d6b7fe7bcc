import type { Page as BrowserPage } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { axeScript, colourRules, summary, violations, type Violation } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { newColours, type Scheme } from './support/colours.ts';
import { named, pages, read, type Page } from './support/dist.ts';
import { templateOf } from './support/kinds.ts';
import { expectNone } from './support/report.ts';
import { overflow, unreached } from './support/scrolling.ts';
import { showBelow } from './support/show-below.ts';
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
  /** What scrolls on its own and cannot be scrolled by keys. */
  unreached: string[];
}

/** What a visit looks for. */
interface Errand {
  pages: readonly [Page, ...Page[]];
  /** Whether axe is asked for more than colours: the page has something that no other to visit has. */
  structure: boolean;
  /** Whether words in a context that no visit before had are looked for, in the light and in the dark. */
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
 * top and one of each folder; new colours are looked for on every page of one language; the width is
 * looked at in Chinese and in English, of English records that of every third. Pages shown together have
 * the styles of all: that each has what it needs in its own, `styles.test.ts` says of every page. Ids and
 * nesting are checked on every page without a browser.
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
              colours: page.locale === 'zh',
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
  const found: Visit = { light: [], dark: [], sideways: [], unreached: [] };
  const place = (list: readonly Violation[]) =>
    list.map((violation) => ({ ...violation, place: `${path}: ${violation.place}` }));
  for (const width of browserPage.viewportSize()?.width === WIDE ? [WIDE, PHONE] : [PHONE, WIDE]) {
    found.sideways.push(...(await overflow(browserPage, path, width)));
    found.unreached.push(...(await unreached(browserPage, path, width)));
    if (width !== WIDE) continue;
    if (structure) found.light.push(...place(await structural(browserPage)));
    if (!colours) continue;
    const before = schemes.get(browserPage) ?? 'light';
    for (const scheme of before === 'light'
      ? (['light', 'dark'] as const)
      : (['dark', 'light'] as const)) {
      if (scheme !== before) await browserPage.emulateMedia({ colorScheme: scheme });
      if (await hasNewColours(browserPage, scheme))
        found[scheme].push(...place(await coloured(browserPage)));
      schemes.set(browserPage, scheme);
    }
  }
  return found;
}

/** The scheme in which the last visit left a page of the browser; the light at first. */
const schemes = new WeakMap<BrowserPage, Scheme>();

/** What axe objects to in colours, in the contexts that are new. */
const coloured = (browserPage: BrowserPage): Promise<Violation[]> =>
  violations(browserPage, { only: colourRules }, 'elements');

/** What axe objects to in all but colours. */
const structural = (browserPage: BrowserPage): Promise<Violation[]> =>
  violations(browserPage, { without: colourRules });

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

test('what scrolls within a page can be come to by keys, on a phone and on a wide screen', () => {
  expectNone(visits.flatMap((visit) => visit.unreached));
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
    // And what scrolls in the second: long lines that nothing leads into, until something does.
    expect(await unreached(browserPage, first.path, PHONE)).toEqual([]);
    await browserPage.evaluate(() => {
      const lines = Object.assign(document.createElement('pre'), { textContent: '长'.repeat(500) });
      lines.style.overflow = 'auto';
      document.querySelector('main[data-from]')?.append(lines);
    });
    expect((await unreached(browserPage, first.path, PHONE)).join()).toContain(second.path);
    await browserPage.evaluate(() =>
      document.querySelector('main > pre')?.setAttribute('tabindex', '0'),
    );
    expect(await unreached(browserPage, first.path, PHONE)).toEqual([]);
  });
});
