import { describe, expect, it } from 'vitest';
import { interval, jaccard, ordinal } from '../../../tests/fixtures/distances.ts';
import { fc } from '../../../tests/fixtures/property.ts';
import { alpha, type UnitValues } from './alpha.ts';
import { masi, nominal } from './distances.ts';

/** Reads one row a coder, one column a unit, `.` for a missing value, into units. */
function unitsOf(...coders: string[]): UnitValues<number>[] {
  const rows = coders.map((row) =>
    row.split(' ').map((value) => (value === '.' ? undefined : Number(value))),
  );
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit]));
}

/** Krippendorff 2011, section C and D: four observers, twelve units. */
const fourObservers = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

/** Hayes and Krippendorff 2007, table 1: five observers, forty units. */
const newsTone = unitsOf(
  '1 1 2 . 0 0 1 1 2 2 . 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1',
  '1 1 3 0 0 0 0 . 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1',
  '2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 . 3 0 . 1 0 1 2 2 0 2 . 2 2 3 2 . 2 1',
  '. 1 3 . . . . 0 . 1 0 0 2 2 . . . 3 1 . 1 0 3 0 2 1 1 2 2 . . 1 2 2 . . . 1 2 .',
  '2 . . 0 0 0 1 . 2 . . . . 3 1 1 2 . . 0 . 0 . . 2 . 0 . . 2 0 . 2 . 2 2 2 2 . 1',
);

describe('alpha on published examples', () => {
  it('is that of two observers and binary data (Krippendorff 2011, A)', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(alpha(units, nominal)).toBeCloseTo(0.095, 3);
  });

  it('is that of two observers and nominal data (Krippendorff 2011, B)', () => {
    const units = [...'aabbdcccedda'].map((value, unit) => [value, 'babbbccceddd'[unit]]);
    expect(alpha(units, nominal)).toBeCloseTo(0.692, 3);
  });

  it('is that of four observers with missing data, on three scales (Krippendorff 2011, C and D)', () => {
    expect(alpha(fourObservers, nominal)).toBeCloseTo(0.743, 3);
    expect(alpha(fourObservers, ordinal(fourObservers))).toBeCloseTo(0.815, 3);
    expect(alpha(fourObservers, interval)).toBeCloseTo(0.849, 3);
  });

  it('is that of five observers with missing data (Hayes and Krippendorff 2007)', () => {
    expect(alpha(newsTone, ordinal(newsTone))).toBeCloseTo(0.7598, 4);
    expect(alpha(newsTone, nominal)).toBeCloseTo(0.477, 3);
    expect(alpha(newsTone, interval)).toBeCloseTo(0.757, 3);
  });
});

describe('alpha of sets', () => {
  const units = [
    [['a'], ['a']],
    [['a', 'b'], ['a']],
    [['b'], ['b']],
  ];

  it('is that of the nominal example when every set holds one category', () => {
    const sets = fourObservers.map((unit) => unit.map((value) => value && [String(value)]));
    expect(alpha(sets as UnitValues<string[]>[], masi)).toBeCloseTo(0.743, 3);
    expect(alpha(sets as UnitValues<string[]>[], jaccard)).toBeCloseTo(0.743, 3);
  });

  it('is what the formulae give by hand', () => {
    // MASI: Do = (2 × 2/3) / 6 = 2/9; De = 2 (3 × 2/3 + 6 × 1 + 2 × 2/3) / 30 = 28/45.
    expect(alpha(units, masi)).toBeCloseTo(9 / 14, 12);
    // Jaccard: Do = (2 × 1/2) / 6 = 1/6; De = 2 (3 × 1/2 + 6 × 1 + 2 × 1/2) / 30 = 17/30.
    expect(alpha(units, jaccard)).toBeCloseTo(12 / 17, 12);
  });

  it('takes the empty set for a value: finding nothing together is agreement', () => {
    expect(alpha([...units, [[], []]], masi)).toBeGreaterThan(9 / 14);
    expect(
      alpha(
        [
          [[], []],
          [['a'], ['a']],
        ],
        masi,
      ),
    ).toBe(1);
  });
});

describe('alpha without variation', () => {
  it('is undefined, not 1 and not NaN', () => {
    expect(
      alpha(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        nominal,
      ),
    ).toBeUndefined();
    expect(
      alpha(
        [
          [[], []],
          [[], []],
        ],
        masi,
      ),
    ).toBeUndefined();
  });

  it('is undefined where nothing can be paired', () => {
    expect(alpha<string>([], nominal)).toBeUndefined();
    expect(
      alpha(
        [
          ['a', undefined],
          [undefined, 'b'],
        ],
        nominal,
      ),
    ).toBeUndefined();
  });
});

describe('alpha in general', () => {
  const categories = ['a', 'b', 'c', 'd'];
  const unit = fc.array(fc.option(fc.constantFrom(...categories), { nil: undefined }), {
    maxLength: 5,
  });
  const units = fc.array(unit, { maxLength: 12 });
  const sets = fc.array(fc.array(fc.subarray(categories), { maxLength: 4 }), { maxLength: 10 });
  const shuffled = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const expectSame = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined) expect(a).toBe(b);
    else expect(a).toBeCloseTo(b, 9);
  };

  it('is at most 1 or undefined, never NaN', () => {
    fc.assert(
      fc.property(units, sets, (plain, several) => {
        for (const value of [alpha(plain, nominal), alpha(several, masi), alpha(several, jaccard)])
          if (value !== undefined) {
            expect(value).toBeLessThanOrEqual(1);
            expect(value).toBeGreaterThan(Number.NEGATIVE_INFINITY);
          }
      }),
    );
  });

  it('is 1 exactly where all agree and something varies', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.subarray(categories), fc.integer({ min: 2, max: 4 }))),
        (agreed) => {
          const value = alpha(
            agreed.map(([codes, coders]) => Array<string[]>(coders).fill(codes)),
            masi,
          );
          const varies = new Set(agreed.map(([codes]) => codes.join())).size > 1;
          expect(value).toBe(varies ? 1 : undefined);
        },
      ),
    );
  });

  it('is below 1 where any two differ', () => {
    fc.assert(
      fc.property(units, (plain) => {
        const value = alpha([...plain, ['a', 'b']], nominal);
        expect(value).toBeLessThan(1);
      }),
    );
  });

  it('does not depend on the order of units or of coders', () => {
    const orders = units.chain((plain) =>
      fc.tuple(fc.constant(plain), shuffled(plain), fc.tuple(...plain.map(shuffled))),
    );
    fc.assert(
      fc.property(orders, ([plain, otherUnits, otherCoders]) => {
        expectSame(alpha(otherUnits, nominal), alpha(plain, nominal));
        expectSame(alpha(otherCoders, nominal), alpha(plain, nominal));
      }),
    );
  });

  it('does not depend on what categories are called', () => {
    fc.assert(
      fc.property(units, sets, shuffled(categories), (plain, several, names) => {
        const renamed = (value: string): string => names[categories.indexOf(value)] ?? '';
        expectSame(
          alpha(
            plain.map((values) => values.map((value) => value && renamed(value))),
            nominal,
          ),
          alpha(plain, nominal),
        );
        expectSame(
          alpha(
            several.map((values) => values.map((set) => set.map(renamed))),
            masi,
          ),
          alpha(several, masi),
        );
      }),
    );
  });

  it('does not change with units that hold fewer than two values', () => {
    fc.assert(
      fc.property(units, fc.constantFrom(...categories), (plain, lone) => {
        const more = [...plain, [lone], [undefined, lone], []];
        expectSame(alpha(more, nominal), alpha(plain, nominal));
      }),
    );
  });
});
