import { expect, test } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { BULLETIN, bulletin } from '../../tests/fixtures/tiny-texts.ts';
import { foldings } from '../i18n/fold.ts';
import { localizer, type Locale } from '../i18n/index.ts';
import { variants } from '../i18n/variants.ts';
import { paths } from '../routes/paths.ts';
import { finderOf } from './client/engine.ts';
import { textsIndex, textsScript, type TextsPage } from './of-texts.ts';

const pageIn = (locale: Locale, text?: string): TextsPage => ({
  corpus,
  locale,
  words: localizer(locale, corpus.codebook),
  path: paths.search,
  href: (path) => path,
  texts: text === undefined ? undefined : new Map([[BULLETIN, text]]),
});

/** The paragraphs in which a query is found, the best first. */
function found(locale: Locale, query: string): (string | undefined)[] {
  const index = textsIndex(pageIn(locale, bulletin));
  if (!index) throw new Error('the fixture has a text');
  const { hits } = finderOf(index, foldings(variants)).find(query);
  return hits.map(({ entry }) => index.entries[entry]?.[1]);
}

test('without a text, or with another than its source’s, there is no index', () => {
  expect(textsScript(pageIn('zh'))).toBeUndefined();
  expect(textsScript(pageIn('zh', `${bulletin}。`))).toBeUndefined();
});

test('each paragraph is found by what it says, and leads to its place', () => {
  const place = (n: number) => `sources/${BULLETIN}.html#p${n}`;
  expect(found('zh', '样本通关')).toEqual([place(7)]);
  expect(found('en', '样本通关')).toEqual([place(7)]);
  expect(found('hant', '樣本通關')).toEqual([place(7)]);
  expect(found('zh', '无此一说')).toEqual([]);
});

test('Traditional pages show it converted', () => {
  expect(textsScript(pageIn('hant', bulletin))?.files[0]?.text).toContain('樣本通關');
  expect(textsScript(pageIn('zh', bulletin))?.files[0]?.text).toContain('样本通关');
});
