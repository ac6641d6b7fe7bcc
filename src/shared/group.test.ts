import { expect, test } from 'vitest';
import { byEach } from './group.ts';

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
