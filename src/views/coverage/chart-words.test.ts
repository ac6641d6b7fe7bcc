import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { counting } from './chart-examples.ts';
import { coverageWords } from './chart-words.ts';
import { coverage } from './model.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];

describe('the title of a coverage', () => {
  const titles = (counts: readonly (readonly number[])[]) =>
    [zh, en].map((words) => coverageWords(counting(given, counts), words).title);
  const oneMore = [1, 1, 1];

  it('names the categories that all share and those that none has, not who has most', () => {
    expect(
      titles([
        [1, 30, 2],
        [5, 9, 1],
        [1, 0, 0],
        [0, 0, 0],
      ]),
    ).toEqual([
      '政策领域：3个主体都有措施的有2类（人才、青年）；都未载的有1类（数据）',
      'Policy area: all 3 jurisdictions have measures in 2 categories (Talent, Youth); one is in the documents of none (Data)',
    ]);
  });
  it('says nothing of none where there is none, and names two', () => {
    expect(
      titles([
        [1, 2],
        [5, 0],
      ]),
    ).toEqual([
      '政策领域：深圳·河套和上海都有措施的有1类（人才）',
      'Policy area: both Shenzhen (Hetao) and Shanghai have measures in one category (Talent)',
    ]);
  });
  it('says that the columns are some of more, where others stand on other pages', () => {
    const some = { ...counting(given, [oneMore, [1, 0, 1]]), isSet: true };
    expect([zh, en].map((words) => coverageWords(some, words).title)).toEqual([
      '政策领域：这里的3个主体都有措施的有1类（人才）',
      'Policy area: all 3 jurisdictions here have measures in one category (Talent)',
    ]);
  });
  it('counts where there are too many to name, and says all', () => {
    expect(titles([oneMore, oneMore, oneMore, oneMore, oneMore, [1, 1, 0]])).toEqual([
      '政策领域：6类中，3个主体都有措施的有5类',
      'Policy area: all 3 jurisdictions have measures in 5 of 6 categories',
    ]);
    expect(titles([oneMore, oneMore])).toEqual([
      '政策领域：全部2类，3个主体都有措施',
      'Policy area: all 3 jurisdictions have measures in all 2 categories',
    ]);
  });
  it('says when they share nothing', () => {
    expect(
      titles([
        [1, 0, 0],
        [0, 1, 1],
      ]),
    ).toEqual([
      '政策领域：没有一类是3个主体都有措施的；每一类至少见于一个主体的文献',
      'Policy area: in no category do all 3 jurisdictions have measures; each category is in the documents of at least one',
    ]);
  });
  it('does not take what is only touched for shared, nor for missing', () => {
    const view = counting(given, [
      [1, 1, 1],
      [1, 1, 0],
    ]);
    const [first, second] = [view.rows[0], view.rows[1]];
    if (!first || !second) throw new Error('the example has two rows');
    const touched = { kind: 'measures' as const, measures: [], also: given.measures(1) };
    const rows = [
      { ...first, cells: [touched, ...first.cells.slice(1)] },
      { ...second, cells: [touched, touched, touched] },
    ];
    expect(coverageWords({ ...view, rows }, zh).title).toBe(
      '政策领域：没有一类是3个主体都有措施的；每一类至少见于一个主体的文献',
    );
  });
  it('speaks of one alone, and of nothing', () => {
    expect(titles([[1], [2], [0]])).toEqual([
      '政策领域：文献所载，深圳·河套的措施涉及3类中的2类',
      'Policy area: the documents show Shenzhen (Hetao) in 2 of 3 categories',
    ]);
    expect(
      titles([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([
      '政策领域：所读文献未载任何措施',
      'Policy area: the documents read name no measure',
    ]);
  });
});

describe('the table of a coverage', () => {
  it('says what is not in the documents, and counts nothing as zero', () => {
    const { table } = coverageWords(coverage(corpus, 'theme'), zh);
    expect(table).toMatchInlineSnapshot(`
      {
        "caption": "政策领域：各主体各类措施的条数与承诺程度",
        "head": [
          "政策领域",
          "东湾市",
          "旧港区",
          "香港",
        ],
        "rows": [
          [
            "人才",
            "另有1条兼及",
            "1条（建议1），另有1条兼及",
            "1条（计划1）",
          ],
          [
            "园区空间",
            "1条（已实施1）",
            "1条（计划1）",
            "文献未载",
          ],
          [
            "资本",
            "1条（持续推进1）",
            "文献未载",
            "文献未载",
          ],
          [
            "规则衔接",
            "1条（探索1）",
            "文献未载",
            "文献未载",
          ],
        ],
      }
    `);
  });
});
