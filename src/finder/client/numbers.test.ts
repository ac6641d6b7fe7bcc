import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers.ts';

const values = (text: string) => numbersIn(text).map(({ value }) => value);

describe('numbers in a folded text', () => {
  it.each([
    '300万元',
    '三百万',
    '3,000,000',
    'cny 3 million',
    '3000000',
    '3.0 million',
    '¥3m',
    '3m yuan',
  ])('%s is three million', (text) => {
    expect(values(text)).toEqual([3_000_000]);
  });

  it.each([
    ['5,000万', [50_000_000]],
    ['5000万', [50_000_000]],
    ['1.2亿元', [120_000_000]],
    ['0.29 million', [290_000]],
    ['1300亿', [130_000_000_000]],
    ['沪科提复(2023)57号', [2023, 57]],
    ['第0364号', [364]],
    ['0.99%升至2%', [0.99, 2]],
    ['十五家，二十三项，两千人', [15, 23, 2000]],
    ['1,000家', [1000]],
    // Neither squares and versions nor what is left of them.
    ['5km2和v1.2.3', [5, 1.2]],
    ['甲m4,000', []],
    ['akm20', [20]],
  ])('%s holds %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(['十四五规划', '千万', '一二三', '万亿级', '三四家', 'mn'])('%s holds none', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each(['2%', '2 %', '2 per cent', '2 percent', '百分之二', '百分之2'])(
    '%s is two in a hundred',
    (text) => {
      expect(numbersIn(text)).toMatchObject([
        { value: 2, percent: true, start: 0, end: text.length },
      ]);
    },
  );

  it.each([
    ['百分之三十五', 35],
    ['百分之二点五', 2.5],
    ['百分之十', 10],
    ['百分之百', 100],
    ['0.99%', 0.99],
  ])('%s is %d in a hundred', (text, value) => {
    expect(numbersIn(text)).toMatchObject([{ value, percent: true }]);
  });

  it('takes no percentage point for a share, and the sign of a square for no number', () => {
    expect(numbersIn('2 percentage points')).toEqual([{ value: 2, start: 0, end: 1 }]);
    expect(values('3.89 km2, 50 m2')).toEqual([3.89, 50]);
    expect(values('3 m')).toEqual([3]);
  });

  it('says where they stand', () => {
    expect(numbersIn('最高300万元')).toEqual([{ value: 3_000_000, start: 2, end: 6 }]);
  });
});
