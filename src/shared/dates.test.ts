import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, spanOf, yearIn } from './dates.ts';

describe('a date', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2022-12-31', '2022-12-31', '2022-12-31'],
    ['2023/2024', '2023-01-01', '2024-12-31'],
    ['2023-05/2023-06-10', '2023-05-01', '2023-06-10'],
  ])('%s covers %s to %s', (date, first, last) => {
    expect(spanOf(date)).toEqual({ first, last });
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each(['2022-13', '2022-00', '2023-02-29', '2022-04-31', '2022-12-00', '2022/2023-13', ''])(
    'knows that there is no %s',
    (date) => {
      expect(spanOf(date)).toBeUndefined();
    },
  );

  it('tells the year in which a date begins', () => {
    expect(yearIn('2023-05/2024-06')).toBe(2023);
    expect(yearIn('2022')).toBe(2022);
  });

  it('leaves the order of an interval to the rule', () => {
    expect(spanOf('2024/2023')).toEqual({ first: '2024-01-01', last: '2023-12-31' });
  });
});
