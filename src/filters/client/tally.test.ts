import { expect, test } from 'vitest';
import { fc } from '../../../tests/fixtures/property.ts';
import { satisfies } from '../wire.ts';
import { heldRows, passing, tallied } from './tally.ts';

test('values stand by row; a row without has none', () => {
  expect([...heldRows(['talent space', '', 'space'])]).toEqual([
    ['talent', [0]],
    ['space', [0, 2]],
  ]);
});

test('a row passes with any of the values wanted, or with the least that will do', () => {
  const held = heldRows(['1', '2 3', '', '3']);
  expect([...passing(4, held, ['2', '1'], false)]).toEqual([1, 1, 0, 0]);
  expect([...passing(4, held, ['2'], true)]).toEqual([0, 1, 0, 1]);
  expect([...passing(4, held, ['4'], false)]).toEqual([0, 0, 0, 0]);
});

const NAMES = ['theme', 'level', 'figure'];
const VALUES = ['1', '2', '3', '4'];
const values = fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 3 });

test('counts are those of looking at every row by itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(values, values, values), { minLength: 1, maxLength: 12 }),
      fc.tuple(values, values, values),
      (rows, wanted) => {
        const held = NAMES.map((_, at) => heldRows(rows.map((row) => row[at]?.join(' ') ?? '')));
        const asked = NAMES.map((name, at) => ({ name, at, wanted: wanted[at] ?? [] })).filter(
          (filter) => filter.wanted.length > 0,
        );
        const tally = tallied(
          rows.length,
          asked.map(({ name, at, wanted: some }) => ({
            name,
            passes: passing(rows.length, held[at] ?? new Map(), some, name === 'level'),
          })),
        );
        const left = (except = '') =>
          rows
            .map((_, row) => row)
            .filter((row) =>
              asked.every(
                ({ name, at, wanted: some }) =>
                  name === except || satisfies(rows[row]?.[at] ?? [], some, name === 'level'),
              ),
            );
        expect(rows.map((_, row) => row).filter((row) => tally.has(row))).toEqual(left());
        expect(tally.count).toBe(left().length);
        for (const [at, name] of NAMES.entries()) {
          expect(tally.without(name)).toBe(left(name).length);
          for (const value of VALUES) {
            expect(tally.among(held[at]?.get(value) ?? [], name)).toBe(
              left(name).filter((row) => rows[row]?.[at]?.includes(value)).length,
            );
          }
        }
      },
    ),
  );
});
