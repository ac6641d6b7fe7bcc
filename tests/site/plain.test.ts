import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { useBrowser } from './support/browser.ts';
import { dist } from './support/dist.ts';
import { kindsOfPages } from './support/kinds.ts';
import { expectNone } from './support/report.ts';

const { forEach } = useBrowser();
const folder = `${pathToFileURL(dist).href}/`;

/** A page of every template, in one language after the other. */
const views = kindsOfPages.map(({ file, made }, i) => ({
  file,
  path: made(locales[i % locales.length])?.path ?? '',
}));

test('every template has a page', () => {
  expectNone(views.filter(({ path }) => path === '').map(({ file }) => file));
  expect(views.length).toBeGreaterThan(25);
});

/** Runs in the browser, without scripts of the page: what is amiss. */
function amiss(): string[] {
  const main = document.querySelector('main');
  if (!main) return ['no main'];
  const name = (element: Element) =>
    `<${element.localName} ${element.id || element.className}> ${element.textContent.trim().slice(0, 40)}`;
  const dead = [...document.querySelectorAll('button, input, select, textarea, form')]
    .filter((control) => control.checkVisibility())
    .map((control) => `dead control: ${name(control)}`);
  // What is folded opens without a script.
  const folds = [...document.querySelectorAll('details')].filter(({ open }) => !open);
  for (const fold of folds) fold.open = true;
  // One of a chart's two drawings is shown; sheets are previewed where there is room; some notes are
  // for paper alone.
  const isSpare = (element: Element) =>
    element.closest(
      'svg, .wide, .narrow, .previewing, .visually-hidden, form, script, .controls, .on-paper',
    ) !== null ||
    // On a phone the list has no line for what a record does not say, and cells say their heads.
    (innerWidth < 736 &&
      (element.matches('.measure-table td.none') ||
        element.closest(':is(.stack, .compare) thead') !== null));
  const isRecord = (element: Element) =>
    element.matches('a, tr, th, td, h2, h3') || element.querySelector('a, tr, h2, h3') !== null;
  const hidden = [...main.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, tr, td, th, figure')]
    .filter((element) => /[\p{L}\p{N}]/u.test(element.textContent) && !isSpare(element))
    .filter((element) => !element.checkVisibility())
    // Notes that a script fills or shows hold no record.
    .filter((element) => isRecord(element.closest('[hidden]') ?? main))
    .map((element) => `hidden: ${name(element)}`);
  const drawn = [...main.querySelectorAll('figure')].filter(
    (figure) =>
      figure.querySelector('svg') !== null &&
      ![...figure.querySelectorAll('svg')].some((svg) => svg.checkVisibility()),
  );
  const short = main.innerText.trim().length < 40 ? ['next to nothing to read'] : [];
  for (const fold of folds) fold.open = false;
  return [...dead, ...hidden, ...drawn.map((figure) => `no drawing: ${name(figure)}`), ...short];
}

test('without scripts every view is whole, 390 and 1280 pixels wide', async () => {
  const found = await forEach(views, { javaScriptEnabled: false }, async (page, { path }) => {
    const wrong: string[] = [];
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      // A page is loaded once; what was unfolded in one width is folded in the next.
      if (width === 390) await page.goto(folder + path);
      wrong.push(...(await page.evaluate(amiss)).map((text) => `${path}, ${width}: ${text}`));
    }
    return wrong;
  });
  expectNone(found.flat());
});
