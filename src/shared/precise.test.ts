import { expect, it } from 'vitest';
import { precise } from './precise.ts';

it('takes away what binary fractions add', () => {
  expect((1.13 - 0.99) / 4).not.toBe(0.035);
  expect(precise((1.13 - 0.99) / 4)).toBe(0.035);
  expect(precise(0.285 * 100)).toBe(28.5);
});

it('leaves a number as it is', () => {
  for (const value of [0, -1.5, 31_000, 278_270_000_00, 1 / 3]) {
    expect(precise(value)).toBeCloseTo(value, 11);
  }
});
