import { expect, test } from 'vitest';
import { exponent, giga, kilo, median, millis, seconds, times } from './numbers.ts';

test('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 4, 1])).toBe(3);
  expect(() => median([])).toThrow('nothing to take from');
});

test('the exponent tells linear growth from that of the square', () => {
  const sizes = [274, 2_000, 10_000];
  expect(exponent(sizes.map((size) => [size, size * 7]))).toBeCloseTo(1);
  expect(exponent(sizes.map((size) => [size, size ** 2]))).toBeCloseTo(2);
  expect(exponent([[274, 35]])).toBeUndefined();
  expect(
    exponent([
      [274, 35],
      [274, 36],
    ]),
  ).toBeUndefined();
});

test('numbers are written with their unit', () => {
  expect(seconds(1_234)).toBe('1.23 s');
  expect(seconds(35_120)).toBe('35.1 s');
  expect(millis(22.6)).toBe('23 ms');
  expect(kilo(7_412)).toBe('7.4 kB');
  expect(giga(1_780_000_000)).toBe('1.78 GB');
  expect(giga(undefined)).toBe('–');
  expect(times(35, 5)).toBe('7.00 ×');
  expect(times(350, 5)).toBe('70.0 ×');
  expect(times(35, 0)).toBe('–');
});
