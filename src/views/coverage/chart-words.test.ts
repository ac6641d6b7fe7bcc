import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { made } from '../made.ts';
import { covering } from './chart-examples.ts';
import { coverageWords } from './chart-words.ts';
import { coverage } from './model.ts';

const corpus = corpusFrom(tiny);
const given = made(corpus);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];

describe('the title of a coverage', () => {
  const titles = (...counts: number[]) => [
    coverageWords(covering(given, ...counts), zh).title,
    coverageWords(covering(given, ...counts), en).title,
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
