import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { files, pages } from './support/dist.ts';
import { factsOfAll, type Facts, type Reference } from './support/facts.ts';
import { expectNone } from './support/report.ts';
import { isAbsolute, isExternal, resolveFrom } from './support/urls.ts';
import { filled } from '../fixtures/filled.ts';

const browser = useBrowser();
let facts: readonly Facts[] = [];
const idsOf = new Map<string, ReadonlySet<string>>();
beforeAll(async () => {
  facts = await factsOfAll(browser);
  for (const { page, ids } of facts) idsOf.set(page.path, new Set(ids));
});

const show = (page: Facts, { tag, attribute, value }: Reference): string =>
  `${page.page.path}: <${tag} ${attribute}="${value}">`;

/** References of all pages that are objectionable. */
const references = (bad: (reference: Reference, page: Facts) => boolean): string[] =>
  facts.flatMap((page) =>
    page.references.filter((reference) => bad(reference, page)).map((entry) => show(page, entry)),
  );

test('every internal link and asset leads to a file, every fragment to an id', () => {
  const known = new Set(files);
  const broken = references(({ value }, { page }) => {
    if (isExternal(value) || isAbsolute(value)) return false;
    const { path, fragment } = resolveFrom(page.path, value);
    // The page for missing addresses asks for this script from other depths than its own, too.
    if (/404\.html$/.test(page.path) && /^(\.\.\/)+assets\/lost\.js$/.test(value)) return false;
    if (!known.has(path)) return true;
    return fragment !== '' && path.endsWith('.html') && !idsOf.get(path)?.has(fragment);
  });
  expectNone(broken);
});

test('the page for missing addresses asks for its script from its own depth', () => {
  for (const { page, references: all } of filled(facts)) {
    if (!/404\.html$/.test(page.path)) continue;
    const found = all.map(({ value }) => resolveFrom(page.path, value).path);
    expect(found, page.path).toContain('assets/lost.js');
  }
});

test('pages refer to many things, so that the checks above check something', () => {
  for (const page of filled(facts))
    expect(page.references.length, page.page.path).toBeGreaterThan(5);
});

test('no address starts at the root of the host', () => {
  expectNone(references(({ value }) => isAbsolute(value)));
});

test('only links lead away from the site: nothing is loaded from elsewhere', () => {
  expectNone(
    references(({ tag, value }) => isExternal(value) && !(tag === 'a' && /^https?:/.test(value))),
  );
});

test('links to pages name their file, as a plain folder needs', () => {
  expectNone(
    references(
      ({ tag, value }, { page }) =>
        tag === 'a' &&
        !isExternal(value) &&
        !/\.[a-z0-9]+$/.test(resolveFrom(page.path, value).path),
    ),
  );
});

test('styles load nothing', () => {
  expectNone(
    filled(facts).flatMap(({ page, styles, ids }) =>
      filled(styles).flatMap((style) =>
        [...style.matchAll(/url\(["']?(#?)([^)"']*)[^)]*\)|@import[^;]*/g)]
          // A shape that stands in the page itself is not loaded.
          .filter(([, inPage, id = '']) => inPage !== '#' || !ids.includes(id))
          .map(([text]) => `${page.path}: ${text}`),
      ),
    ),
  );
});

test('nothing stands in a page that its policy would block', () => {
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
  expectNone(
    facts.flatMap(({ page, inline, scripts, styles, policy }) => [
      ...inline.map((text) => `${page.path}: ${text}`),
      ...scripts
        .filter((text) => !policy?.includes(`script-src 'self' 'sha256-${hashOf(text)}';`))
        .map((text) => `${page.path}: <script>${text.slice(0, 40)}`),
      ...styles
        .filter((style) => !policy?.includes(`style-src 'sha256-${hashOf(style)}';`))
        .map((style) => `${page.path}: <style>${style.slice(0, 40)}`),
    ]),
  );
});

test('ids are unique in their page', () => {
  expectNone(
    facts.flatMap(({ page, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path}: #${id}`),
    ),
  );
});

test('every id that an attribute or a drawing refers to is in the page', () => {
  expectNone(
    facts.flatMap(({ page, idReferences }) =>
      idReferences
        .filter((id) => !idsOf.get(page.path)?.has(id))
        .map((id) => `${page.path}: #${id}`),
    ),
  );
});

test('every page can be reached from the home page', () => {
  const next = new Map(
    facts.map(({ page, references: list }) => [
      page.path,
      list
        .filter(({ tag, value }) => tag === 'a' && !isExternal(value))
        .map(({ value }) => resolveFrom(page.path, value).path),
    ]),
  );
  const reached = new Set(['index.html']);
  for (const path of reached) for (const target of next.get(path) ?? []) reached.add(target);
  const unreached = pages.filter(({ path, name }) => !reached.has(path) && name !== '404.html');
  expectNone(unreached.map(({ path }) => path));
});
