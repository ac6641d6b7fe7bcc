import { describe, expect, it } from 'vitest';
import { compoundGrowth, pointsAYear } from './growth.ts';

describe('growth', () => {
  it('compounds over the years, up and down', () => {
    expect(compoundGrowth(100, 121, 2)).toBe(10);
    expect(compoundGrowth(121, 100, 2)).toBeCloseTo(-9.0909, 4);
    expect(compoundGrowth(8, 8, 5)).toBe(0);
  });

  it('of a share is a straight line, without the noise of binary fractions', () => {
    expect(pointsAYear(0.99, 1.13, 4)).toBe(0.035);
    expect(pointsAYear(5, 1, 8)).toBe(-0.5);
  });
});
