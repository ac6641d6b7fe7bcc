import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const labs = 'measures/east-bay/campus-laboratories.yaml';
const campus = 'measures/east-bay/joint-campus.yaml';
const flats = 'measures/old-harbour/start-up-flats.yaml';
const parent = 'parent: east-bay/joint-campus';

describe('parent', () => {
  it('accepts a part and a district', () => {
    expect(briefly(tiny, 'parent')).toEqual([]);
  });

  it('finds a measure that is its own parent', () => {
    const files = edit(tiny, labs, parent, 'parent: east-bay/campus-laboratories');
    expect(problemsOf(files, 'parent')).toEqual([
      expect.objectContaining({
        file: `content/${labs}`,
        line: 5,
        field: 'parent',
        message: 'makes the record a part of itself',
        found: 'east-bay/campus-laboratories → east-bay/campus-laboratories',
      }),
    ]);
  });

  it('finds a circle at each of its records, and only there', () => {
    const files = edit(
      edit(tiny, campus, 'commitment:', 'parent: east-bay/sample-lane\ncommitment:'),
      'measures/east-bay/sample-lane.yaml',
      'commitment:',
      'parent: east-bay/joint-campus\ncommitment:',
    );
    const message = 'parent — makes the record a part of itself';
    expect(briefly(files, 'parent')).toEqual([
      `${campus} ${message}`,
      `measures/east-bay/sample-lane.yaml ${message}`,
    ]);
  });

  it('finds a circle of jurisdictions', () => {
    const files = edit(
      tiny,
      'jurisdictions/east-bay.yaml',
      'kind: city',
      'kind: city\nparent: old-harbour',
    );
    expect(briefly(files, 'parent')).toEqual([
      'jurisdictions/east-bay.yaml parent — makes the record a part of itself',
      'jurisdictions/old-harbour.yaml parent — makes the record a part of itself',
    ]);
  });

  it('finds a parent of another jurisdiction', () => {
    const files = edit(tiny, labs, parent, 'parent: old-harbour/start-up-flats');
    expect(problemsOf(files, 'parent')).toEqual([
      expect.objectContaining({
        message: 'is a measure of another jurisdiction',
        found: 'old-harbour/start-up-flats',
        allowed: 'a measure of east-bay',
      }),
    ]);
  });

  it.each([
    ['old-harbour/start-up-flats', 'is the measure itself'],
    ['old-harbour/advice-desk', 'is a measure of the same jurisdiction'],
  ])('finds that a measure is compared with %s', (other, message) => {
    expect(briefly(edit(tiny, flats, 'east-bay/joint-campus', other), 'parent')).toEqual([
      `${flats} comparable[0].measure — ${message}`,
    ]);
  });
});
