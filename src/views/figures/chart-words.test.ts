import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { figuresWith, manyFigures } from './chart-examples.ts';
import { figuresWords } from './chart-words.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];

describe('the title of figures', () => {
  const titles = (unit: string, ...values: number[]) =>
    [zh, en].map((localized) => figuresWords(figuresWith(given, unit, ...values), localized).title);
  it('names the largest amount, ties included', () => {
    expect(titles('CNY', 3e6, 5e7)).toMatchInlineSnapshot(`
      [
        "2处写明金额（人民币元），最大的是数1，5000万元",
        "2 amounts of money (renminbi), the largest CNY 50 million (数1)",
      ]
    `);
    expect(titles('CNY', 5e7, 5e7, 1e6)).toMatchInlineSnapshot(`
      [
        "3处写明金额（人民币元），最大的是数0和数1，5000万元",
        "3 amounts of money (renminbi), the largest CNY 50 million (数0 and 数1)",
      ]
    `);
    expect(titles('CNY', 5e7, 5e7)).toMatchInlineSnapshot(`
      [
        "2处写明金额（人民币元），都是5000万元",
        "2 amounts of money (renminbi), each CNY 50 million",
      ]
    `);
    expect(titles('HKD', 1e10)).toMatchInlineSnapshot(`
      [
        "1处写明金额（港元），为数0，100亿港元",
        "One amount of money (Hong Kong dollars), HKD 10 billion (数0)",
      ]
    `);
  });
  it('gives the range of areas', () => {
    expect(titles('m2', 1e4, 4e6)).toMatchInlineSnapshot(`
      [
        "2处写明面积，从1万平方米到4平方公里",
        "2 areas, from 10,000 m² to 4 km²",
      ]
    `);
    expect(titles('m2', 1e4, 1e4)).toMatchInlineSnapshot(`
      [
        "2处写明面积，都是1万平方米",
        "2 areas, each 10,000 m²",
      ]
    `);
    expect(titles('m2', 1e4)).toMatchInlineSnapshot(`
      [
        "1处写明面积，1万平方米",
        "One area, 10,000 m²",
      ]
    `);
  });
  it('says that there is no money, or nothing', () => {
    expect(titles('flat', 300)).toMatchInlineSnapshot(`
      [
        "1处数据，没有金额和面积",
        "One figure, neither an amount of money nor an area",
      ]
    `);
    expect(titles('flat')).toMatchInlineSnapshot(`
      [
        "文献未载数据",
        "No figure in the documents",
      ]
    `);
  });
  it('keeps currencies apart, compares no roles, and opens with the subject', () => {
    expect(figuresWords(manyFigures(given), zh).title).toMatchInlineSnapshot(
      `"“引号”与<b>标记</b>&：3处写明金额（人民币元），其中最高额2处、已实现1处；1处写明金额（港元），为港方出资，100亿港元；4处写明面积，其中已实现1处、计划数3处"`,
    );
  });
});
