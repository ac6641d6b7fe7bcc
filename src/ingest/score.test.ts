import { describe, expect, it } from 'vitest';
import { REPLY, codebook, rules } from '../../tests/fixtures/ingest.ts';
import {
  fallsShort,
  formatScoreTable,
  precisionOfRow,
  recallOfRow,
  rowOf,
  sumRows,
} from './score-row.ts';
import { expectedIn, metadataBeside } from './score-table.ts';

const table = (number: string) =>
  `# Texts\n\n| file | issuer | kind | date | number | complete |\n| --- | --- | --- | --- | --- | --- |\n` +
  `| reply | 澜江市科学技术局 | 提案答复 (of a city) | 2025-03-06, published 2025-03-10 | ${number}; 第0212号 | yes |\n`;
const score = (readme: string, text = REPLY) =>
  expectedIn(readme).flatMap((expected) => metadataBeside(expected, text, rules, codebook));

describe('what a text says of itself beside a table', () => {
  it('is right where the cells hold it', () => {
    const rows = score(table('澜科函〔2025〕8号'));
    expect(rows).toMatchObject([{ what: 'metadata', wanted: 7, right: 7, misses: [] }]);
    expect(rows.flatMap(fallsShort)).toEqual([]);
  });

  it('is missed by name where they say otherwise', () => {
    expect(score(table('澜科函〔2025〕9号'))[0]?.misses).toEqual(['number: 澜科函〔2025〕8号']);
    expect(score(table('澜科函〔2025〕8号'), REPLY.slice(0, 330))[0]?.misses).toContain(
      'complete: no',
    );
    expect(score(table('澜科函〔2025〕9号')).flatMap(fallsShort)).toEqual([
      'metadata: not all were found.',
    ]);
  });

  it('is nothing without a table of files', () => {
    expect(expectedIn('# Texts\n\n| name |\n| --- |\n| a |\n')).toEqual([]);
  });
});

describe('a row of the score', () => {
  const row = rowOf('figures', [
    ['a', 'b', 'b'],
    ['b', 'c'],
  ]);
  it('counts each thing once, and names what was missed and what was too much', () => {
    expect(row).toEqual({
      what: 'figures',
      wanted: 2,
      found: 2,
      right: 1,
      misses: ['a'],
      extra: ['c'],
    });
    expect([recallOfRow(row), precisionOfRow(row)]).toEqual([0.5, 0.5]);
  });

  it('falls short of its bound with a figure missed, or too many that are none', () => {
    expect(fallsShort(row)).toEqual([
      'figures: not all were found.',
      'figures: more than a tenth as many were found that are none.',
    ]);
    const names = Array.from({ length: 10 }, (_, i) => `${i}`);
    expect(fallsShort(rowOf('figures', [names, [...names, 'x']]))).toEqual([]);
    expect(fallsShort(rowOf('figures', [names, [...names, 'x', 'y']]))).toHaveLength(1);
  });

  it('is summed over documents and printed as a table', () => {
    const sum = sumRows([[row], [row, rowOf('dates', [[], []])]]);
    expect(formatScoreTable(sum)).toBe(
      '         recorded  found  right  recall  precision\n' +
        'figures         4      4      2    0.50       0.50\n' +
        'dates           0      0      0    1.00       1.00',
    );
  });
});
