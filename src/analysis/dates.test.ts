import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from './dates.ts';

describe('dates', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2022-03/2023-06-05', '2022-03-01', '2023-06-05'],
    ['2022-12-05', '2022-12-05', '2022-12-05'],
    ['2023/2024', '2023-01-01', '2024-12-31'],
    ['2022-12-31', '2022-12-31', '2022-12-31'],
  ])('%s begins on %s and ends on %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });
});
