import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, renamed, tiny } from '../../../tests/fixtures/tiny.ts';

const grant = 'measures/east-bay/matching-grant.yaml';
const lane = 'measures/east-bay/sample-lane.yaml';
const flats = 'measures/old-harbour/start-up-flats.yaml';
const scheme = 'measures/hong-kong/talent-scheme.yaml';
const source = 'sources/bulletin-2024.yaml';
const instrument = 'codebook/lenses/instrument.yaml';

describe('reference', () => {
  it('accepts references that find their record', () => {
    expect(briefly(tiny, 'reference')).toEqual([]);
  });

  it('says what was found, what is allowed, and the nearest', () => {
    expect(problemsOf(edit(tiny, lane, 'bay-three', 'bay-tree'), 'reference')).toEqual([
      {
        rule: 'reference',
        file: `content/${lane}`,
        line: 5,
        column: 17,
        field: 'programme.id',
        message: 'names no programme that exists',
        found: 'bay-tree',
        allowed: 'bay-three',
        tip: 'did you mean “bay-three”?',
      },
    ]);
  });

  it.each([
    [grant, '[old-harbour]', '[old-harbor]', 'in_force_in[0]', 'jurisdiction'],
    [lane, 'east-bay-science-office', 'east-bay-office', 'actors[0].organisation', 'organisation'],
    [
      flats,
      'measure: east-bay/joint',
      'measure: east-bay/join',
      'comparable[0].measure',
      'measure',
    ],
    [scheme, '[research-staff]', '[research-stuff]', 'targets[0]', 'target'],
    [scheme, 'source: bulletin-2024', 'source: bulletin-2042', 'evidence[0].source', 'source'],
    [source, '- east-bay-institute', '- east-bay', 'issuers[0]', 'organisation'],
    [source, 'jurisdiction: east-bay', 'jurisdiction: eastbay', 'jurisdiction', 'jurisdiction'],
    [
      'programmes/bay-three.yaml',
      'jurisdiction: east-bay',
      'jurisdiction: x',
      'jurisdiction',
      'jurisdiction',
    ],
    [
      'targets/research-staff.yaml',
      'order: 1',
      'order: 1\nprogramme: bay',
      'programme',
      'programme',
    ],
    [
      'organisations/harbour-laboratory.yaml',
      'home: hong-kong',
      'home: hongkong',
      'home',
      'jurisdiction',
    ],
    [
      'jurisdictions/old-harbour.yaml',
      'parent: east-bay',
      'parent: west-bay',
      'parent',
      'jurisdiction',
    ],
    ['codebook/lenses/theme.yaml', '[hong-kong]', '[macao]', 'context[0]', 'jurisdiction'],
  ])('finds in %s the dangling %s → %s', (file, from, to, field, kind) => {
    expect(briefly(edit(tiny, file, from, to), 'reference')).toEqual([
      `${file} ${field} — names no ${kind} that exists`,
    ]);
  });

  it('finds a category of no group and of no tool', () => {
    const files = edit(
      edit(tiny, instrument, "group: support\n    tool: '1-4'", "group: suport\n    tool: '1-4'"),
      instrument,
      "tool: '3-4'",
      "tool: '4-3'",
    );
    expect(briefly(files, 'reference')).toEqual([
      `${instrument} categories[0].group — names no group of this lens that exists`,
      `${instrument} categories[4].tool — names no tool that exists`,
    ]);
  });

  it('finds a measure in the folder of no jurisdiction', () => {
    const files = renamed(tiny, scheme, 'measures/hongkong/talent-scheme.yaml');
    expect(problemsOf(files, 'reference')).toContainEqual(
      expect.objectContaining({
        file: 'content/measures/hongkong/talent-scheme.yaml',
        line: 1,
        field: '',
        found: 'hongkong',
        tip: 'did you mean “hong-kong”?',
      }),
    );
  });

  it('does not blame references to a record whose own file is broken', () => {
    const files = edit(tiny, 'programmes/bay-three.yaml', 'order: 1', 'order: first');
    expect(briefly(files, 'reference')).toEqual([]);
  });
});
