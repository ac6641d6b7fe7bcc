import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/fixtures/property.ts';
import { isCutShort, parsePrinted, printedNumbers } from './numeral.ts';

describe('parsePrinted', () => {
  it.each([
    ['3', 3],
    ['0.99%', 0.99],
    ['1,234.5万', 12_345_000],
    ['１２，３００ 家', 12_300],
    ['约 2 万平米', 20_000],
    ['5000 万元', 50_000_000],
    ['100 亿港元', 10_000_000_000],
    ['1.2万亿元', 1_200_000_000_000],
    ['3 亿 5000 万元', 350_000_000],
    ['3700 多家', 3700],
    ['4.5 万余人', 45_000],
    ['20余万人', 200_000],
    ['3.89 平方公里', 3_890_000],
    ['2公顷', 20_000],
    ['300㎡', 300],
    ['1: 1', 1],
    ['1∶1', 1],
    ['2：1', 2],
    ['1比2', 0.5],
    ['第 2 名', 2],
    ['八大举措', 8],
    ['两个', 2],
    ['十', 10],
    ['十五家', 15],
    ['二十余万', 200_000],
    ['一百零五', 105],
    ['一百五', 150],
    ['三千零五十', 3050],
    ['一万二', 12_000],
    ['三点五亿', 350_000_000],
    ['二〇二二年', 2022],
    ['百余家', 100],
    ['超千亿', 100_000_000_000],
    ['百分之三十', 30],
    ['2个百分点', 2],
    ['新一批 3 个', 3],
  ])('reads %s as %d', (text, value) => {
    expect(parsePrinted(text)).toEqual({ value });
  });

  it.each([
    ['3-5 家', 3, 5],
    ['5 年至 10 年', 5, 10],
    ['2023 年-2024 年', 2023, 2024],
    ['10%～20%', 10, 20],
    ['1至2万元', 10_000, 20_000],
    ['5到10万元', 50_000, 100_000],
    ['500至1万元', 500, 10_000],
    ['3至5平方公里', 3_000_000, 5_000_000],
  ])('reads %s as a range', (text, value, value_max) => {
    expect(parsePrinted(text)).toEqual({ value, value_max });
  });

  it.each(['', '若干', '几十家', '十分重要', '数十家', '上海'])('finds no number in %j', (text) => {
    expect(parsePrinted(text)).toBeUndefined();
  });

  it('reads whole numbers in Chinese digits as in Arabic ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(parsePrinted(inChinese(value))).toEqual({ value });
      }),
    );
  });

  it('throws at no text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void printedNumbers(text)));
  });
});

describe('printedNumbers', () => {
  it('tells several numbers apart from a range', () => {
    const values = printedNumbers('从 1% 提升到 5%、9 个').map(({ value }) => value);
    expect(values).toEqual([1, 5, 9]);
  });

  it.each([
    ['约 2 万', ['around']],
    ['大约 2 万', ['around']],
    ['20 人左右', ['around']],
    ['节约 20%', []],
    ['超 20 万', ['above']],
    ['超过20%', ['above']],
    ['3700 多家', ['above']],
    ['4.5 万余人', ['above']],
    ['20余万', ['above']],
    ['近 300 人', ['below']],
    ['附近 3 家', []],
    ['最高支持 5000 万元', ['to']],
    ['不超过 20%', ['to']],
    ['50 万元以内', ['to']],
    ['三年内', ['to']],
    ['6 个月之内', ['to']],
    ['不少于 10 万人', ['from']],
    ['资助至少 100 个', ['from']],
    ['10 人以上', ['from']],
    ['最多 5 家', ['to']],
    ['300 套', []],
  ])('hears in %s %j', (text, bounds) => {
    expect(printedNumbers(text)[0]?.bounds).toEqual(bounds);
  });

  it.each([
    ['最高30万元、15万元', [['to'], ['to']]],
    ['分别不超过30%、20%和10%', [['to'], ['to'], ['to']]],
    ['至少 3 家或 5 家', [['from'], ['from']]],
    ['最高30万元、约15万元', [['to'], ['around']]],
    ['约30家、15家', [['around'], []]],
    ['最高30万元、3家', [['to'], []]],
    ['最高30万元，15万元', [['to'], []]],
    ['50人以内、30人', [['to'], []]],
    ['30万元、最高15万元、5万元', [[], ['to'], ['to']]],
  ])('hears in the list %s %j', (text, bounds) => {
    expect(printedNumbers(text).map((number) => number.bounds)).toEqual(bounds);
  });
});

describe('isCutShort', () => {
  it.each([
    ['3700 多家', '700 多家'],
    ['3700 多家', '3700'],
    ['占 0.99%', '99%'],
    ['增至约 7000 家', '7000 家'],
    ['支持 5000 万元', '5000'],
    ['最高 30 万元、15 万元', '15 万元'],
  ])('finds in %s that %s is cut short', (phrase, printed) => {
    expect(isCutShort(phrase, printed)).toBe(true);
  });

  it.each([
    ['增至约 7000 家', '约 7000 家'],
    ['节约 20%', '20%'],
    ['2025 年 5 家', '5 家'],
    ['1500 家和 500 家', '500 家'],
  ])('accepts from %s %s', (phrase, printed) => {
    expect(isCutShort(phrase, printed)).toBe(false);
  });
});

/** A whole number below a thousand million as Chinese writes it. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九';
  for (const [size, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1e3, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const zero = rest > 0 && rest < size / 10 ? '零' : '';
    return inChinese(Math.floor(value / size)) + unit + zero + (rest > 0 ? inChinese(rest) : '');
  }
  return digits[value] ?? '';
}
