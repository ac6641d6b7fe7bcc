import { describe, expect, it } from 'vitest';
import { hardSpaced, joinFigures, wholeFigures } from './whole-figures.ts';

const found = (text: string): string[] =>
  wholeFigures(text).map(({ from, to }) => text.slice(from, to));

describe('wholeFigures', () => {
  it.each([
    ['最高300万元，共15条', ['300万元', '15条']],
    ['2023年11月17日', ['2023年', '11月', '17日']],
    ['约3.89平方公里，第55期', ['3.89平方公里', '第55期']],
    ['每年0.40个百分点，占5%', ['0.40个百分点']],
    ['配套最高1∶1', ['1∶1']],
    ['籌集300套住房，1億元', ['300套', '1億元']],
    ['up to CNY 3 million in 2024', ['CNY 3 million']],
    ['0.40 percentage points, 27 measures and 21 more', ['0.40 percentage', '27 measures']],
    ['on 6 May 2024, in 14 of 27', ['6 May']],
    ['14 ongoing and 2 planned, 3 measures being tried', ['3 measures']],
    ['没有写明时间*。着力最多的是青年，33条*。', ['间*', '33条*']],
    ['没有数的一句', []],
    // It has no room in a line.
    [`${'1'.repeat(60)}元`, []],
  ])('finds the numbers with units in “%s”', (text, figures) => {
    expect(found(text)).toEqual(figures);
  });
});

it('reckons with figures held together, and writes them with spaces that break no line', () => {
  expect(joinFigures('共15条。')).toBe('共1\u20605\u2060条。');
  expect(hardSpaced('up to CNY 3 million a year')).toBe('up to CNY\u00a03\u00a0million a year');
});
