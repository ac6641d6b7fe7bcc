import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, expect, inject, test } from 'vitest';
import { languageTag, localeFolder, locales } from '../../src/i18n/locales.ts';
import { useBrowser } from './support/browser.ts';
import { dist, pages, read } from './support/dist.ts';
import { factsOf, factsOfAll, type Facts } from './support/facts.ts';
import { expectNone } from './support/report.ts';
import { pagesWithAll } from './support/structure.ts';
import { resolveFrom } from './support/urls.ts';
import { filled } from '../fixtures/filled.ts';

const browser = useBrowser();
let facts: readonly Facts[] = [];
beforeAll(async () => {
  facts = await factsOfAll(browser);
});

/** What the validator allows a title, in characters. */
const LONGEST_TITLE = 150;

/** The pages that do not pass, each with what it has instead. */
const failing = (has: (facts: Facts) => unknown, passes: (facts: Facts) => boolean): string[] =>
  facts
    .filter((page) => !passes(page))
    .map((page) => `${page.page.path}: ${JSON.stringify(has(page))}`);

/** Reads the configuration once: it is the same for all pages, and takes as long as to look at one. */
class OneConfig extends FileSystemConfigLoader {
  #found: ReturnType<FileSystemConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(file: string): ReturnType<FileSystemConfigLoader['getConfigFor']> {
    this.#found ??= super.getConfigFor(file);
    return this.#found;
  }
}

test('every page is valid HTML: all that is built, and every title', async () => {
  const validator = new HtmlValidate(new OneConfig());
  // The check finds what is wrong, also in the second page that it looks at.
  for (const [tag, rule] of [
    ['<p><div></div>', 'no-implicit-close'],
    ['<img src="a.png">', 'wcag/h37'],
  ] as const) {
    const wrong = await validator.validateString(`<main>${tag}</main>`, join(dist, 'index.html'));
    const rules = wrong.results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId);
    expect(rules).toContain(rule);
  }
  const found: string[] = [];
  // Of pages built as others are, what texts decide is asked of each: titles and ids.
  const markup = new Map(
    pages.filter(({ locale }) => locale !== 'hant').map((page) => [page, read(page.path)]),
  );
  const built = pagesWithAll(markup, { around: 3, looks: false });
  expect(built.size).toBeGreaterThan(60);
  for (const { path } of built) {
    const report = await validator.validateFile(join(dist, path));
    for (const { line, column, message, ruleId } of report.results.flatMap((r) => r.messages)) {
      found.push(`${path}:${line}:${column} ${message} [${ruleId}]`);
    }
  }
  const long = facts.filter(({ title }) => [...title].length > LONGEST_TITLE);
  const twice = facts.filter(({ ids }) => new Set(ids).size < ids.length);
  expectNone([
    ...found,
    ...long.map(({ page, title }) => `${page.path}: a title of ${[...title].length} characters`),
    ...twice.map(({ page }) => `${page.path}: an id stands twice`),
  ]);
});

test('there is every page in every language', () => {
  const names = new Set(pages.map(({ name }) => name));
  const paths = new Set(pages.map(({ path }) => path));
  const expected = [...names].flatMap((name) =>
    locales.map((locale) => localeFolder[locale] + name),
  );
  expectNone(expected.filter((path) => !paths.has(path)));
});

test('every page states its language', () => {
  expectNone(
    failing(
      ({ lang }) => lang,
      ({ lang, page }) => lang === languageTag[page.locale],
    ),
  );
});

test('every page has a title of its own', () => {
  expectNone(
    failing(
      ({ title }) => title,
      ({ title }) => title.trim() !== '',
    ),
  );
  for (const locale of locales) {
    const titles = facts.filter(({ page }) => page.locale === locale).map(({ title }) => title);
    expectNone(titles.filter((title, index) => titles.indexOf(title) !== index));
  }
});

test('every page has exactly one main heading', () => {
  expectNone(
    failing(
      ({ headings }) => headings,
      ({ headings }) => headings.length === 1 && headings[0]?.trim() !== '',
    ),
  );
});

/** Where a heading is more than one level below the one before it. */
const jumps = ({ levels }: Facts): string[] =>
  levels.flatMap((level, i) => {
    const before = levels[i - 1] ?? level;
    return level > before + 1 ? [`h${before} > h${level}`] : [];
  });

/** The landmarks that have the role and the name of another on the page. */
const alike = ({ landmarks }: Facts): string[] =>
  landmarks.filter((landmark, i) => landmarks.indexOf(landmark) < i);

/** What is asked of every page, since texts, numbers or the order of elements decide it. */
const asked: readonly (readonly [what: string, wrong: (facts: Facts) => readonly string[]])[] = [
  ['headings go down one level at a time', jumps],
  ['landmarks of one role have names of their own', alike],
  ['what has to come first in its element does', ({ misplaced }) => misplaced],
  ['signs of markup are written as entities', ({ rawCharacters }) => rawCharacters],
  ['attributes say a thing once, and what can be meant', ({ oddAttributes }) => oddAttributes],
  ['every control has a name, and no other has it', ({ oddControls }) => oddControls],
];

test.each(asked)('on every page %s', (_, wrong) => {
  expect(facts.length).toBe(pages.length);
  expectNone(failing(wrong, (page) => wrong(page).length === 0));
});

test('every page has one main part, and headings', () => {
  for (const { page, landmarks, levels } of filled(facts)) {
    const mains = landmarks.filter((landmark) => landmark.startsWith('main '));
    expect(mains, page.path).toHaveLength(1);
    expect(levels[0], page.path).toBe(1);
  }
});

test('what is wrong in one page is found, whatever else stands there', async () => {
  const [page] = pages;
  if (!page) throw new Error('no page is built');
  const wrong = read(page.path).replace(
    '</main>',
    '<h2>甲</h2><h4>乙</h4><nav aria-label="丙"></nav><nav aria-label="丙"></nav>' +
      '<details><p>丁</p><summary>戊</summary></details><details><p>己</p></details>' +
      '<p class="x y x" id="a b">庚 & 辛 < 壬</p><p aria-label="癸">癸</p><table><tr><td colspan="two"></table>' +
      '<form><input name="n"><label>子 <input name="n"><select></select></label></form></main>',
  );
  await browser.withPage({}, async (tab) => {
    await tab.goto(`${inject('root')}robots.txt`);
    const found = async (body: string) => {
      await tab.route(`**/${page.path}`, (route) => route.fulfill({ body }));
      const [planted] = await factsOf(tab, [page]);
      if (!planted) throw new Error('nothing was read');
      return asked.map(([, check]) => check(planted));
    };
    expect(await found(read(page.path))).toEqual(asked.map(() => []));
    const [levels, landmarks, misplaced, raw, attributes, controls] = await found(wrong);
    expect(levels).toEqual(['h2 > h4']);
    expect(landmarks).toEqual(['navigation “丙”']);
    expect(misplaced).toEqual(['<summary> in <details>', '<details> in <main>']);
    expect(raw).toHaveLength(2);
    expect(attributes).toEqual([
      '<p id=a b class=x.y> class x twice',
      '<p id=a b class=x.y> id “a b”',
      '<p> label “癸”',
      '<td> colspan “two”',
    ]);
    expect(controls).toEqual(['<input> has no name', '<label> names several', 'two fields n']);
  });
});

test('every page is laid out for the width of the device', () => {
  expectNone(
    failing(
      ({ viewport }) => viewport,
      ({ viewport }) => viewport?.includes('width=device-width') === true,
    ),
  );
});

test('every page carries a strict Content-Security-Policy', () => {
  expectNone(failing(({ policy }) => policy, isStrict));
});

function isStrict({ policy }: Facts): boolean {
  const directives = (policy ?? '').split(';').map((part) => part.trim().split(/\s+/));
  const closed = directives.some(
    ([name, ...values]) => name === 'default-src' && values.join() === "'none'",
  );
  // A hash may have two strokes one after the other.
  const named = (policy ?? '').replaceAll(/'sha256-[\w+/=]+'/g, '');
  const loose = /unsafe|\*|https?:|\/\//.test(named);
  return closed && !loose;
}

test('every page names its twins in the other languages, relative to itself', () => {
  const twins = ({ page, alternates }: Facts) =>
    Object.fromEntries(
      Object.entries(alternates).map(([tag, href]) => [tag, resolveFrom(page.path, href).path]),
    );
  for (const entry of filled(facts)) {
    const expected = Object.fromEntries(
      locales.map((locale) => [languageTag[locale], localeFolder[locale] + entry.page.name]),
    );
    expect(twins(entry), entry.page.path).toMatchObject(expected);
  }
});
