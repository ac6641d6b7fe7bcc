import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { columnsOf } from '../../analysis/columns.ts';
import type { Change, Variant } from './sensitivity.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { sensitivityWords } from './sensitivity-chart-words.ts';

const corpus = corpusFrom(tiny);
const both = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];
const [one, two] = columnsOf(corpus);
if (!one || !two) throw new Error('the fixture has two columns');

describe('the title of sensitivity', () => {
  const standing = (jurisdiction: typeof one, place: number, mean: number) => ({
    jurisdiction,
    measures: 3,
    mean,
    place,
  });
  const variant = (id: Variant['id'], ...kinds: Change['kind'][]): Variant => ({
    id,
    most: 5,
    standings: [standing(one, 1, 2), standing(two, 2, 1)],
    missing: [],
    changes: kinds.map((kind) => ({ ahead: two, behind: one, kind })),
  });
  const titles = (...variants: Variant[]) =>
    both.map((words) => sensitivityWords(variants, words).title);

  it('says that it is of those that are shown, where there are others', () => {
    const here = (...variants: Variant[]) =>
      both.map((words) => sensitivityWords(variants, words, true).title);
    expect(here(variant('full'), variant('figure'))).toEqual([
      '就这里并排的主体而言：换1种算法，各主体平均具体度的先后都不变',
      'Of the jurisdictions lined up here: Counted in another way, the order of the mean scores stays the same',
    ]);
    expect(here({ ...variant('full'), standings: [] })[1]).toBe(
      'No measure of the jurisdictions lined up here',
    );
  });

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
  it('counts the changes where there are many, and names the first in the row', () => {
    const many = variant('figure', ...Array.from({ length: 7 }, () => 'level' as const));
    expect(titles(variant('full'), many)).toEqual([
      '各主体平均具体度的先后，会随算法而变：不计“数据”，有7处改变',
      'The order of the mean scores hangs on what is counted: without figures, 7 changes',
    ]);
    expect(both.map((words) => sensitivityWords([many], words).rows[0]?.change)).toEqual([
      `次序改变：${'旧港区与东湾市并列，'.repeat(3)}另有4处改变`,
      `Order changes: ${'Old Harbour and East Bay are level, '.repeat(3)}with 4 more changes`,
    ]);
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
