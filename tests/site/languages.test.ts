import { beforeAll, expect, test } from 'vitest';
import { isLatin } from '../../src/i18n/locales.ts';
import { toTraditional } from '../../src/i18n/traditional.ts';
import { useBrowser } from './support/browser.ts';
import { factsOfAll, type Facts } from './support/facts.ts';
import { expectNone } from './support/report.ts';
import { realCorpus } from '../fixtures/real-corpus.ts';

const browser = useBrowser();
let facts: readonly Facts[] = [];
beforeAll(async () => {
  facts = await factsOfAll(browser);
});

/** Texts whose Traditional form the content states itself, because the converter errs there. */
const stated = [...statedIn(realCorpus, new Set())].sort((a, b) => b.length - a.length);

function* statedIn(value: unknown, seen: Set<unknown>): Generator<string> {
  if (value === null || typeof value !== 'object' || seen.has(value)) return;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'hant' && typeof inner === 'string') yield inner;
    else yield* statedIn(inner, seen);
  }
}

/** The characters of a text that a conversion to Traditional Chinese would still change. */
function simplifiedIn(text: string): string[] {
  const rest = stated.reduce((result, part) => result.replaceAll(part, ''), text);
  return rest.split('\n').flatMap((line) => {
    const before = [...line];
    const after = [...toTraditional(line)];
    return before.flatMap((character, index) => {
      // Alone, too, it must convert: else the converter has only chosen another word.
      if (character === after[index] || toTraditional(character) === character) return [];
      return [before.slice(Math.max(0, index - 6), index + 7).join('')];
    });
  });
}

const textsOf = (page: Facts, isMeant: (lang: string) => boolean): string =>
  Object.entries(page.texts)
    .filter(([lang]) => isMeant(lang))
    .map(([, text]) => text)
    .join('');

/** The languages of what stands as written; Traditional pages are themselves in zh-Hant-HK. */
const AS_WRITTEN = ['zh-Hans', 'zh-Hant', 'en', 'ja'];

test('the scan for Simplified characters finds them', () => {
  expect(simplifiedIn('創新及科技发展')).toEqual(['創新及科技发展']);
  expect(simplifiedIn('創新及科技發展')).toEqual([]);
});

test('Traditional pages have no Simplified characters but in what is quoted as written', () => {
  const found = facts
    .filter(({ page }) => page.locale === 'hant')
    .flatMap((page) =>
      // English that is marked as English has quotation marks of its own, as have quoted pages.
      simplifiedIn(textsOf(page, (lang) => !AS_WRITTEN.includes(lang))).map(
        (text) => `${page.page.path}: ${text}`,
      ),
    );
  expectNone(found);
});

test('pages in Latin letters have no Chinese but in what is marked as Chinese', () => {
  const found = facts
    .filter(({ page }) => isLatin(page.locale))
    .flatMap((page) =>
      [
        ...textsOf(page, (lang) => !lang.startsWith('zh') && lang !== 'ja').matchAll(
          /.{0,12}\p{Script=Han}+.{0,12}/gu,
        ),
      ].map(([text]) => `${page.page.path}: ${text}`),
    );
  expectNone(found);
});

test('no text of a page is without a language', () => {
  expectNone(facts.filter(({ texts }) => '' in texts).map(({ page }) => page.path));
});
