import { describe, expect, it } from 'vitest';
import { tiny } from '../../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../../corpus/index.ts';
import { localizer } from '../../i18n/index.ts';
import { commitmentsWords } from './chart-words.ts';
import { commitments, type CommitmentCount } from './model.ts';
import { sample } from '../../languages/sample.ts';

const corpus = corpusFrom(tiny);
const [zh, en] = [localizer('zh', corpus.codebook), localizer('en', corpus.codebook)];

describe('the title of commitments', () => {
  const [one] = commitments(corpus, corpus.jurisdictions);
  const titles = (...rows: number[][]) => {
    if (!one) throw new Error('the fixture has no commitment');
    const counts = rows.map((measures, i): CommitmentCount => ({
      jurisdiction: { ...one.jurisdiction, short: sample(`城${i}`, `City ${i}`) },
      total: measures.reduce((a, b) => a + b, 0),
      counts: one.counts.map(({ commitment }, j) => ({ commitment, measures: measures[j] ?? 0 })),
    }));
    return [commitmentsWords(counts, zh).title, commitmentsWords(counts, en).title];
  };
  it('names the largest group and where the firmest is', () => {
    expect(titles([2, 0, 9], [1, 0, 3])).toMatchInlineSnapshot(`
      [
        "15条措施中，“计划”最多，12条；“已实施”的3条，以城0为多（2条）",
        "12 of 15 measures are planned, the largest group; 3 are implemented, most of them in City 0 (2)",
      ]
    `);
    expect(titles([1, 0, 9], [1, 0, 3])).toMatchInlineSnapshot(`
      [
        "14条措施中，“计划”最多，12条；“已实施”的2条，城0和城1各1条",
        "12 of 14 measures are planned, the largest group; 2 are implemented, 1 each in City 0 and City 1",
      ]
    `);
    expect(titles([0, 0, 9], [1, 0, 3])).toMatchInlineSnapshot(`
      [
        "13条措施中，“计划”最多，12条；“已实施”的1条见于城1",
        "12 of 13 measures are planned, the largest group; one is implemented, in City 1",
      ]
    `);
  });
  it('says of one jurisdiction nothing twice', () => {
    expect(titles([1, 1, 0, 1])[1]).toBe(
      'City 0: Of 3 measures, one each is implemented, ongoing and exploring',
    );
    expect(titles([3, 0, 3])[1]).toBe(
      'City 0: The largest groups among 6 measures are implemented and planned, 3 each',
    );
    expect(titles([9, 0, 3])[1]).toBe(
      'City 0: 9 of 12 measures are implemented, the largest group',
    );
  });
  it('claims no more than those that are shown, where there are others', () => {
    const here = (rows: readonly CommitmentCount[]) => commitmentsWords(rows, en, true).title;
    const all = commitments(corpus, corpus.jurisdictions);
    expect(here(all)).toBe(`Of the jurisdictions shown here: ${commitmentsWords(all, en).title}`);
    expect(here([])).toBe('No measure of the jurisdictions shown here');
  });
  it('tells ties, unanimity and nothing', () => {
    expect(titles([0, 0, 4, 0, 4])).toMatchInlineSnapshot(`
      [
        "城0：8条措施中，计划和建议同为最多，各4条；没有一条写明“已实施”",
        "City 0: The largest groups among 8 measures are planned and recommended, 4 each; none is said to be implemented",
      ]
    `);
    expect(titles([0, 0, 0, 0, 4])).toMatchInlineSnapshot(`
      [
        "城0：所载4条措施都是“建议”",
        "City 0: All 4 measures are recommended",
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

describe('the table of commitments', () => {
  it('counts nothing as zero', () => {
    const counts = commitments(corpus, corpus.jurisdictions);
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
