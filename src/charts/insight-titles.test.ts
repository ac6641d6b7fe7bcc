import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import type { ConcretenessRow } from '../analysis/concreteness.ts';
import { columnsOf } from '../analysis/measures.ts';
import type { Change, Variant } from '../views/concreteness/sensitivity.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { concretenessWords } from '../views/concreteness/chart-words.ts';
import { sensitivityWords } from '../views/concreteness/sensitivity-chart-words.ts';

const corpus = corpusFrom(tiny);
const both = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const [one, two] = columnsOf(corpus);
if (!one || !two) throw new Error('the fixture has two columns');

describe('the title of concreteness', () => {
  const titles = (...distributions: number[][]) => {
    const rows = distributions.map((distribution, i): ConcretenessRow => {
      const total = distribution.reduce((sum, count) => sum + count, 0);
      const short = { zh: `城${i}`, en: `City ${i}` };
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

describe('the title of sensitivity', () => {
  const standing = (jurisdiction: typeof one, place: number, mean: number) => ({
    jurisdiction,
    measures: 3,
    mean,
    place,
  });
  const variant = (id: Variant['id'], ...kinds: Change['kind'][]): Variant => ({
    id,
    standings: [standing(one, 1, 2), standing(two, 2, 1)],
    missing: [],
    changes: kinds.map((kind) => ({ ahead: two, behind: one, kind })),
  });
  const titles = (...variants: Variant[]) =>
    both.map((words) => sensitivityWords(variants, words).title);

  it('names what changes the order, and how', () => {
    expect(titles(variant('full'), variant('figure'), variant('body', 'reversed')))
      .toMatchInlineSnapshot(`
      [
        "各主体平均具体度的先后，会随算法而变：不计“责任主体”，旧港区排到东湾市之前",
        "The order of the mean scores hangs on what is counted: without responsible bodies, Old Harbour comes before East Bay",
      ]
    `);
    expect(titles(variant('full'), variant('date', 'level'), variant('directed', 'parted')))
      .toMatchInlineSnapshot(`
      [
        "各主体平均具体度的先后，会随算法而变：不计“时间”，旧港区与东湾市并列；只计面向香港（或港澳）的措施，旧港区与东湾市不再并列，旧港区在前",
        "The order of the mean scores hangs on what is counted: without dates, Old Harbour and East Bay are level; only measures directed at Hong Kong (or Hong Kong and Macao), Old Harbour and East Bay are no longer level, Old Harbour is ahead",
      ]
    `);
  });
  it('says that nothing changes it', () => {
    expect(titles(variant('full'), variant('figure'), variant('date'))).toMatchInlineSnapshot(`
      [
        "换2种算法，各主体平均具体度的先后都不变",
        "Counted in 2 other ways, the order of the mean scores stays the same",
      ]
    `);
  });
  it('speaks of one alone, and of none', () => {
    const alone = { ...variant('full'), standings: [standing(one, 1, 2)] };
    expect(titles(alone)).toMatchInlineSnapshot(`
      [
        "只有东湾市有可计的措施，谈不上先后",
        "Only East Bay has measures to score, so there is no order",
      ]
    `);
    expect(titles({ ...alone, standings: [] })).toMatchInlineSnapshot(`
      [
        "所读文献未载任何措施",
        "The documents read name no measure",
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
