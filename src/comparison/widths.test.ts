import { expect, it } from 'vitest';
import { widthOf } from './widths.ts';

it('gives a column room by what it shows, within bounds', () => {
  expect(widthOf([])).toBe(5);
  expect(widthOf([5, 5, 5, 5, 5])).toBe(5);
  expect(widthOf([6, 6, 6, 6, 6, 6, 6, 6])).toBe(7);
  expect(widthOf([400])).toBe(8);
});
