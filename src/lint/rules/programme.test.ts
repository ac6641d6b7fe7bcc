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

const grant = 'measures/east-bay/matching-grant.yaml';
const lane = 'measures/east-bay/sample-lane.yaml';
const labs = 'measures/east-bay/campus-laboratories.yaml';
const programme = 'programmes/bay-three.yaml';

describe('programme', () => {
  it('accepts items 1 to n', () => {
    expect(briefly(tiny, 'programme')).toEqual([]);
  });

  it('finds a hole in the numbers', () => {
    expect(problemsOf(edit(tiny, lane, 'item: 3', 'item: 5'), 'programme')).toEqual([
      expect.objectContaining({
        file: `content/${lane}`,
        line: 5,
        field: 'programme.item',
        message: 'leaves the programme bay-three without item 3',
        found: '5',
      }),
    ]);
  });

  it('finds that item 1 is missing', () => {
    const files = without(without(tiny, 'measures/east-bay/joint-campus.yaml'), labs);
    expect(briefly(files, 'programme')).toEqual([
      `${grant} programme.item — leaves the programme bay-three without item 1`,
    ]);
  });

  it('says nothing of a hole while a record is broken', () => {
    const files = edit(tiny, grant, 'commitment: ongoing', 'commitment: ongoin');
    expect(briefly(files, 'programme')).toEqual([]);
  });

  it('finds a part that states a programme', () => {
    const files = edit(tiny, labs, 'cue:', 'programme: {id: bay-three, item: 4}\ncue:');
    expect(briefly(files, 'programme')).toEqual([
      `${labs} programme — is stated by a part, which has it through its parent`,
    ]);
  });

  it('finds an item of another jurisdiction', () => {
    const moved = 'measures/old-harbour/sample-lane.yaml';
    expect(problemsOf(renamed(tiny, lane, moved), 'programme')).toEqual([
      expect.objectContaining({
        file: `content/${moved}`,
        field: 'programme.id',
        message: 'is a programme of another jurisdiction',
        found: 'bay-three, of east-bay',
      }),
    ]);
  });

  it('finds a programme without measures', () => {
    const other = textOf(tiny, programme).replace('order: 1', 'order: 2');
    expect(briefly(withFile(tiny, 'programmes/bay-four.yaml', other), 'programme')).toEqual([
      'programmes/bay-four.yaml  — has no measure as an item',
    ]);
  });
});
