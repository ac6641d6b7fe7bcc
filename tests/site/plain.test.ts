import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { locales } from '../../src/i18n/locales.ts';
import { useBrowser } from './support/browser.ts';
import { dist, pages } from './support/dist.ts';
import { expectNone } from './support/report.ts';

const { forEach } = useBrowser();
const folder = `${pathToFileURL(dist).href}/`;

/** Templates of which the content has no page before it has grown. */
const GROWN = [
  'analysis/concreteness/[jurisdiction]/[...part].astro',
  'measures/of/[jurisdiction]/[...part].astro',
];

/** What a template's name stands for: a part of a page that is shared out, or any one name. */
const patternOf = (file: string): RegExp =>
  new RegExp(
    `^${file
      .replace('.astro', '.html')
      .replaceAll('/[...part]', '(?:/part-\\d+)?')
      .replaceAll(/\[\w+\]/g, '[^/]+')}$`,
  );

/** The page templates, those that say most of an address first. */
const templates = readdirSync(inProject('src/pages/[...locale]'), { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.astro'))
  .map((file) => ({
    file,
    literal: file.replaceAll(/\[[\w.]+\]/g, '').length,
    pattern: patternOf(file),
  }))
  .sort((a, b) => b.literal - a.literal);

/** A page of every template, in one language after the other; of a record, the longest page. */
const views = templates
  .filter(({ file }) => !GROWN.includes(file))
  .map(({ file }, i) => {
    const locale = locales[i % locales.length];
    const made = pages.filter(
      (page) =>
        page.locale === locale &&
        templates.find(({ pattern }) => pattern.test(page.name))?.file === file,
    );
    return { file, path: made[Math.floor(made.length / 2)]?.path ?? '' };
  });

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
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  // One of a chart's two drawings is shown; sheets are previewed where there is room.
  const isSpare = (element: Element) =>
    element.closest(
      'svg, .wide, .narrow, .previewing, .visually-hidden, form, script, .controls',
    ) !== null;
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
  return [...dead, ...hidden, ...drawn.map((figure) => `no drawing: ${name(figure)}`), ...short];
}

test.each([390, 1280])('without scripts every view is whole, %i pixels wide', async (width) => {
  const options = { javaScriptEnabled: false, viewport: { width, height: 800 } };
  const found = await forEach(views, options, async (page, { path }) => {
    await page.goto(folder + path);
    return (await page.evaluate(amiss)).map((text) => `${path}: ${text}`);
  });
  expectNone(found.flat());
});
