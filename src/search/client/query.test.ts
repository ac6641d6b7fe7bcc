import { describe, expect, it } from 'vitest';
import { foldPlaces } from '../../../tests/fixtures/fold-places.ts';
import { holds, occurrences, parseQuery } from './query.ts';

const words = (query: string) => parseQuery(query, foldPlaces).map(({ text }) => text);
const found = (text: string, query: string, script?: 'simplified' | 'traditional') =>
  occurrences(text, words(query), foldPlaces, script).map(([from, to]) => text.slice(from, to));

describe('a query', () => {
  it.each([
    ['人才', ['人才']],
    ['人才　資本', ['人才', '资本']],
    ['人才 人才', ['人才']],
    ['“產學研 合作”', ['产学研合作']],
    ['「海聚英才」 上海', ['海聚英才', '上海']],
    ['"hong kong', ['hong kong']],
    ['Hong Kong', ['hong', 'kong']],
    ['5000 万', ['5000万']],
    ['2023 年 11 月', ['2023年', '11月']],
    ['2023 人才', ['2023', '人才']],
    ['CNY 50 million', ['cny', '50', 'million']],
    ['', []],
    [' “” ', []],
  ])('%s is %j', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });

  it('keeps what was typed', () => {
    expect(parseQuery('產學研 5000 萬', foldPlaces).map(({ typed }) => typed)).toEqual([
      '產學研',
      '5000 萬',
    ]);
  });
});

describe('what is marked', () => {
  it('is the text as it is written', () => {
    expect(found('深港产学研合作', '產學研')).toEqual(['产学研']);
    expect(found('深港產學研合作', '产学研')).toEqual(['產學研']);
    expect(found('最高支持 5000 万元', '5000万元')).toEqual(['5000 万元']);
    expect(found('约２０００㎡', 'm2')).toEqual(['㎡']);
    expect(found('The INNOHK centres', 'innohk')).toEqual(['INNOHK']);
  });
  it('is every place, and one stretch where places meet', () => {
    expect(found('人才招人才', '人才')).toEqual(['人才', '人才']);
    expect(found('人才工作站', '人才 才工作')).toEqual(['人才工作']);
    expect(found('哈哈哈', '哈哈')).toEqual(['哈哈哈']);
  });
  it('follows a Traditional page where it writes a word in another way', () => {
    expect(found('對提案的答覆', '答复', 'traditional')).toEqual(['答覆']);
    expect(found('覆盖各区', '复', 'simplified')).toEqual([]);
  });
});

it('a text holds a word in any of its spellings', () => {
  expect(holds('对提案的答复', '答覆')).toBe(true);
  expect(holds('覆盖各区', '复')).toBe(false);
});
