import { pathToFileURL } from 'node:url';
import type { Page as BrowserPage } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { corpusVersion } from '../../src/analysis/release.ts';
import { localizer } from '../../src/i18n/index.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { realCorpus } from '../fixtures/real-corpus.ts';
import { useBrowser } from './support/browser.ts';
import { dist, named, pages, type Page } from './support/dist.ts';
import { problemsOnPaper, readPaper } from './support/paper.ts';
import { glyphsByPage } from './support/pdf.ts';
import { squeezed } from './support/pdf-pages.ts';
import { expectNone } from './support/report.ts';

const { forEach, withPage } = useBrowser();
const root = inject('root');

/** The text block of a page of A4 at 96 dots an inch, with the margins of the print style. */
const PAPER = { width: 673, height: 1005 };
/** Fewer glyphs than this on a sheet are a page number, not a page. */
const SOME = 8;

const one = (folder: string) => pages.find(({ name }) => name.startsWith(folder))?.name ?? '';
const sample = named(
  'index.html',
  'measures.html',
  'codebook.html',
  'targets.html',
  'programmes/hetao-eight.html',
  one('compare/instrument/'),
  one('jurisdictions/'),
  one('measures/'),
  one('sources/'),
);

test('the check for blank sheets finds one', async () => {
  const pdf = await withPage({}, async (page) => {
    await page.setContent('<p>先有一页字</p><p style="break-before: page; height: 1em"></p>');
    return page.pdf({ format: 'A4' });
  });
  expect(glyphsByPage(pdf)).toEqual([expect.any(Number), 0]);
});

/** What every page says on paper of the whole site. */
function saidOfSite(locale: Locale): string[] {
  const words = localizer(locale, realCorpus.codebook);
  const { version, date } = corpusVersion(realCorpus);
  const said = [
    words.say('foot.unknown'),
    words.say('foot.licence'),
    words.say('changes.footer', { version, date }),
  ];
  return said.map((text) => squeezed(text.normalize('NFKC')));
}

test('the checks of what is printed find what is planted', async () => {
  const row = '<tr><td>A row that is long enough to be one</td><td>2</td></tr>';
  const table = (rows: string) =>
    `<table><caption>The caption of a table</caption><tbody>${rows}</tbody></table>`;
  const room = (height: number) => `<div style="height: ${height}mm"></div>`;
  const printed = (html: string) =>
    withPage({ viewport: PAPER }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.setContent(
        `<style>@page { size: A4; margin: 14mm 16mm 17mm }</style><main>${html}</main>`,
      );
      const paper = await readPaper(await page.pdf({ preferCSSPageSize: true }));
      const tables = await page.evaluate(tablesOfPage);
      return [...(await page.evaluate(printedAgain)), ...problemsOnPaper(paper, tables)];
    });
  const next = '<div style="break-before: page"><p>The next sheet</p><p>goes on</p></div>';
  const tall = row.replace('<tr', '<tr style="height: 90mm; break-inside: avoid"');
  expect(await printed(`${room(200)}${table(row)}${next}`)).toEqual([]);
  expect(await printed(`${room(200)}${table(row + row)}${next}`)).toEqual([
    'A row that is long enough to be one2',
  ]);
  expect(await printed(`${room(220)}${table(tall)}<p>goes on</p>`)).toEqual([
    'sheet 1 of 2 ends with the head of a table: Thecaptionofatable',
  ]);
  expect(await printed(`${room(40)}<p>Not much</p>${next}`)).toEqual([
    expect.stringMatching(/^sheet 1 of 2 ends at \d\d %$/),
  ]);
});

/** So many sheets a page takes at most, in Chinese and in English. */
const SHEETS: Readonly<Record<string, readonly [zh: number, en: number]>> = {
  'compare/theme.html': [8, 8],
  'timeline.html': [4, 4],
  'analysis/gaps/putuo.html': [11, 14],
  'measures/putuo/chuangxinli-rent-free.html': [1, 1],
};

const twice = named('compare/theme.html', 'timeline.html', 'targets.html');
/** Traditional Chinese takes the room of Simplified Chinese. */
const paged = [...sample, ...named(...Object.keys(SHEETS))].filter(
  ({ locale }) => locale !== 'hant',
);

/** What is wrong with the pages: on their sheets, in what stands on them, with what they say again. */
const wrong = { sheets: [] as string[], shown: [] as string[], again: [] as string[] };
// A page is loaded once, for all that is asked of it.
beforeAll(async () => {
  const all = new Map([...sample, ...paged, ...twice].map((page) => [page.path, page]));
  const options = { viewport: PAPER, colorScheme: 'dark', reducedMotion: 'reduce' } as const;
  const has = (list: readonly Page[], { path }: Page) => list.some((one) => one.path === path);
  await forEach([...all.values()], options, async (browserPage, page) => {
    await browserPage.emulateMedia({ media: 'print' });
    await browserPage.goto(root + page.path);
    const at = (problem: string) => `${page.path}: ${problem}`;
    if (has(twice, page)) wrong.again.push(...(await browserPage.evaluate(printedAgain)).map(at));
    if (has(sample, page)) {
      const problems = await browserPage.evaluate(wrongOnPaper);
      const more = problems.length > 4 ? [`… and ${problems.length - 4} more`] : [];
      wrong.shown.push(...[...problems.slice(0, 4), ...more].map(at));
    }
    if (has(paged, page)) wrong.sheets.push(...(await sheetsOf(browserPage, page)).map(at));
  });
});

/** What is wrong with the sheets of a page. */
async function sheetsOf(browserPage: BrowserPage, page: Page): Promise<string[]> {
  const address = root + page.path;
  const pdf = await browserPage.pdf({ preferCSSPageSize: true });
  const paper = await readPaper(pdf);
  const said = squeezed(paper.map(({ text }) => text).join(''));
  const most = SHEETS[page.name]?.[page.locale === 'zh' ? 0 : 1] ?? Infinity;
  const tables = await browserPage.evaluate(tablesOfPage);
  return [
    ...problemsOnPaper(paper, tables),
    ...glyphsByPage(pdf).flatMap((count, i) => (count < SOME ? [`sheet ${i + 1} is blank`] : [])),
    ...(paper.length > most ? [`${paper.length} sheets, not ${most}`] : []),
    ...paper.flatMap(({ foot }, i) => {
      const wanted = [`${i + 1} / ${paper.length}`, address];
      return wanted.filter((text) => !foot.includes(text)).map((text) => `no ${text} at a foot`);
    }),
    ...saidOfSite(page.locale)
      .filter((text) => !said.includes(text))
      .map((text) => `no ${text}`),
  ];
}

test('pages take few sheets, each is at least half full and says its number and where it is from', () => {
  expectNone(wrong.sheets);
});

test('nothing is printed twice', () => {
  expectNone(wrong.again);
});

test('every row and drawing is on paper, whole; navigation and controls are not', () => {
  expectNone(wrong.shown);
});

test('a page read from a folder says its name at the foot of its sheets', async () => {
  const pdf = await withPage({}, async (page) => {
    await page.goto(pathToFileURL(`${dist}/programmes.html`).href);
    return page.pdf({ preferCSSPageSize: true });
  });
  // How wide the space is set is the browser's own affair.
  const foot = (await readPaper(pdf))[0]?.foot.replaceAll(' ', '');
  expect(foot).toContain('举措组·城港创新比较');
});

test.for([
  ['once, however often it is printed', '', 1],
  ['not at all where the build named it', ' data-addressed', 0],
] as const)(
  'the address at which a page is read is put at its foot %s',
  async ([, mark, rules]) => {
    const address = `${root}measures.html?q=%E6%B2%AA`;
    const added = await withPage({}, async (page) => {
      await page.route(address, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('<html', `<html${mark}`);
        await route.fulfill({ response, body });
      });
      await page.goto(address);
      return page.evaluate(() => {
        const count = () => document.styleSheets[0]?.cssRules.length ?? Number.NaN;
        const before = count();
        for (let i = 0; i < 3; i += 1) dispatchEvent(new Event('beforeprint'));
        return count() - before;
      });
    });
    expect(added).toBe(rules);
  },
);

/** What the heads and captions of a page's tables say, and what their cells say, without blanks. */
function tablesOfPage(): { heads: string[]; cells: string[] } {
  const texts = (selector: string) =>
    [...document.querySelectorAll(`main :is(${selector})`)]
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent.replaceAll(/\s/g, ''));
  return { heads: texts('thead, caption'), cells: texts('tbody td, tbody th') };
}

/** What stands more than once on the paper: rows and items, those of another row of the comparison apart. */
function printedAgain(): string[] {
  const seen = new Set<string>();
  const items = [...document.querySelectorAll('main :is(tbody tr, li, figcaption, .note p)')];
  return items
    .filter((element) => element.checkVisibility() && !element.closest('nav, .key'))
    .flatMap((element) => {
      const place = element.closest('.compare tr, section')?.id ?? '';
      const text = element.textContent.replaceAll(/\s+/g, ' ').trim();
      const known = seen.has(`${place} ${text}`);
      seen.add(`${place} ${text}`);
      return known && text.length > 12 ? [text.slice(0, 60)] : [];
    });
}

/** Runs in the browser: nothing from outside is in reach. */
function wrongOnPaper(): string[] {
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getClientRects().length > 0;
  const name = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
  const inMain = (selector: string) => [...document.querySelectorAll(`main :is(${selector})`)];
  const content = inMain('tr, li, p, dt, dd, h1, h2, h3, figure').filter(
    (element) =>
      !element.closest('nav, .way, form, [hidden], .filters, .chart-files, .cite-this') &&
      // What a chart draws; the heads where each cell names its party.
      !element.closest('.chart details:not([open]), .compare thead'),
  );
  // A mark’s shape is its picture; what it holds is for who does not see it.
  const cut = inMain('*').filter(
    (element) =>
      !element.matches('.mark, .ball') &&
      getComputedStyle(element).overflowX !== 'visible' &&
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1,
  );
  const bare = inMain('figure').filter(
    (figure) =>
      figure.querySelector('svg') !== null && ![...figure.querySelectorAll('svg')].some(isShown),
  );
  const controls = [...document.querySelectorAll('nav, .way, form, button, input, select')];
  const ground = getComputedStyle(document.body).backgroundColor;
  return [
    ...content.filter((element) => !isShown(element)).map((element) => `lost: ${name(element)}`),
    ...bare.map((element) => `without its drawing: ${name(element)}`),
    ...cut.map((element) => `cut off: ${name(element)}`),
    ...controls.filter(isShown).map((element) => `printed: ${name(element)}`),
    ...(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(ground) ? [] : [`on ${ground}`]),
  ];
}
