import { describe, expect, it } from 'vitest';
import { lostNumerals } from './kept-numerals.ts';

describe('numerals of a translation', () => {
  it.each([
    ['核心技术研发，分别最高支持 5000 万元', 'core technology R&D, up to 50 million yuan each'],
    ['资助 6.35亿元', 'funding of 635 million yuan'],
    ['约 20 万平米 9 个新产业园区', '9 new industrial parks of about 200,000 square metres'],
    ['只有 3.89 平方公里', 'only 3.89 square kilometres'],
    ['20余万人', 'more than 200,000 people'],
    ['2023年4月19日', '19 April 2023'],
    ['最高 1: 1 的配套', 'matching of up to 1:1'],
    ['从 0.99% 升至 2%', 'from 0.99% to 2%'],
    ['第十届论坛', 'the 10th forum'],
    ['“十四五”规划', 'the “14th Five-Year” Plan'],
    ['一批项目', 'a number of projects'],
    ['两家企业', 'two firms'],
    ['２０００名青年', '2,000 young people'],
  ])('are kept in “%s”: “%s”', (wording, said) => {
    expect(lostNumerals(wording, said)).toBeUndefined();
  });

  it.each([
    ['最高支持 5000 万元', 'up to 5 million yuan', '50000000'],
    ['组织2000名青年', 'bring young people', '2000'],
    ['从 12 家增至 30 家', 'from 12 to 20', '30'],
    ['2023年4月', 'in May 2023', '4'],
  ])('are lost from “%s” in “%s”', (wording, said, lost) => {
    expect(lostNumerals(wording, said)).toMatchObject({
      message: 'does not keep a numeral of the wording',
      allowed: `a text with ${lost}`,
    });
  });

  it('are added to a wording that has none', () => {
    expect(lostNumerals('多个国家', '12 countries')).toEqual({
      message: 'has a numeral that the wording has not',
      found: '12 in “12 countries”',
    });
  });
});
