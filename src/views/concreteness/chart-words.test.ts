import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import type { ConcretenessRow } from '../../analysis/concreteness.ts';
import { columnsOf } from '../../analysis/columns.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { concretenessWords } from './chart-words.ts';
import { sample } from '../../languages/sample.ts';

const corpus = corpusFrom(tiny);
const both = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const [one, two] = columnsOf(corpus);
if (!one || !two) throw new Error('the fixture has two columns');

describe('the title of concreteness', () => {
  const titles = (...distributions: number[][]) => {
    const rows = distributions.map((distribution, i): ConcretenessRow => {
      const total = distribution.reduce((sum, count) => sum + count, 0);
      const short = sample(`城${i}`, `City ${i}`);
      return { jurisdiction: { ...one, short }, total, mean: 1, distribution, shares: [] };
    });
    return both.map((words) => concretenessWords(rows, 1, words).title);
  };
  it('names the most common score and where the concrete ones are', () => {
    expect(titles([1, 5, 0, 2, 0, 0], [0, 3, 1, 0, 1, 0])).toMatchInlineSnapshot(`
      [
        "13条措施中，得1分的最多，8条；3分及以上的3条：城08条中2条、城15条中1条",
        "8 of 13 measures score 1, the largest group; 3 reach 3 or more: 2 of 8 in City 0, 1 of 5 in City 1",
      ]
    `);
    expect(titles([1, 5, 0, 1, 0, 0])).toMatchInlineSnapshot(`
      [
        "7条措施中，得1分的最多，5条；3分及以上的1条：城07条中1条",
        "5 of 7 measures score 1, the largest group; one reaches 3 or more: 1 of 7 in City 0",
      ]
    `);
  });
  it('says that it is of those that are shown, where there are others', () => {
    const row = (total: number): ConcretenessRow => ({
      jurisdiction: one,
      total,
      mean: 1,
      distribution: [0, total, 0, 0, 0, 0],
      shares: [],
    });
    const here = (total: number) =>
      both.map((words) => concretenessWords([row(total)], 1, words, true).title);
    expect(here(2)).toEqual([
      '就这里并排的主体而言：所载2条措施都得1分',
      'Of the jurisdictions lined up here: All 2 measures score 1',
    ]);
    expect(here(0)).toEqual([
      '这里并排的主体没有措施',
      'No measure of the jurisdictions lined up here',
    ]);
  });
  it('counts the jurisdictions where they are many', () => {
    expect(titles(...Array.from({ length: 7 }, () => [0, 2, 0, 1, 0, 0]))).toEqual([
      '21条措施中，得1分的最多，14条；3分及以上的7条，见于7个主体',
      '14 of 21 measures score 1, the largest group; 7 reach 3 or more, in 7 jurisdictions',
    ]);
  });
  it('tells ties, unanimity and nothing', () => {
    expect(titles([4, 4, 0, 0, 0, 0])).toMatchInlineSnapshot(`
      [
        "8条措施中，得0和1分的同为最多，各4条；没有一条达到3分",
        "The largest groups among 8 measures score 0 and 1, 4 each; none reaches 3",
      ]
    `);
    expect(titles([0, 0, 4, 0, 0, 0])).toMatchInlineSnapshot(`
      [
        "所载4条措施都得2分",
        "All 4 measures score 2",
      ]
    `);
    expect(titles([0, 0, 0, 1, 0, 0])).toMatchInlineSnapshot(`
      [
        "所载1条措施都得3分",
        "The one measure scores 3",
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
