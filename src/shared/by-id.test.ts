import { expect, test } from 'vitest';
import { byId } from './by-id.ts';

test('a record is found by its id, each list by itself', () => {
  const [one, other] = [[{ id: 'a' }, { id: 'b' }], [{ id: 'a' }]];
  expect(byId(one, 'b')).toBe(one[1]);
  expect(byId(one, 'a')).toBe(one[0]);
  expect(byId(other, 'a')).toBe(other[0]);
  expect(byId(other, 'b')).toBeUndefined();
});
