import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/rule.ts';
import { sides } from './sides.ts';

const partnership = 'partnerships/campus-laboratory.yaml';
const bodies = {
  'organisations/institute.yaml': 'home: east-bay',
  'organisations/laboratory.yaml': 'home: hong-kong',
  'organisations/society.yaml': 'kind: think-tank',
};
const pair = (mainland: string, hongKong: string) => ({
  ...bodies,
  [partnership]: `mainland: [${mainland}]\nhong_kong: [${hongKong}]\n`,
});

describe('sides', () => {
  it('accepts mainland bodies on one side and Hong Kong bodies on the other', () => {
    expect(problemsOf(sides, pair('institute', 'laboratory'))).toEqual([]);
    expect(problemsOf(sides, pair('institute, society', 'laboratory'))).toEqual([]);
  });

  it('finds a body of Hong Kong on the mainland’s side', () => {
    expect(problemsOf(sides, pair('institute, laboratory', 'laboratory'))).toEqual([
      {
        rule: 'sides',
        file: `content/${partnership}`,
        line: 1,
        column: 23,
        field: 'mainland[1]',
        message: 'stands on the wrong side: its home is hong-kong',
        found: 'laboratory',
        allowed: 'bodies outside Hong Kong',
      },
    ]);
  });

  it('finds any other body on the side of Hong Kong', () => {
    expect(problemsOf(sides, pair('institute', 'institute, society'))).toMatchObject([
      {
        field: 'hong_kong[0]',
        message: 'stands on the wrong side: its home is east-bay',
        found: 'institute',
        allowed: 'bodies of Hong Kong',
      },
      { field: 'hong_kong[1]', message: 'stands on the wrong side: its home is not stated' },
    ]);
  });

  it('leaves a body that there is not to its own rule', () => {
    expect(problemsOf(sides, pair('none', 'none'))).toEqual([]);
  });

  it('finds two asks of one document with the same number', () => {
    const records = {
      'asks/bulletin/last.yaml': 'order: 2',
      'asks/bulletin/another.yaml': 'order: 0',
      'asks/bulletin/whole.yaml': 'order: 0',
      'asks/other/whole.yaml': 'order: 0',
    };
    expect(problemsOf(sides, records)).toMatchObject([
      {
        rule: 'sides',
        file: 'content/asks/bulletin/whole.yaml',
        field: 'order',
        message: 'is taken by another ask of the document',
        found: '0, in content/asks/bulletin/another.yaml',
      },
    ]);
  });
});
