import { describe, expect, it } from 'vitest';
import { REPLY, codebook, rules } from '../../tests/fixtures/ingest.ts';
import { kindNames } from '../kinds/index.ts';
import type { Entries, Entry } from '../lint/types.ts';
import {
  fallsShort,
  formatScoreTable,
  precisionOfRow,
  recallOfRow,
  rowOf,
  sumRows,
} from './score-row.ts';
import { scoreDocument } from './score.ts';
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
  const bounds = { whole: true, few: true } as const;
  const row = rowOf(
    'figures',
    [
      ['a', 'b', 'b'],
      ['b', 'c'],
    ],
    bounds,
  );
  it('counts each thing once, and names what was missed and what was too much', () => {
    expect(row).toEqual({
      what: 'figures',
      wanted: 2,
      found: 2,
      right: 1,
      misses: ['a'],
      extra: ['c'],
      ...bounds,
    });
    expect([recallOfRow(row), precisionOfRow(row)]).toEqual([0.5, 0.5]);
  });

  it('falls short of its bound with a figure missed, or too many that are none', () => {
    expect(fallsShort(row)).toEqual([
      'figures: not all were found.',
      'figures: more than a tenth as many were found that are none.',
    ]);
    const names = Array.from({ length: 10 }, (_, i) => `${i}`);
    expect(fallsShort(rowOf('figures', [names, [...names, 'x']], bounds))).toEqual([]);
    expect(fallsShort(rowOf('figures', [names, [...names, 'x', 'y']], bounds))).toHaveLength(1);
  });

  it('is bound by what it says, whatever it is called, and its sum too', () => {
    const free = rowOf('figures', [['a'], ['b']]);
    expect(fallsShort(free)).toEqual([]);
    const bound = rowOf('dates', [['a'], ['b']], { whole: true });
    expect(fallsShort(bound)).toEqual(['dates: not all were found.']);
    expect(sumRows([[{ ...bound, what: 'figures' }], [free]]).flatMap(fallsShort)).toEqual([
      'figures: not all were found.',
    ]);
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

it('a text with other paragraphs than its record says so and nothing else, and fails', () => {
  const entries = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Entries;
  const source = { id: 'lanjiang-2025', data: { paragraphs: 18 } } as unknown as Entry<'source'>;
  const rows = scoreDocument(source, REPLY, entries, rules, codebook);
  expect(rows).toMatchObject([{ misses: ['18 paragraphs'], extra: ['17 paragraphs'], right: 0 }]);
  expect(rows.flatMap(fallsShort)).toEqual([
    'texts with the paragraphs of their record: not all were found.',
  ]);
});
