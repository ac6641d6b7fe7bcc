import { describe, expect, it } from 'vitest';
import { briefly, problemsOf } from '../../../tests/fixtures/rule.ts';
import { parent } from './parent.ts';

const labs = 'measures/east-bay/campus-laboratories.yaml';
const campus = 'measures/east-bay/joint-campus.yaml';
const lane = 'measures/east-bay/sample-lane.yaml';
const flats = 'measures/old-harbour/start-up-flats.yaml';
const circle = 'parent — makes the record a part of itself';

describe('parent', () => {
  it('accepts a part, a district, and a comparison with another jurisdiction', () => {
    const records = {
      [campus]: 'cue: 将',
      [labs]: 'parent: east-bay/joint-campus',
      [flats]: 'comparable: [{measure: east-bay/joint-campus}]',
      'jurisdictions/east-bay.yaml': 'order: 1',
      'jurisdictions/old-harbour.yaml': 'parent: east-bay',
    };
    expect(problemsOf(parent, records)).toEqual([]);
  });

  it('finds a measure that is its own parent', () => {
    expect(problemsOf(parent, { [labs]: 'parent: east-bay/campus-laboratories' })).toEqual([
      {
        rule: 'parent',
        file: `content/${labs}`,
        line: 1,
        column: 9,
        field: 'parent',
        message: 'makes the record a part of itself',
        found: 'east-bay/campus-laboratories → east-bay/campus-laboratories',
        tip: 'leave the parent out of the record that is the whole',
      },
    ]);
  });

  it('finds a circle at each of its records, and only there', () => {
    const records = {
      [campus]: 'parent: east-bay/sample-lane',
      [lane]: 'parent: east-bay/joint-campus',
      [labs]: 'parent: east-bay/joint-campus',
    };
    expect(briefly(parent, records)).toEqual([`${campus} ${circle}`, `${lane} ${circle}`]);
    expect(problemsOf(parent, records)[0]?.found).toBe(
      'east-bay/joint-campus → east-bay/sample-lane → east-bay/joint-campus',
    );
  });

  it('finds a circle of jurisdictions', () => {
    const records = {
      'jurisdictions/east-bay.yaml': 'parent: old-harbour',
      'jurisdictions/old-harbour.yaml': 'parent: east-bay',
    };
    expect(briefly(parent, records)).toEqual([
      `jurisdictions/east-bay.yaml ${circle}`,
      `jurisdictions/old-harbour.yaml ${circle}`,
    ]);
  });

  it('finds a parent of another jurisdiction', () => {
    expect(problemsOf(parent, { [labs]: 'parent: old-harbour/start-up-flats' })).toMatchObject([
      {
        field: 'parent',
        message: 'is a measure of another jurisdiction',
        found: 'old-harbour/start-up-flats',
        allowed: 'a measure of east-bay',
      },
    ]);
  });

  it.each([
    ['old-harbour/start-up-flats', 'is the measure itself'],
    ['old-harbour/advice-desk', 'is a measure of the same jurisdiction'],
  ])('finds that a measure is compared with %s', (measure, message) => {
    const records = { [flats]: `comparable: [{measure: east-bay/x}, {measure: ${measure}}]` };
    expect(problemsOf(parent, records)).toMatchObject([
      {
        file: `content/${flats}`,
        field: 'comparable[1].measure',
        message,
        found: measure,
        allowed: 'a measure of another jurisdiction than old-harbour',
      },
    ]);
  });
});
