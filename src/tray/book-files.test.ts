import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { bookFiles } from './book-files.ts';
import { joinedBook } from './join-book.ts';
import { makeBook } from './make-book.ts';

const book = makeBook(corpus, 'zh');

/** What files leave when they run one after the other. */
function left(files: readonly { text: string }[]): object {
  const page = createContext({});
  for (const { text } of files) runInContext(text, page);
  // Of this realm, as what it is compared with is.
  return structuredClone(page);
}

it('is one file where it fits into one', () => {
  const { files } = bookFiles(book, 'zh');
  expect(files.map(({ name }) => name)).toEqual(['tray-book.zh.js']);
  expect(JSON.stringify(joinedBook(left(files), 1)?.slips)).toBe(JSON.stringify(book.slips));
});

it('is cut into files of a size, and whole again when all have come, in whichever order', () => {
  const most = 8_000;
  const { files } = bookFiles(book, 'zh', most);
  expect(files.length).toBeGreaterThan(2);
  expect(files[1]?.name).toBe('tray-book.zh.2.js');
  // The first has the rest of the book as well.
  for (const { text } of files.slice(1)) expect(Buffer.byteLength(text)).toBeLessThan(most + 99);
  const joined = joinedBook(left(files.toReversed()), files.length);
  expect(joined).toEqual(JSON.parse(JSON.stringify(book)));
  expect(Object.keys(joined?.slips ?? {})).toEqual(Object.keys(book.slips));
});

it('is no book while a file is missing', () => {
  const { files } = bookFiles(book, 'zh', 8_000);
  expect(joinedBook(left(files.slice(1)), files.length)).toBeUndefined();
  expect(joinedBook(left(files.slice(0, -1)), files.length)).toBeUndefined();
});
