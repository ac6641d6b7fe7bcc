import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/rule.ts';
import { passedDeadline } from './passed-deadline.ts';

const lane = 'measures/east-bay/sample-lane.yaml';
const sources = {
  'sources/bulletin.yaml': "date: '2024-03-15'",
  'sources/earlier.yaml': "date: '2022-01-01'",
};
const measure = (due: string, { commitment = 'exploring', more = '' } = {}) => ({
  ...sources,
  [lane]: `commitment: ${commitment}
due: {date: '${due}'}
evidence:
  - {source: bulletin, paragraph: 7, phrase: 探索}
  - {source: earlier, paragraph: 1, phrase: 探索}
${more}`,
});

describe('passed-deadline', () => {
  it('finds a passed deadline without a note', () => {
    expect(problemsOf(passedDeadline, measure('2023-12-31'))).toEqual([
      {
        rule: 'passed-deadline',
        file: `content/${lane}`,
        line: 2,
        column: 13,
        field: 'due.date',
        message: 'had passed when the document was written, and no note says so',
        found: '2023-12-31, and the document is of 2024-03-15',
        tip: 'add a note: what the document says of the outcome, or that it says nothing',
      },
    ]);
    expect(problemsOf(passedDeadline, measure('2024-03-14'))).toHaveLength(1);
  });

  it('accepts a passed deadline with a note, and one still to come without', () => {
    const more = 'note: {zh: 期限已过。, en: It had passed.}';
    expect(problemsOf(passedDeadline, measure('2023-12-31', { more }))).toEqual([]);
    expect(problemsOf(passedDeadline, measure('2025'))).toEqual([]);
    expect(problemsOf(passedDeadline, measure('2024-03-15'))).toEqual([]);
  });

  it('does not ask for a note about what is implemented', () => {
    const records = measure('2023-12-31', { commitment: 'implemented' });
    expect(problemsOf(passedDeadline, records)).toEqual([]);
  });

  it('takes the last day of a year as the deadline', () => {
    expect(problemsOf(passedDeadline, measure('2024'))).toEqual([]);
    expect(problemsOf(passedDeadline, measure('2023'))).toHaveLength(1);
  });

  it('leaves a source that there is not to its own rule, and open dates alone', () => {
    const unknown = "due: {date: '2023'}\nevidence: [{source: none, paragraph: 1, phrase: 探索}]";
    expect(problemsOf(passedDeadline, { ...sources, [lane]: unknown })).toEqual([]);
    const open =
      'due: {as_printed: 尽早}\nevidence: [{source: bulletin, paragraph: 1, phrase: 尽早}]';
    expect(problemsOf(passedDeadline, { ...sources, [lane]: open })).toEqual([]);
  });
});
