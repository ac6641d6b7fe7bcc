import { expect, it } from 'vitest';
import { DATE_PATTERN } from '../schema/index.ts';
import { CELL_DATE_PATTERN, cellCode, cellDate } from './unguessed.ts';

it.each([
  ['2022', '2022'],
  ['2022-12', '2022-12-XX'],
  ['2022-12-31', '2022-12-31'],
  ['2023/2024', '2023/2024'],
  ['2022-12/2023', '2022-12-XX/2023'],
  ['2022-12-01/2023-01', '2022-12-01/2023-01-XX'],
])('the date %s stands in a cell as %s', (date, cell) => {
  expect(date).toMatch(DATE_PATTERN);
  expect(cellDate(date)).toBe(cell);
  expect(cell).toMatch(new RegExp(CELL_DATE_PATTERN));
});

it.each(['2022-12', '2023/2022-12', '22-12-XX', '2022-XX-XX', '2022-12-XX '])(
  '%j is no date of a table',
  (cell) => {
    expect(cell).not.toMatch(new RegExp(CELL_DATE_PATTERN));
  },
);

it('a code that begins with a digit has its list before it, any other stands alone', () => {
  expect(cellCode('tools', '1-1')).toBe('tools:1-1');
  expect(cellCode('tools', 'tax')).toBe('tax');
});
