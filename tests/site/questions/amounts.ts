/** Who states how much, and where it is written. Amounts and paragraphs are read in the documents. */
import { counted, columns, measure, title } from './known.ts';
import { ask, line, to, under, unfold, type Question } from './question.ts';

/** The highest ceiling in renminbi that a jurisdiction states, by brute force. */
const highest = (...jurisdictions: readonly string[]): string => {
  const ceilings = counted
    .filter(({ jurisdiction }) => jurisdictions.includes(jurisdiction.id))
    .flatMap(({ id, figures }) =>
      figures
        .filter(({ unit, role }) => unit === 'CNY' && role === 'ceiling')
        .map(({ value }) => ({ id, value })),
    );
  return ceilings.sort((a, b) => b.value - a.value)[0]?.id ?? '';
};
const hetao = (slug: string) => title(`shenzhen/${slug}`);

export const amounts: readonly Question[] = [
  ask(
    'zh',
    'folder',
    '谁写明的资助上限最高，写在哪一段？',
    [to('分析'), to('钱与地')],
    under('上限', title(highest(...columns)), '最高1亿元', '转述', '苏报 ¶18'),
  ),
  ask(
    'en',
    'host',
    'Who offers the highest ceiling, and where is it written?',
    [to('Analysis'), to('Money and space'), to('Ceilings')],
    under('Ceilings', title(highest(...columns), 'en'), 'up to CNY 100 million', 'Shenzhen', '¶18'),
  ),
  ask(
    'zh',
    'phone',
    '上海自己写明的贷款上限是多少，是补助吗？',
    [to('分析'), to('钱与地')],
    under('上限', title(highest('shanghai')), '最高300万元', '不是补助', '自述', '沪复57号 ¶13'),
  ),
  ask(
    'zh',
    'files',
    '普陀的免租期最长几年？',
    [to('主体'), to('普陀')],
    line(title('putuo/chuangxinli-rent-free'), '最高2年', '普陀答复 ¶14'),
  ),
  ask(
    'hant',
    'no scripts',
    '香港「產學研1+計劃」有多少錢，資助多少團隊？',
    [to('主體'), to('香港'), to(title('hong-kong/raise-plus', 'hant'))],
    line('100億港元', '計劃數', '¶11'),
    line('不少於100個團隊', '¶11'),
  ),
  ask(
    'zh',
    'files',
    '浦江人才计划到2022年资助了多少人、多少钱？',
    [to('措施'), to(title('shanghai/pujiang-talent-program'))],
    under('数据', '2795人', '沪复33号 ¶8'),
    under('数据', '6.35亿元', '已实现', '2022年', '沪复33号 ¶8'),
    line('157人', '¶8'),
    line('127人', '¶8'),
    line('2人', '¶8'),
  ),
  ask(
    'zh',
    'no scripts',
    '河套要腾出多少土地，是不是建筑面积？',
    [to('分析'), to('举措组'), to('河套八条')],
    under('数据', hetao('huanggang-land-release'), '40万平方米', '非建筑面积', '苏报 ¶19'),
  ),
  ask(
    'en',
    'files',
    'How much new industrial space was due by the end of 2022?',
    [to('Analysis'), to('Money and space')],
    under(
      'Space',
      title('shenzhen/nine-industrial-parks', 'en'),
      'more than 200,000 m²',
      '31 December 2022',
      '¶19',
    ),
  ),
  ask(
    'zh',
    'folder',
    '河套有多少套人才房？',
    [to('比较'), to('人才', '政策领域'), to(hetao('talent-flats'))],
    under('数据', '300套', '计划数', '苏报 ¶22'),
    line(measure('shenzhen/talent-flats').cue, '判断依据'),
  ),
  ask(
    'zh',
    'folder',
    '全部写明的金额和面积能在一张表里看吗？',
    [to('分析'), to('钱与地'), unfold('图中数据')],
    line('A、B两类累计资助额', '6.35亿元', '已实现', '沪复33号 ¶8'),
    line('合作区面积', '3.89平方公里', '苏报 ¶14'),
  ),
];
