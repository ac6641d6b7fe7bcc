import { describe, expect, it } from 'vitest';
import { fc } from '../../../tests/fixtures/property.ts';
import { alpha, type UnitValues } from './alpha.ts';
import { alphaInterval, mulberry32, quantile } from './bootstrap.ts';
import { nominal } from './distances.ts';
import { filled } from '../../../tests/fixtures/filled.ts';

/** Pairs such as `aa ab`, one a unit. */
const pairs = (text: string): UnitValues<string>[] => text.split(' ').map((pair) => [...pair]);

/** All draws of as many units as there are, with replacement. */
function allDraws<T>(items: readonly T[], size = items.length): T[][] {
  if (size === 0) return [[]];
  return allDraws(items, size - 1).flatMap((draw) => items.map((item) => [...draw, item]));
}

describe('mulberry32', () => {
  it('gives the numbers of the published generator', () => {
    const random = mulberry32(12345);
    expect([random(), random(), random()]).toEqual([
      0.9797282677609473, 0.3067522644996643, 0.484205421525985,
    ]);
  });

  it('fills 0 to below 1 evenly', () => {
    const random = mulberry32(7);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
    }
    for (const count of filled(tenths)) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('quantile', () => {
  it('is linear between neighbours', () => {
    expect([0, 0.1, 0.5, 1].map((share) => quantile([1, 2, 3, 5], share))).toEqual([
      1, 1.3, 2.5, 5,
    ]);
    expect(() => quantile([], 0.5)).toThrow('nothing');
  });
});

describe('alphaInterval', () => {
  const units = pairs('aa bb ab cc ca');

  it('comes to the interval over all possible draws', () => {
    const exact = allDraws(units)
      .map((draw) => alpha(draw, nominal))
      .filter((value) => value !== undefined)
      .sort((a, b) => a - b);
    const found = alphaInterval(units, nominal, mulberry32(1), { replicates: 20_000, level: 0.8 });
    expect(found?.low).toBeCloseTo(quantile(exact, 0.1), 9);
    expect(found?.high).toBeCloseTo(quantile(exact, 0.9), 9);
  });

  it('is the same for the same generator, and holds alpha', () => {
    const draw = (seed: number) => alphaInterval(units, nominal, mulberry32(seed));
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)?.low).toBeLessThan(alpha(units, nominal) ?? Number.NaN);
    expect(draw(3)?.high).toBeGreaterThan(alpha(units, nominal) ?? Number.NaN);
  });

  it('narrows with more units', () => {
    const width = (times: number) => {
      const more = Array.from({ length: times }, () => units).flat();
      const { low, high } = alphaInterval(more, nominal, mulberry32(5)) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(16)).toBeGreaterThan(0);
    // Four times the units, half the width.
    expect(width(4) / width(16)).toBeCloseTo(2, 0);
  });

  it('draws only from units that can be paired', () => {
    const more: UnitValues<string>[] = [['a', undefined], ...units, [], ['c']];
    expect(alphaInterval(more, nominal, mulberry32(2))).toEqual(
      alphaInterval(units, nominal, mulberry32(2)),
    );
  });

  it('shrinks to one point at perfect agreement', () => {
    expect(alphaInterval(pairs('aa bb cc aa bb cc'), nominal, mulberry32(1))).toEqual({
      low: 1,
      high: 1,
    });
  });

  it('is undefined without alpha, or where too many draws do not vary', () => {
    expect(alphaInterval(pairs('aa aa'), nominal, mulberry32(1))).toBeUndefined();
    expect(alphaInterval([], nominal, mulberry32(1))).toBeUndefined();
    // A draw leaves out the one unit that differs with a chance of (2/3)³.
    expect(alphaInterval(pairs('aa aa ab'), nominal, mulberry32(1))).toBeUndefined();
  });

  it('never runs backwards nor beyond 1', () => {
    const unit = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 10 }), fc.integer(), (some, seed) => {
        const found = alphaInterval(some, nominal, mulberry32(seed), { replicates: 50 });
        if (!found) return;
        expect(found.low).toBeLessThanOrEqual(found.high);
        expect(found.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
