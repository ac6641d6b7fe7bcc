import { expect, test } from 'vitest';
import { fc } from '../../tests/fixtures/property.ts';
import { pagesOf, partLabel, partsBeyond, sharedOut } from './parts.ts';

const first = (word: string): string => word.charAt(0);

test('as many items as a page holds stay together', () => {
  expect(partsBeyond(['bay', 'sea', 'boat'], first, 3)).toEqual([]);
  expect(partsBeyond([], first, 0)).toEqual([]);
});

test('one more, and they come in parts, in their order', () => {
  expect(partsBeyond(['sea', 'bay', 'sand', 'boat'], first, 3)).toEqual([
    { key: 's', items: ['sea', 'sand'] },
    { key: 'b', items: ['bay', 'boat'] },
  ]);
});

test('every item is in the one part of its key', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
      const parts = partsBeyond(words, first, words.length - 1);
      expect(parts.flatMap(({ items }) => items).toSorted()).toEqual(words.toSorted());
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      for (const { key, items } of parts) expect(items.map(first)).toEqual(items.map(() => key));
    }),
  );
});

test('items come on pages in their order, on one page at least', () => {
  expect(pagesOf(['a', 'b', 'c'], 2)).toEqual([
    { key: '', items: ['a', 'b'] },
    { key: 'part-2', items: ['c'] },
  ]);
  expect(pagesOf([], 2)).toEqual([{ key: '', items: [] }]);
});

const letters = { most: 8, of: (word: string) => word.length };

test('what one page has room for is not shared out', () => {
  expect(sharedOut(['sea', 'bay', 'ox'], first, letters)).toEqual([]);
  expect(sharedOut([], first, letters)).toEqual([]);
});

test('keys share a page while there is room, and what is too much of one has pages of its own', () => {
  expect(sharedOut(['sea', 'bay', 'boats', 'by', 'sand', 'ox'], first, letters)).toEqual([
    { slug: '', keys: [{ key: 's', part: '' }], items: ['sea', 'sand'] },
    { slug: 'part-2', keys: [{ key: 'b', part: '' }], items: ['bay', 'boats'] },
    {
      slug: 'part-3',
      keys: [
        { key: 'b', part: 'part-2' },
        { key: 'o', part: '' },
      ],
      items: ['by', 'ox'],
    },
  ]);
});

test('every item is on one page, and no page of several has more than there is room for', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 })), (words) => {
      const pages = sharedOut(words, first, letters);
      const items = pages.flatMap((page) => page.items);
      if (pages.length > 0) expect(items.toSorted()).toEqual(words.toSorted());
      else expect(words.length < 2 || words.join('').length <= 8).toBe(true);
      for (const { items: own } of pages) {
        expect(own.length < 2 || own.join('').length <= 8).toBe(true);
      }
    }),
  );
});

test('a page is called by whose it is, and from the second on by its number too', () => {
  const pages = pagesOf(['a', 'b', 'c'], 1);
  expect(pages.map(({ key }) => partLabel('East Bay', key))).toEqual([
    'East Bay',
    'East Bay 2',
    'East Bay 3',
  ]);
});
