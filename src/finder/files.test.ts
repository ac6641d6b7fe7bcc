import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { foldings } from '../i18n/fold.ts';
import { localizer, type Locale } from '../i18n/index.ts';
import { variants } from '../i18n/variants.ts';
import { paths } from '../routes/paths.ts';
import { addressesOf, withVersion } from '../shared/script-files.ts';
import { findIndex } from './build-index.ts';
import { finderOf } from './client/engine.ts';
import { joined } from './client/join.ts';
import { FIND_FILE_BYTES, findFiles } from './files.ts';
import type { FindEntry, FindIndex, FindText } from './wire.ts';

const indexIn = (locale: Locale): FindIndex =>
  findIndex(
    {
      corpus,
      locale,
      words: localizer(locale, corpus.codebook),
      path: paths.search,
      href: (path) => path,
    },
    { briefings: [], findings: [] },
  );
const named = { name: 'find', variable: 'findIndex', locale: 'zh' } as const;

/** An index so many times as large: each copy of an entry has texts of its own. */
function grown(index: FindIndex, times: number): FindIndex {
  const { texts, entries } = index;
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return {
    ...index,
    texts: copies.flatMap((copy) => texts.map((text) => `${text}（第${copy}）`)),
    entries: copies.flatMap((copy) => {
      const from = copy * texts.length;
      return entries.map(([kind, href, title, place, passage, standing, own]): FindEntry => {
        const texts = own.map(([label, rank, text]): FindText => [label, rank, text + from]);
        return [kind, `${href}?${copy}`, title + from, place, passage, standing, texts];
      });
    }),
  };
}

/** What files leave when they run one after the other. */
function left(files: readonly { text: string }[]): object {
  const page = createContext({});
  for (const { text } of files) runInContext(text, page);
  // Of this realm, as what it is compared with is.
  return structuredClone(page);
}

it('is one file where it fits into one, which leaves the whole index', () => {
  const index = indexIn('zh');
  const files = findFiles(index, named);
  expect(files.map(({ name }) => name)).toEqual(['find.zh.js']);
  expect(left(files)).toEqual({ findIndex: index });
});

it('of a large index no file holds more than it may, and all together hold all', () => {
  const index = indexIn('zh');
  const times = Math.ceil(3_000_000 / JSON.stringify(index).length);
  const large = grown(index, times);
  const files = findFiles(large, named);
  expect(files.length).toBeGreaterThan(5);
  expect(files.length).toBeLessThan(20);
  // The name of a variable stands around what is counted.
  for (const { name, text } of files)
    expect(Buffer.byteLength(text), name).toBeLessThan(FIND_FILE_BYTES + 100);
  expect(files[1]?.name).toBe('find.zh.2.js');
  expect(joined(left(files), 'findIndex', files.length)).toEqual(large);
});

it('finds the same from several files, in whichever order they come', () => {
  const index = grown(indexIn('zh'), 3);
  const files = findFiles(index, named, 20_000);
  expect(files.length).toBeGreaterThan(3);
  const whole = joined(left(files.toReversed()), 'findIndex', files.length);
  if (!whole) throw new Error('the files leave an index');
  const folding = foldings(variants);
  const [one, other] = [finderOf(index, folding), finderOf(whole, folding)];
  const [, , title] = index.entries[0] ?? [];
  const found = one.find(index.texts[title ?? -1] ?? '').hits;
  expect(found.length).toBeGreaterThan(2);
  expect(other.find(index.texts[title ?? -1] ?? '').hits.map(({ entry }) => entry)).toEqual(
    found.map(({ entry }) => entry),
  );
});

it('is no index while a file is missing', () => {
  const files = findFiles(grown(indexIn('zh'), 2), named, 20_000);
  expect(joined(left(files.slice(1)), 'findIndex', files.length)).toBeUndefined();
  expect(joined(left(files.slice(0, -1)), 'findIndex', files.length)).toBeUndefined();
});

it('changes the address of every file with any of them', () => {
  const index = indexIn('zh');
  const addresses = (texts: string[]) =>
    addressesOf(
      withVersion(findFiles({ ...index, texts }, named, 20_000)),
      (path) => `../${path}`,
    ).split(' ');
  const before = addresses(index.texts);
  const after = addresses([...index.texts.slice(0, -1), '别的']);
  expect(before[0]).toMatch(/^\.\.\/assets\/find\.zh\.js\?v=\w+$/);
  expect(before[1]).toMatch(/^\.\.\/assets\/find\.zh\.2\.js\?v=\w+$/);
  expect(before.filter((address) => after.includes(address))).toEqual([]);
});
