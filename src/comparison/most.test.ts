import { expect, test } from 'vitest';
import { mostInCell } from './most.ts';

test('cells of few measures name all', () => {
  expect(mostInCell([])).toBeUndefined();
  expect(mostInCell([500, 38])).toBeUndefined();
});

test('cells of many name as many as a page holds, one at least', () => {
  expect(mostInCell([500, 39])).toBe(5);
  expect(mostInCell(Array.from({ length: 100 }, () => 9))).toBe(4);
  expect(mostInCell(Array.from({ length: 1000 }, () => 9))).toBe(1);
});
