import { describe, expect, it } from 'vitest';
import { jaccard, ordinal } from '../../../tests/fixtures/distances.ts';
import { fc } from '../../../tests/fixtures/property.ts';
import { masi } from './distances.ts';

describe('masi', () => {
  it.each([
    ['the same set', ['a', 'b'], ['b', 'a'], 0],
    ['a part of it', ['a', 'b'], ['a', 'b', 'c', 'd'], 1 - (1 / 2) * (2 / 3)],
    ['overlap', ['a', 'b'], ['b', 'c'], 1 - (1 / 3) * (1 / 3)],
    ['nothing shared', ['a'], ['b'], 1],
    ['nothing against something', [], ['a'], 1],
    ['nothing and nothing', [], [], 0],
  ])('of %s', (_, a, b, expected) => {
    expect(masi(a, b)).toBeCloseTo(expected, 12);
  });
});

describe('distances of sets', () => {
  const set = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 });

  it('are symmetric, from 0 to 1, 0 for the same set only, and MASI is never the smaller', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const same = new Set(a).symmetricDifference(new Set(b)).size === 0;
        for (const distance of [masi, jaccard]) {
          expect(distance(a, b)).toBe(distance(b, a));
          expect(distance(a, b)).toBeLessThanOrEqual(1);
          expect(distance(a, b) === 0).toBe(same);
        }
        expect(masi(a, b)).toBeGreaterThanOrEqual(jaccard(a, b));
      }),
    );
  });

  it('do not count order or repetition', () => {
    expect(jaccard(['a', 'b', 'b'], ['b', 'a'])).toBe(0);
    expect(jaccard(['a', 'a', 'b'], ['b', 'c'])).toBeCloseTo(2 / 3, 12);
  });
});

describe('ordinal', () => {
  it('counts what lies between two ranks, half of the ends', () => {
    const distance = ordinal([
      [1, 1],
      [2, 2],
      [2, 3],
      [9, undefined],
    ]);
    // Given are 1 twice, 2 three times, 3 once; 9 is paired with nothing.
    expect(distance(1, 2)).toBe((5 - 2.5) ** 2);
    expect(distance(3, 1)).toBe((6 - 1.5) ** 2);
    expect(distance(2, 2)).toBe(0);
  });
});
