import { expect, test } from 'vitest';
import { fc } from '../../tests/fixtures/property.ts';
import { pagesOf, partLabel, partsBeyond } from './parts.ts';

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

test('a page is called by whose it is, and from the second on by its number too', () => {
  const pages = pagesOf(['a', 'b', 'c'], 1);
  expect(pages.map(({ key }) => partLabel('East Bay', key))).toEqual([
    'East Bay',
    'East Bay 2',
    'East Bay 3',
  ]);
});
