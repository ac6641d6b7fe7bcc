import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const lane = 'measures/east-bay/sample-lane.yaml';
const note = `note:
  zh: 通讯付印时期限已过，文中没有说明结果。
  en: The deadline had passed when the bulletin was printed; it does not say with what outcome.
`;

describe('passed-deadline', () => {
  it('accepts a passed deadline with a note, and one still to come without', () => {
    expect(briefly(tiny, 'passed-deadline')).toEqual([]);
  });

  it('finds a passed deadline without a note', () => {
    expect(problemsOf(edit(tiny, lane, note, ''), 'passed-deadline')).toEqual([
      expect.objectContaining({
        file: `content/${lane}`,
        line: 14,
        field: 'due.date',
        message: 'had passed when the document was written, and no note says so',
        found: '2023-12-31, and the document is of 2024-03-15',
      }),
    ]);
  });

  it('does not ask for a note about what is implemented', () => {
    const files = edit(edit(tiny, lane, note, ''), lane, 'exploring', 'implemented');
    expect(briefly(files, 'passed-deadline')).toEqual([]);
  });

  it('takes the last day of a year as the deadline', () => {
    const files = edit(edit(tiny, lane, note, ''), lane, "'2023-12-31'", "'2024'");
    expect(briefly(files, 'passed-deadline')).toEqual([]);
  });
});
