import { expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { named, pages } from './support/dist.ts';
import { glyphsByPage } from './support/pdf.ts';
import { expectNone } from './support/report.ts';

const { forEach, withPage } = useBrowser();
const root = inject('root');

/** The text block of a page of A4 at 96 dots an inch, with the margins of the print style. */
const PAPER = { width: 658, height: 970 };
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

test('printed pages have no blank sheet', async () => {
  // Traditional Chinese takes the room of Simplified Chinese.
  const paged = sample.filter(({ locale }) => locale !== 'hant');
  const found = await forEach(paged, {}, async (browserPage, page) => {
    await browserPage.goto(root + page.path);
    const sheets = glyphsByPage(await browserPage.pdf({ preferCSSPageSize: true }));
    return sheets.flatMap((count, index) =>
      count < SOME ? [`${page.path}: sheet ${index + 1} of ${sheets.length} is blank`] : [],
    );
  });
  expectNone(found.flat());
});

test('every row and drawing is on paper, whole; navigation and controls are not', async () => {
  const options = { viewport: PAPER, colorScheme: 'dark', reducedMotion: 'reduce' } as const;
  const found = await forEach(sample, options, async (browserPage, page) => {
    await browserPage.emulateMedia({ media: 'print' });
    await browserPage.goto(root + page.path);
    const problems = await browserPage.evaluate(wrongOnPaper);
    const more = problems.length > 4 ? [`… and ${problems.length - 4} more`] : [];
    return [...problems.slice(0, 4), ...more].map((problem) => `${page.path}: ${problem}`);
  });
  expectNone(found.flat());
});

/** Runs in the browser: nothing from outside is in reach. */
function wrongOnPaper(): string[] {
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getClientRects().length > 0;
  const name = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
  const inMain = (selector: string) => [...document.querySelectorAll(`main :is(${selector})`)];
  const content = inMain('tr, li, p, dt, dd, h1, h2, h3, figure').filter(
    (element) => !element.closest('nav, form, [hidden], .filters, .chart-files, .cite-this'),
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
  const controls = [...document.querySelectorAll('nav, form, button, input, select')];
  const ground = getComputedStyle(document.body).backgroundColor;
  return [
    ...content.filter((element) => !isShown(element)).map((element) => `lost: ${name(element)}`),
    ...bare.map((element) => `without its drawing: ${name(element)}`),
    ...cut.map((element) => `cut off: ${name(element)}`),
    ...controls.filter(isShown).map((element) => `printed: ${name(element)}`),
    ...(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(ground) ? [] : [`on ${ground}`]),
  ];
}
