import { describe, expect, it } from 'vitest';
import { settle } from './chart-settle.ts';

const at = (...wishes: number[]) => wishes.map((wish) => ({ wish, above: 5, below: 5 }));

describe('settle', () => {
  it('leaves in peace what has room', () => {
    expect(settle(at(10, 40, 80), 2)).toEqual([10, 40, 80]);
  });
  it('shares a conflict between neighbours', () => {
    expect(settle(at(50, 50), 2)).toEqual([44, 56]);
  });
  it('keeps the order, and everything below the top', () => {
    expect(settle(at(0, -30), 0)).toEqual([5, 15]);
  });
  it('takes nothing', () => {
    expect(settle([], 3)).toEqual([]);
  });
});
