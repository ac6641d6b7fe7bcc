import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/fixtures/property.ts';
import { numeralsOf } from './numerals.ts';

const found = (text: string) => numeralsOf(text).map((numeral) => numeral.text);

describe('numeralsOf', () => {
  it.each([
    ['共 3 个', ['3']],
    ['12,300 家', ['12,300']],
    ['2,30 和 1,2345', ['2', '30', '1', '2345']],
    ['占 0.99%，升至 2 ％', ['0.99%', '2 ％']],
    ['3700 多家', ['3700 多']],
    ['4.5 万余人', ['4.5 万余']],
    ['20余万', ['20余万']],
    ['3 亿 5000 万元', ['3 亿', '5000 万']],
    ['最高 1: 1 的配套', ['1: 1']],
    ['2∶1', ['2∶1']],
    ['5年至10年', ['5', '10']],
    ['2023年4月', ['2023', '4']],
    ['1. 关于', ['1']],
    ['2.0 版', ['2.0']],
    ['“2+2”“4+2”', ['2', '2', '4', '2']],
    ['5G、B2B、985高校', ['5', '2', '985']],
    ['１２．５％', ['１２．５％']],
  ])('finds in %s the Arabic %j', (text, numerals) => {
    expect(found(text)).toEqual(numerals);
  });

  it.each([
    ['二〇二二年', ['二〇二二']],
    ['两万三千家', ['两万三千']],
    ['三点五亿', ['三点五亿']],
    ['百分之三十', ['百分之三十']],
    ['近千家，百余位', ['千', '百余']],
    ['十几万、几十家、一半', ['十几万', '几十', '一半']],
    ['第一，一是，（二）', ['一', '一', '二']],
    ['三分之二', ['三', '二']],
    ['兩萬億', ['兩萬億']],
    ['伍拾万元', ['伍拾万']],
  ])('finds in %s the Chinese %j', (text, numerals) => {
    expect(found(text)).toEqual(numerals);
  });

  it.each([
    ['一些统一的一体化', ['一', '一', '一']],
    ['十分重视', ['十']],
    ['万众一心', ['万', '一']],
    ['一带一路', ['一', '一']],
    ['“十四五”', ['十四五']],
    ['万达、百度、零售', ['万', '百', '零']],
  ])('excuses no word: in %s it finds %j', (text, numerals) => {
    expect(found(text)).toEqual(numerals);
  });

  it.each([
    ['①和⑵', ['①', '⑵']],
    ['Ⅲ期', ['Ⅲ']],
    ['½', ['½']],
    ['300 m²', ['300', '²']],
  ])('finds in %s the other numbers %j', (text, numerals) => {
    expect(found(text)).toEqual(numerals);
  });

  it.each(['几个', '许多', '其余', '下半年', '双方', '首个', '若干', '队伍', '大陆', '㎡', ''])(
    'finds no numeral in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('says where each stands', () => {
    expect(numeralsOf('第 2 期，共 30 多页')).toEqual([
      { text: '2', start: 2, end: 3 },
      { text: '30 多', start: 8, end: 12 },
    ]);
  });

  it('passes over no character that is a number', () => {
    const characters = '0９,.%: 〇零一两十百万亿廿兩①½几多余半点分之年、家';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters) }), (text) => {
        const within = new Set(
          numeralsOf(text).flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, index) => start + index),
          ),
        );
        for (const { index } of text.matchAll(/[\p{N}零一两十百万亿廿兩]/gu)) {
          expect(within).toContain(index);
        }
      }),
    );
  });
});
