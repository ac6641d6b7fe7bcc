import { expect, it } from 'vitest';
import { stem } from './stems.ts';

it.each([
  ['policies', 'policy'],
  ['centers', 'centre'],
  ['centre', 'center'],
  ['organizations', 'organisation'],
  ['internationalising', 'internationalizing'],
  ['programmes', 'program'],
  ["hong kong's".split(' ')[1] ?? '', 'kong'],
  ["companies'", 'company'],
  ['licence', 'license'],
  ['labours', 'labor'],
  ['patents', 'patent'],
  ['businesses', 'business'],
])('%s and %s are one', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

it.each(['gas', 'bus', 'analysis', 'gba', 'r&d', 'ies', 'sos'])('%s stays', (word) => {
  expect(stem(word)).toBe(word);
});

it('keeps words of different meaning apart', () => {
  expect(stem('goi')).not.toBe(stem('going'));
  expect(stem('university')).not.toBe(stem('universe'));
});
