import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { findFirefox } from '../../scripts/lib/firefox.ts';
import { filled } from '../fixtures/filled.ts';
import { useBrowser } from './support/browser.ts';
import { dist, read } from './support/dist.ts';
import { startFirefox } from './support/firefox.ts';
import { readsAndChooses, searchesTheSite, useOtherBrowser } from './support/other-browser.ts';
import { printedOver, readPaper, type PaperSheet } from './support/paper.ts';
import { squeezed } from './support/pdf-pages.ts';
import { expectNone } from './support/report.ts';

const { withPage } = useBrowser();
const root = inject('root');
/** In English: files by Firefox say in Latin letters alone what they show. */
const COMPARISON = 'en/compare/theme.html';

/** The titles of the measures to which a page leads, as text without blanks. */
const namedIn = (path: string): string[] =>
  [...read(path).matchAll(/<a href="(?:\.\.\/)*measures\/[^"/]+\/[^"]+">([^<]+)<\/a>/g)].map(
    ([, title = '']) => unhyphenated(squeezed(title.replaceAll('&amp;', '&')).normalize('NFKC')),
  );

/** Words of narrow columns are parted at the ends of lines, so hyphens are no part of what is compared. */
const unhyphenated = (text: string): string => text.replaceAll(/[-\u2010\u00ad]/g, '');

const textOf = (sheets: readonly PaperSheet[]): string =>
  unhyphenated(squeezed(sheets.map(({ text }) => text).join('')));

/** The measures that a page names and the paper does not. */
function missing(path: string, sheets: readonly PaperSheet[]): string[] {
  const text = textOf(sheets);
  return filled(namedIn(path)).filter((title) => !text.includes(title));
}

describe('Firefox', () => {
  const firefox = useOtherBrowser(() => {
    const program = findFirefox();
    if (program === undefined)
      throw new Error('There is no Firefox; `npm test -- browser` gets it.');
    return startFirefox(program);
  });

  test.for([
    [COMPARISON, 12],
    ['en/analysis/alignment.html', 10],
  ] as const)('prints %s whole, on few sheets, in lines that can be read', async ([path, most]) => {
    const sheets = await readPaper(await firefox().print(root + path));
    expect(sheets.length).toBeLessThanOrEqual(most);
    expectNone(sheets.flatMap(printedOver));
    // Two columns of text side by side make the shortest lines that there are.
    const short = sheets.flatMap(({ lines }) => lines.filter((line) => squeezed(line).length < 3));
    expect(short.length).toBeLessThan(sheets.length * 3);
    expectNone(missing(path, sheets));
  });

  test.for([
    ['a host', root],
    ['a folder', `${pathToFileURL(dist).href}/`],
  ] as const)(
    'filters, opens its address anew, reloads, goes back, changes the language and searches on %s',
    async ([, at]) => {
      await readsAndChooses(firefox(), at);
      await searchesTheSite(firefox(), at);
    },
  );
});

/** The width of the text on an upright A4 sheet. */
const PAPER = { width: 673, height: 1005 };

describe('a browser whose style opens no fold', () => {
  const printed = (javaScriptEnabled: boolean) =>
    // The style in the page is another than its policy names.
    withPage({ bypassCSP: true, javaScriptEnabled }, async (page) => {
      await page.addInitScript({
        content: `const { supports } = CSS; CSS.supports = (...asked) =>
          !String(asked).includes('details-content') && supports.apply(CSS, asked);`,
      });
      await page.route(`${root}${COMPARISON}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll('::details-content', '::details-unknown');
        await route.fulfill({ response, body });
      });
      await page.goto(root + COMPARISON);
      const promise = page.getByText('Print lists all of them').first();
      const promises = await promise.isVisible();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return { promises, sheets: await readPaper(pdf) };
    });

  test('prints all with scripts, as the page then says', async () => {
    const { promises, sheets } = await printed(true);
    expect(promises).toBe(true);
    expectNone(missing(COMPARISON, sheets));
  });

  test('says without scripts how many are folded, and promises no more', async () => {
    const { promises, sheets } = await printed(false);
    expect(promises).toBe(false);
    expect(missing(COMPARISON, sheets)).not.toEqual([]);
    expect(textOf(sheets)).toMatch(/\d+more/);
  });

  test('keeps the names of parties on the paper without scripts, those of the context too', async () => {
    await withPage({ javaScriptEnabled: false, viewport: PAPER }, async (page) => {
      await page.goto(`${root}en/compare/direction.html`);
      await page.emulateMedia({ media: 'print' });
      const lefts = await page
        .locator('.compare td[hidden] .cell-who')
        .evaluateAll((all) => all.map((name) => name.getBoundingClientRect().left));
      expect(filled(lefts).filter((left) => left < 0)).toEqual([]);
    });
  });
});
