import { expect, test } from 'vitest';
import { fc } from '../../../tests/fixtures/property.ts';
import { haystack } from './haystack.ts';
import { holds } from './query.ts';

const rowsWith = (passes: Uint8Array) => [...passes].flatMap((pass, row) => (pass ? [row] : []));

test('rows are found by any of their texts, and told by the first', () => {
  const hay = haystack(['abc', 'bcd', 'cab'], [[0], [2, 1], [], [1, 0]]);
  expect(rowsWith(hay.holding('bc'))).toEqual([0, 1, 3]);
  expect([0, 1, 2, 3].map((row) => hay.where(row, 'bc'))).toEqual([0, 1, undefined, 1]);
  expect(rowsWith(hay.holding('ca'))).toEqual([1]);
  // Not from the end of one text into the next.
  expect(rowsWith(hay.holding('cb'))).toEqual([]);
});

test('a word is found in both of its spellings', () => {
  const hay = haystack(['答覆', '答复', '覆盖'], [[0], [1], [2]]);
  expect(rowsWith(hay.holding('答覆'))).toEqual([0, 1]);
});

test('every row that holds a word is found and none other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '覆', '复'), maxLength: 6 });
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', '覆', '复'),
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 8 }),
      fc.array(word, { maxLength: 40 }),
      (rows, words) => {
        const texts = [...new Set(rows.flat())];
        const hay = haystack(
          texts,
          rows.map((own) => own.map((one) => texts.indexOf(one))),
        );
        for (const asked of words) {
          const wanted = rows.flatMap((own, row) =>
            own.some((one) => holds(one, asked)) ? [row] : [],
          );
          expect(rowsWith(hay.holding(asked))).toEqual(wanted);
          for (const [row, own] of rows.entries()) {
            const first = own.find((one) => holds(one, asked));
            expect(hay.where(row, asked)).toBe(
              first === undefined ? undefined : texts.indexOf(first),
            );
          }
        }
      },
    ),
  );
});
