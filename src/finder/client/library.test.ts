import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { ranks } from '../wire.ts';
import { Library, type Document } from './library.ts';

const texts = ['上海 海贷 贷款', '上海', '', 'start up start startup', '#3 #3% 贷款 上海 上海'];
const termsOf = (text: number) => (texts[text] ?? '').split(' ').filter(Boolean);
const none = { title: [], name: [], body: [], rest: [], code: [], also: [] };
const documents: Document[] = [
  { ...none, id: 0, title: [1], body: [0, 4], also: [3] },
  { ...none, id: 1, title: [3], name: [1, 0], body: [2], code: [1] },
  { ...none, id: 2, title: [2] },
  { ...none, id: 3, title: [0], rest: [4, 4, 3] },
];

/** The library as it fills itself. */
const plain = new MiniSearch<Document>({
  fields: [...ranks],
  stringifyField: (numbers: readonly number[]) => numbers.join(' '),
  tokenize: (numbers) => numbers.split(' ').filter(Boolean).map(Number).flatMap(termsOf),
  processTerm: (term) => term,
});

it('holds what the library would hold that fills itself', () => {
  const library = new Library(termsOf, {});
  for (const document of documents) library.add(document);
  for (const document of documents) plain.add(document);
  expect(JSON.stringify(library)).toBe(JSON.stringify(plain));
  expect(library.search('上海', { tokenize: (term) => [term] })).toEqual(
    plain.search('上海', { tokenize: (term) => [term] }),
  );
});

it('asks once what a text is cut into', () => {
  const asked: number[] = [];
  const library = new Library((text) => {
    asked.push(text);
    return termsOf(text);
  }, {});
  for (const document of documents) library.add(document);
  expect(asked.toSorted()).toEqual([0, 1, 2, 3, 4]);
});
