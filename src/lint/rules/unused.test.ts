import { describe, expect, it } from 'vitest';
import {
  briefly,
  edit,
  problemsOf,
  textOf,
  tiny,
  withFile,
  without,
} from '../../../tests/fixtures/tiny.ts';

const organisation = 'organisations/left-over.yaml';
const leftOver = withFile(tiny, organisation, 'name: {zh: 协会, en: Society}\nkind: think-tank\n');

describe('unused', () => {
  it('accepts organisations and sources that are referred to', () => {
    expect(briefly(tiny, 'unused')).toEqual([]);
  });

  it('finds an organisation that no record uses', () => {
    expect(problemsOf(leftOver, 'unused')).toEqual([
      expect.objectContaining({
        file: `content/${organisation}`,
        line: 1,
        field: '',
        message: 'is an organisation that no record uses',
        found: 'left-over',
      }),
    ]);
  });

  it('finds a source that no record uses', () => {
    const files = withFile(tiny, 'sources/old.yaml', textOf(tiny, 'sources/bulletin-2024.yaml'));
    expect(briefly(files, 'unused')).toEqual([
      'sources/old.yaml  — is a source that no record uses',
    ]);
  });

  it('says nothing while a record is broken, which may be the one that uses it', () => {
    const files = edit(leftOver, 'measures/hong-kong/talent-scheme.yaml', 'cue:', 'clue:');
    expect(briefly(files, 'unused')).toEqual([]);
  });

  it('finds what is left when its only user goes', () => {
    expect(briefly(without(tiny, 'measures/east-bay/sample-lane.yaml'), 'unused')).toEqual([
      'organisations/east-bay-science-office.yaml  — is an organisation that no record uses',
    ]);
  });
});
