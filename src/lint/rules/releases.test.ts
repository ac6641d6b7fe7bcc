import { describe, expect, it } from 'vitest';
import {
  briefly,
  edit,
  problemsOf,
  renamed,
  textOf,
  tiny,
  withFile,
  without,
} from '../../../tests/fixtures/tiny.ts';

const first = 'releases/v1-0-0.yaml';
const second = 'releases/v1-1-0.yaml';

describe('releases', () => {
  it('accepts versions that follow one another and name what is there', () => {
    expect(briefly(tiny, 'releases')).toEqual([]);
  });

  it('accepts two versions on one day', () => {
    expect(briefly(edit(tiny, second, "'2024-05-06'", "'2024-04-01'"), 'releases')).toEqual([]);
  });

  it('finds a version with an earlier date than the one before', () => {
    const files = edit(tiny, second, "'2024-05-06'", "'2024-03-31'");
    expect(problemsOf(files, 'releases')).toEqual([
      {
        rule: 'releases',
        file: `content/${second}`,
        line: 2,
        column: 7,
        field: 'date',
        message: 'is before the date of the version before',
        found: '2024-03-31',
        allowed: '2024-04-01 (1.0.0) or later',
      },
    ]);
  });

  it('orders versions by their numbers, not by their letters', () => {
    const tenth = textOf(tiny, second).replace('1.1.0', '1.10.0').replace('05-06', '05-07');
    const ninth = textOf(tiny, second).replace('1.1.0', '1.9.0').replace('05-06', '05-08');
    const files = withFile(
      withFile(tiny, 'releases/v1-10-0.yaml', tenth),
      'releases/v1-9-0.yaml',
      ninth,
    );
    expect(briefly(files, 'releases')).toEqual([
      'releases/v1-10-0.yaml date — is before the date of the version before',
    ]);
  });

  it('finds a file that bears another version', () => {
    expect(problemsOf(renamed(tiny, second, 'releases/v1-2-0.yaml'), 'releases')).toEqual([
      expect.objectContaining({
        field: 'version',
        found: '1.1.0, in v1-2-0.yaml',
        allowed: '1.1.0 in v1-1-0.yaml',
      }),
    ]);
  });

  it('finds a record that does not exist', () => {
    const files = edit(tiny, first, 'sources/bulletin-2024', 'sources/bulletin-2023');
    expect(problemsOf(files, 'releases')).toEqual([
      expect.objectContaining({
        field: 'changes[0].records[0]',
        message: 'names no record that exists',
        tip: 'did you mean “sources/bulletin-2024”?',
      }),
    ]);
  });

  it('accepts a record that a later version removed', () => {
    const records = 'records: [sources/bulletin-2024]';
    const more = 'records: [sources/bulletin-2024, measures/old-harbour/guide-desk]';
    expect(briefly(edit(tiny, first, records, more), 'releases')).toEqual([]);
  });

  it('finds a record that is there although it was removed', () => {
    const files = edit(tiny, second, 'old-harbour/guide-desk', 'old-harbour/advice-desk');
    expect(briefly(files, 'releases')).toEqual([
      `${second} changes[1].records[0] — is said to be removed and is there`,
    ]);
  });

  it('finds a corpus without a version', () => {
    expect(briefly(without(without(tiny, first), second), 'releases')).toEqual([
      'releases  — holds no release: the corpus has no version',
    ]);
  });
});
