import { describe, expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { commitments } from '../views/commitments/model.ts';
import { corpusFrom } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { commitmentsWords } from '../views/commitments/chart-words.ts';
import { coverageWords } from '../views/coverage/chart-words.ts';
import { fixtureOf } from '../../tests/fixtures/charts.ts';

const fixture = fixtureOf(corpusFrom(tiny));
const zh = localizer('zh', fixture.corpus.codebook);
const en = localizer('en', fixture.corpus.codebook);

describe('the tables', () => {
  it('say what is not in the documents, and count nothing as zero', () => {
    const { table } = coverageWords(fixture.coverage, zh);
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
    const counts = commitments(fixture.corpus, fixture.corpus.jurisdictions);
    expect(commitmentsWords(counts, en).table.rows).toMatchInlineSnapshot(`
      [
        [
          "East Bay",
          "1",
          "1",
          "–",
          "1",
          "–",
          "3",
        ],
        [
          "Old Harbour",
          "–",
          "–",
          "1",
          "–",
          "1",
          "2",
        ],
        [
          "Hong Kong",
          "–",
          "–",
          "1",
          "–",
          "–",
          "1",
        ],
      ]
    `);
  });
});
