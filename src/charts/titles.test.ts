import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { commitments, type CommitmentCount } from '../views/commitments/model.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer, type Locale } from '../i18n/index.ts';
import { commitmentsWords } from '../views/commitments/chart-words.ts';
import { coverageWords } from '../views/coverage/chart-words.ts';
import { figuresWords } from '../views/figures/chart-words.ts';
import { fixtureOf } from '../../tests/fixtures/charts.ts';
import { byGrowth, targetsWords } from '../views/targets/chart-words.ts';

const fixture = fixtureOf(corpusFrom(tiny));
const words = (locale: Locale) => localizer(locale, fixture.corpus.codebook);
const [zh, en] = [words('zh'), words('en')];

describe('the title of a coverage', () => {
  const titles = (...counts: number[]) => [
    coverageWords(fixture.covering(...counts), zh).title,
    coverageWords(fixture.covering(...counts), en).title,
  ];
  it('names the widest and the narrowest', () => {
    expect(titles(3, 2, 1)).toMatchInlineSnapshot(`
      [
        "政策领域：文献所载，深圳·河套的措施最广，涉及4类中的3类，普陀的最窄，涉及1类",
        "Policy area: the documents show Shenzhen (Hetao) most widely, in 3 of 4 categories, and Putuo District least, in 1",
      ]
    `);
  });
  it('compares two', () => {
    expect(titles(2, 3)).toMatchInlineSnapshot(`
      [
        "政策领域：文献所载，上海的措施涉及4类中的3类，深圳·河套涉及2类",
        "Policy area: the documents show Shanghai in 3 of 4 categories, Shenzhen (Hetao) in 2",
      ]
    `);
  });
  it('says that all categories are reached', () => {
    expect(titles(4, 1)).toMatchInlineSnapshot(`
      [
        "政策领域：文献所载，深圳·河套的措施涉及全部4类，上海涉及1类",
        "Policy area: the documents show Shenzhen (Hetao) in all 4 categories, Shanghai in 1",
      ]
    `);
  });
  it('tells ties at both ends', () => {
    expect(titles(3, 1, 3, 1)).toMatchInlineSnapshot(`
      [
        "政策领域：文献所载，深圳·河套和普陀的措施最广，涉及4类中的3类，上海和苏州的最窄，涉及1类",
        "Policy area: the documents show Shenzhen (Hetao) and Putuo District most widely, in 3 of 4 categories, and Shanghai and Suzhou least, in 1",
      ]
    `);
    expect(titles(2, 2)).toMatchInlineSnapshot(`
      [
        "政策领域：文献所载，深圳·河套和上海的措施各涉及4类中的2类",
        "Policy area: the documents show Shenzhen (Hetao) and Shanghai in 2 of 4 categories each",
      ]
    `);
  });
  it('does not turn silence into a zero', () => {
    expect(titles(2, 0, 1)).toMatchInlineSnapshot(`
      [
        "政策领域：文献所载，深圳·河套的措施涉及4类中的2类，上海未见记载",
        "Policy area: the documents show Shenzhen (Hetao) in 2 of 4 categories; of Shanghai they say nothing",
      ]
    `);
    expect(titles(0, 0)).toMatchInlineSnapshot(`
      [
        "政策领域：所读文献未载任何措施",
        "Policy area: the documents read name no measure",
      ]
    `);
  });
  it('speaks of one alone', () => {
    expect(titles(2)).toMatchInlineSnapshot(`
      [
        "政策领域：文献所载，深圳·河套的措施涉及4类中的2类",
        "Policy area: the documents show Shenzhen (Hetao) in 2 of 4 categories",
      ]
    `);
  });
});

describe('the title of targets', () => {
  const titles = (...goals: number[]) => {
    const growths = byGrowth(
      goals.map((goal, i) => fixture.growth({ zh: `指标${i}`, en: `Indicator ${i}` }, 100, goal)),
    );
    return [targetsWords(growths, zh).title, targetsWords(growths, en).title];
  };
  it('names the fastest and the slowest, ties included', () => {
    expect(titles(200, 300, 150)).toMatchInlineSnapshot(`
      [
        "要达到目标，指标1须增长最快，年均11.6%；指标2最慢，年均4.1%",
        "Fastest to grow if the targets are to be met: Indicator 1, by 11.6% a year; slowest: Indicator 2, by 4.1%",
      ]
    `);
    expect(titles(200, 300, 300)).toMatchInlineSnapshot(`
      [
        "要达到目标，指标1和指标2须增长最快，年均11.6%；指标0最慢，年均7.2%",
        "Fastest to grow if the targets are to be met: Indicator 1 and Indicator 2, by 11.6% a year; slowest: Indicator 0, by 7.2%",
      ]
    `);
  });
  it('says when all are equal, when there is one, and when there is none', () => {
    expect(titles(200, 200)).toMatchInlineSnapshot(`
      [
        "2项目标隐含的增速相同，都是年均7.2%",
        "The 2 targets imply the same growth, 7.2% a year",
      ]
    `);
    expect(titles(200)).toMatchInlineSnapshot(`
      [
        "要达到目标，指标0须年均增长7.2%",
        "To grow if the target is to be met: Indicator 0, by 7.2% a year",
      ]
    `);
    expect(titles()).toMatchInlineSnapshot(`
      [
        "所读文献未载量化目标",
        "The documents read state no target",
      ]
    `);
  });
});

describe('the title of commitments', () => {
  const [one] = commitments(fixture.corpus, fixture.corpus.jurisdictions);
  const titles = (...rows: number[][]) => {
    if (!one) throw new Error('the fixture has no commitment');
    const counts = rows.map((measures, i): CommitmentCount => ({
      jurisdiction: { ...one.jurisdiction, short: { zh: `城${i}`, en: `City ${i}` } },
      total: measures.reduce((a, b) => a + b, 0),
      counts: one.counts.map(({ commitment }, j) => ({ commitment, measures: measures[j] ?? 0 })),
    }));
    return [commitmentsWords(counts, zh).title, commitmentsWords(counts, en).title];
  };
  it('names the largest group and where the firmest is', () => {
    expect(titles([2, 0, 9], [1, 0, 3])).toMatchInlineSnapshot(`
      [
        "15条措施中，“计划”最多，12条；“已实施”的3条，以城0为多（2条）",
        "12 of 15 measures are planned, the largest group; 3 are implemented, most of them in City 0 (2)",
      ]
    `);
    expect(titles([1, 0, 9], [1, 0, 3])).toMatchInlineSnapshot(`
      [
        "14条措施中，“计划”最多，12条；“已实施”的2条，城0和城1各1条",
        "12 of 14 measures are planned, the largest group; 2 are implemented, 1 each in City 0 and City 1",
      ]
    `);
    expect(titles([0, 0, 9], [1, 0, 3])).toMatchInlineSnapshot(`
      [
        "13条措施中，“计划”最多，12条；“已实施”的1条见于城1",
        "12 of 13 measures are planned, the largest group; one is implemented, in City 1",
      ]
    `);
  });
  it('tells ties, unanimity and nothing', () => {
    expect(titles([0, 0, 4, 0, 4])).toMatchInlineSnapshot(`
      [
        "城0：8条措施中，计划和建议同为最多，各4条；没有一条写明“已实施”",
        "City 0: The largest groups among 8 measures are planned and recommended, 4 each; none is said to be implemented",
      ]
    `);
    expect(titles([0, 0, 0, 0, 4])).toMatchInlineSnapshot(`
      [
        "城0：所载4条措施都是“建议”",
        "City 0: All 4 measures are recommended",
      ]
    `);
    expect(titles()).toMatchInlineSnapshot(`
      [
        "所读文献未载任何措施",
        "The documents read name no measure",
      ]
    `);
  });
});

describe('the title of figures', () => {
  const titles = (unit: string, ...values: number[]) =>
    [zh, en].map((localized) => figuresWords(fixture.figuresOf(unit, ...values), localized).title);
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
    expect(figuresWords(fixture.figures, zh).title).toMatchInlineSnapshot(
      `"“引号”与<b>标记</b>&：3处写明金额（人民币元），其中最高额2处、已实现1处；1处写明金额（港元），为港方出资，100亿港元；4处写明面积，其中已实现1处、计划数3处"`,
    );
  });
});
