import { describe, expect, it } from 'vitest';
import { briefProblems, formatProblems, sortProblems } from './format.ts';
import type { Problem } from './types.ts';

const problem: Problem = {
  file: 'content/measures/shenzhen/talent-flats.yaml',
  line: 9,
  column: 13,
  field: 'commitment',
  rule: 'schema',
  message: 'is not one of the allowed values',
  found: 'planed',
  allowed: 'implemented, ongoing, planned, exploring, recommended',
  tip: 'did you mean “planned”?',
};

const others: Problem[] = [
  {
    file: 'content/units.yaml',
    line: 1,
    column: 1,
    field: '',
    rule: 'file-name',
    message: 'is in a folder that holds no kind of record',
  },
  {
    ...problem,
    line: 12,
    column: 3,
    field: 'figures[0].unit',
    message: 'is missing',
    found: undefined,
    allowed: undefined,
    tip: undefined,
  },
  problem,
];

describe('formatProblems', () => {
  it('prints every problem with its place, in the order of places, and counts', () => {
    expect(formatProblems(others)).toMatchInlineSnapshot(`
      "content/measures/shenzhen/talent-flats.yaml:9:13 commitment — is not one of the allowed values [schema]
          found:   planed
          allowed: implemented, ongoing, planned, exploring, recommended
          tip:     did you mean “planned”?

      content/measures/shenzhen/talent-flats.yaml:12:3 figures[0].unit — is missing [schema]

      content/units.yaml:1:1 (the whole file) — is in a folder that holds no kind of record [file-name]

      3 problems in 2 files"
    `);
  });

  it('counts one as one', () => {
    expect(formatProblems([problem])).toMatch(/1 problem in 1 file$/);
  });

  it('says that there is none', () => {
    expect(formatProblems([])).toBe('0 problems in 0 files');
  });

  it('lets content steer neither the terminal nor the layout of the report', () => {
    const found = 'red\u001b[31m\nnext line\u202eback';
    expect(formatProblems([{ ...problem, found }])).toContain(
      'found:   red\\u{1b}[31m\\u{a}next line\\u{202e}back\n',
    );
  });
});

describe('sortProblems', () => {
  it('orders by file, line, column and field, and leaves its argument alone', () => {
    const before = [...others];
    expect(sortProblems(others).map(({ line, file }) => `${file}:${line}`)).toEqual([
      'content/measures/shenzhen/talent-flats.yaml:9',
      'content/measures/shenzhen/talent-flats.yaml:12',
      'content/units.yaml:1',
    ]);
    expect(others).toEqual(before);
  });
});

describe('problems in short', () => {
  it('are a block a file, with every place under what is wrong there', () => {
    const empty = { ...problem, message: 'must not be empty' };
    const found = [
      { ...empty, field: 'title.en', line: 3 },
      { ...empty, field: 'title.zh', line: 2 },
      problem,
      { ...empty, file: 'content/asks/a.yaml', field: '', line: 1 },
    ];
    expect(briefProblems(found)).toBe(
      [
        'content/asks/a.yaml',
        '  must not be empty: the whole file (1)',
        '',
        'content/measures/shenzhen/talent-flats.yaml',
        '  must not be empty: title.zh (2), title.en (3)',
        '  is not one of the allowed values: commitment (9)',
      ].join('\n'),
    );
  });
});
