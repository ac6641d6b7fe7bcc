import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers.ts';

const values = (text: string) => numbersIn(text).map(({ value }) => value);

describe('numbers in a folded text', () => {
  it.each(['300万元', '三百万', '3,000,000', 'cny 3 million', '3000000', '3.0 million'])(
    '%s is three million',
    (text) => {
      expect(values(text)).toEqual([3_000_000]);
    },
  );

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
  ])('%s holds %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(['十四五规划', '千万', '一二三', '万亿级', '三四家', 'mn'])('%s holds none', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('says where they stand', () => {
    expect(numbersIn('最高300万元')).toEqual([{ value: 3_000_000, start: 2, end: 6 }]);
  });
});
