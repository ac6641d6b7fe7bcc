import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../corpus/index.ts';
import { localizer } from './index.ts';
import type { Figure } from '../schema/index.ts';
import { sample } from '../languages/sample.ts';

const { codebook } = loadCorpus('tests/fixtures/tiny');
const [zh, hant, en] = (['zh', 'hant', 'en'] as const).map((locale) =>
  localizer(locale, {
    ...codebook,
    lists: {
      ...codebook.lists,
      units: {
        ...codebook.lists.units,
        values: [
          {
            id: 'CNY',
            label: sample('人民币元', 'CNY'),
            definition: sample('元', 'CNY'),
            dimension: 'money',
            pattern: sample('{value}元', 'CNY {value}'),
          },
          {
            id: 'm2',
            label: sample('平方米', 'm²'),
            definition: sample('平方米', 'm²'),
            dimension: 'area',
            pattern: sample('{value}平方米', '{value} m²'),
            large: { from: 1e6, pattern: sample('{value}平方公里', '{value} km²') },
          },
          {
            id: 'team',
            label: sample('团队', 'Team'),
            definition: sample('团队', 'Team'),
            dimension: 'count',
            pattern: sample('{value}个团队', '{value} teams'),
            singular: '{value} team',
          },
        ],
      },
      qualifiers: {
        ...codebook.lists.qualifiers,
        values: [
          {
            id: 'at-most',
            label: sample('最高', 'At most'),
            definition: sample('最高', 'At most'),
            bound: 'to',
            pattern: sample('最高{value}', 'up to {value}'),
          },
          {
            id: 'exact',
            label: sample('确数', 'Exact'),
            definition: sample('确数', 'Exact'),
            bound: 'none',
            pattern: sample('{value}', '{value}'),
          },
        ],
      },
    },
  }),
) as [ReturnType<typeof localizer>, ReturnType<typeof localizer>, ReturnType<typeof localizer>];

const figure = (value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  id: 'x',
  label: sample('甲', 'A'),
  value,
  unit,
  qualifier: 'exact',
  role: 'count',
  as_printed: '甲',
  evidence: [],
  ...more,
});

describe('figures in three languages', () => {
  it.each([
    [
      figure(50_000_000, 'CNY', { qualifier: 'at-most' }),
      '最高5000万元',
      '最高5000萬元',
      'up to CNY 50 million',
    ],
    [figure(300_000, 'CNY'), '30万元', '30萬元', 'CNY 300,000'],
    [figure(3700, 'team'), '3700个团队', '3700個團隊', '3,700 teams'],
    [figure(1, 'team'), '1个团队', '1個團隊', '1 team'],
    [figure(3_890_000, 'm2'), '3.89平方公里', '3.89平方公里', '3.89 km²'],
    [figure(20_000, 'm2'), '2万平方米', '2萬平方米', '20,000 m²'],
    [figure(5, 'team', { value_max: 10 }), '5至10个团队', '5至10個團隊', '5–10 teams'],
  ])('keeps number, qualifier and unit', (value, ...said) => {
    expect([zh, hant, en].map((words) => words.figure(value))).toEqual(said);
  });

  it('does not round what a document states', () => {
    expect(en.number(0.99)).toBe('0.99');
    expect(zh.number(45_310)).toBe('4.531万');
  });

  it('rounds what is computed as if it were computed in decimals', () => {
    expect(en.rounded((1.13 - 0.99) / 4, 2)).toBe('0.04');
    expect(en.rounded(0.285 * 100, 0)).toBe('29');
    expect(en.rounded((0.99 - 1.13) / 4, 2)).toBe('-0.04');
    expect(en.rounded(0.0349, 2)).toBe('0.03');
  });
});

describe('dates are as precise as the text', () => {
  it.each([
    ['2022', '2022年', '2022'],
    ['2022-12', '2022年12月', 'December 2022'],
    ['2022-12-31', '2022年12月31日', '31 December 2022'],
    ['2023/2024', '2023年至2024年', '2023 to 2024'],
  ])('%s', (date, chinese, english) => {
    expect(zh.date(date)).toBe(chinese);
    expect(en.date(date)).toBe(english);
  });
});
