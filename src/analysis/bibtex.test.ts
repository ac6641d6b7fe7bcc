import { expect, it } from 'vitest';
import { bibtexDate, bibtexEntry } from './bibtex.ts';

it('an entry has a field a line, without those that are undefined', () => {
  expect(bibtexEntry('misc', 'key', { title: 'One', note: undefined, year: '2024' })).toBe(
    '@misc{key,\n  title = {One},\n  year = {2024}\n}',
  );
});

it('escapes what TeX reads as its own, but in an address', () => {
  const fields = { title: '100% & #1_a $', url: 'https://example.org/a_b?c=1&d=%20#e' };
  expect(bibtexEntry('misc', 'key', fields).split('\n').slice(1, -1)).toEqual([
    String.raw`  title = {100\% \& \#1\_a \$},`,
    '  url = {https://example.org/a_b?c=1&d=%20#e}',
  ]);
});

it('a date is as precise as it is known', () => {
  expect(bibtexDate('2024-05-06')).toEqual({ year: '2024', month: '5', date: '2024-05-06' });
  expect(bibtexDate('2024-11')).toEqual({ year: '2024', month: '11', date: '2024-11' });
  expect(bibtexDate('2024')).toEqual({ year: '2024', date: '2024' });
  expect(bibtexDate(undefined)).toEqual({});
});

it('an interval has a year where it lies within one, and no month', () => {
  expect(bibtexDate('2024-01/2024-03')).toEqual({ year: '2024', date: '2024-01/2024-03' });
  expect(bibtexDate('2023-11/2024-03')).toEqual({ date: '2023-11/2024-03' });
});
