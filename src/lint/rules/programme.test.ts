import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { programmeRule } from './programme.ts';

const campus = 'measures/east-bay/joint-campus.yaml';
const grant = 'measures/east-bay/matching-grant.yaml';
const lane = 'measures/east-bay/sample-lane.yaml';
const labs = 'measures/east-bay/campus-laboratories.yaml';
const bay = { 'programmes/bay-three.yaml': 'jurisdiction: east-bay' };
const item = (number: number) => `programme: {id: bay-three, item: ${number}}`;
const part = 'parent: east-bay/joint-campus';

describe('programme', () => {
  it('accepts items 1 to n in any order, with parts that name none', () => {
    const records = { ...bay, [lane]: item(3), [campus]: item(1), [grant]: item(2), [labs]: part };
    expect(problemsOf(programmeRule, records)).toEqual([]);
  });

  it('finds a hole in the numbers', () => {
    const records = { ...bay, [campus]: item(1), [grant]: item(2), [lane]: item(5) };
    expect(problemsOf(programmeRule, records)).toEqual([
      {
        rule: 'programme',
        file: `content/${lane}`,
        line: 1,
        column: 34,
        field: 'programme.item',
        message: 'leaves the programme bay-three without item 3',
        found: '5',
      },
    ]);
  });

  it('finds that item 1 is missing', () => {
    expect(briefly(programmeRule, { ...bay, [grant]: item(2), [lane]: item(3) })).toEqual([
      `${grant} programme.item — leaves the programme bay-three without item 1`,
    ]);
  });

  it('says nothing of a hole while a record is broken', () => {
    expect(problemsOf(programmeRule, { ...bay, [lane]: item(3) }, { broken: [campus] })).toEqual(
      [],
    );
  });

  it('finds a part that states a programme', () => {
    const records = { ...bay, [campus]: item(1), [labs]: `${part}\n${item(4)}` };
    expect(problemsOf(programmeRule, records)).toMatchObject([
      {
        file: `content/${labs}`,
        field: 'programme',
        message: 'is stated by a part, which has it through its parent',
        found: 'bay-three, item 4',
        tip: 'leave it out here; east-bay/joint-campus or its own parent states it',
      },
    ]);
  });

  it('finds an item of another jurisdiction', () => {
    const moved = 'measures/old-harbour/sample-lane.yaml';
    expect(problemsOf(programmeRule, { ...bay, [moved]: item(1) })).toMatchObject([
      {
        file: `content/${moved}`,
        field: 'programme.id',
        message: 'is a programme of another jurisdiction',
        found: 'bay-three, of east-bay',
      },
    ]);
  });

  it('finds a programme without measures, and leaves one that there is not to its own rule', () => {
    expect(
      briefly(programmeRule, { ...bay, [campus]: 'programme: {id: bay-four, item: 1}' }),
    ).toEqual(['programmes/bay-three.yaml  — has no measure as an item']);
  });
});
