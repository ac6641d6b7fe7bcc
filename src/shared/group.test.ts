import { expect, test } from 'vitest';
import { byEach, groupedBy } from './group.ts';

test('things stand under each of what they name, once, in their order', () => {
  const things = [
    { id: 'a', names: ['x', 'y', 'x'] },
    { id: 'b', names: ['y'] },
    { id: 'c', names: [] },
  ];
  const found = byEach(things, ({ names }) => names);
  expect([...found].map(([name, list]) => [name, list.map(({ id }) => id)])).toEqual([
    ['x', ['a']],
    ['y', ['a', 'b']],
  ]);
});

test('things stand under the one that each names, in their order', () => {
  const found = groupedBy(['ab', 'c', 'de', ''], ({ length }) => length);
  expect([...found]).toEqual([
    [2, ['ab', 'de']],
    [1, ['c']],
    [0, ['']],
  ]);
});
