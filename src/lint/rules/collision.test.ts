import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, textOf, tiny, withFile } from '../../../tests/fixtures/tiny.ts';

const campus = 'measures/east-bay/joint-campus.yaml';
const grant = 'measures/east-bay/matching-grant.yaml';
const lane = 'measures/east-bay/sample-lane.yaml';

describe('collision', () => {
  it('accepts content that names everything once', () => {
    expect(briefly(tiny, 'collision')).toEqual([]);
  });

  it.each(['Joint-Campus.yaml', 'joint-campus.yml', 'joint_campus.yaml'])(
    'finds %s beside joint-campus.yaml',
    (name) => {
      const files = withFile(tiny, `measures/east-bay/${name}`, textOf(tiny, campus));
      expect(problemsOf(files, 'collision')).toEqual([
        {
          rule: 'collision',
          file: `content/measures/east-bay/${name}`,
          line: 1,
          column: 1,
          field: '',
          message: 'has the id of another file',
          found: 'measures/east-bay/joint-campus',
          tip: `the other is content/${campus}:1`,
        },
      ]);
    },
  );

  it('finds two figures of a record with one id', () => {
    expect(
      problemsOf(edit(tiny, grant, 'id: grant-ceiling', 'id: matching-ratio'), 'collision'),
    ).toEqual([
      {
        rule: 'collision',
        file: `content/${grant}`,
        line: 31,
        column: 9,
        field: 'figures[1].id',
        message: 'is the id of another figure of this record',
        found: 'matching-ratio',
        tip: `the other is content/${grant}:20 figures[0].id`,
      },
    ]);
  });

  it('lets two records use one figure id', () => {
    expect(briefly(edit(tiny, grant, 'id: grant-ceiling', 'id: teams'), 'collision')).toEqual([]);
  });

  it('finds a programme item taken twice', () => {
    expect(briefly(edit(tiny, lane, 'item: 3', 'item: 1'), 'collision')).toEqual([
      `${lane} programme.item — is the item of another measure in the programme bay-three`,
    ]);
  });

  it('finds an order taken twice within a kind and among the lenses', () => {
    const files = edit(
      edit(tiny, 'jurisdictions/old-harbour.yaml', 'order: 2', 'order: 1'),
      'codebook/lenses/instrument.yaml',
      'order: 2',
      'order: 1',
    );
    expect(briefly(files, 'collision')).toEqual([
      'jurisdictions/old-harbour.yaml order — is the order of another jurisdiction',
      'codebook/lenses/theme.yaml order — is the order of another lens',
    ]);
  });

  it('finds ids taken twice in the lists of the codebook, case aside', () => {
    const lens = 'codebook/lenses/instrument.yaml';
    const files = edit(
      edit(edit(tiny, lens, 'id: X05', 'id: x03'), lens, 'id: regulation', 'id: support'),
      'codebook/units.yaml',
      'id: HKD',
      'id: CNY',
    );
    expect(briefly(files, 'collision')).toEqual([
      'codebook/units.yaml values[1].id — is an id twice in the values',
      `${lens} groups[1].id — is an id twice in the groups`,
      `${lens} categories[4].id — is an id twice in the categories`,
    ]);
  });

  it('finds a ruling and a section with an id twice', () => {
    const rulings = 'codebook/rulings.yaml';
    const text = textOf(tiny, rulings);
    const twice = withFile(tiny, rulings, text + text.replace('rulings:\n', ''));
    const files = edit(twice, 'sources/bulletin-2024.yaml', 'id: outlook', 'id: opening');
    expect(briefly(files, 'collision')).toEqual([
      'sources/bulletin-2024.yaml outline[2].id — is the id of another section of this document',
      `${rulings} rulings[1].id — is an id twice in the rulings`,
    ]);
  });

  it('finds an issuer named twice', () => {
    const source = 'sources/bulletin-2024.yaml';
    const issuer = '  - east-bay-institute\n';
    expect(briefly(edit(tiny, source, issuer, issuer + issuer), 'collision')).toEqual([
      `${source} issuers[1] — is an issuer named twice`,
    ]);
  });

  it('finds what a measure lists twice', () => {
    const scheme = 'measures/hong-kong/talent-scheme.yaml';
    let files = edit(tiny, grant, '[old-harbour]', '[old-harbour, old-harbour]');
    files = edit(files, scheme, '[research-staff]', '[research-staff, research-staff]');
    const actor = '  - organisation: east-bay-science-office\n    role: responsible\n';
    files = edit(files, lane, actor, actor + actor);
    expect(briefly(files, 'collision').toSorted()).toEqual([
      `${grant} in_force_in[1] — is a place named twice`,
      `${lane} actors[1] — is a body with the same role twice`,
      `${scheme} targets[1] — is a target named twice`,
    ]);
  });

  it('finds a comparison stated on both sides', () => {
    const both = `comparable:
  - measure: old-harbour/start-up-flats
    note: {zh: 都提供空间。, en: Both offer space.}
figures:`;
    const [problem] = problemsOf(edit(tiny, campus, 'figures:', both), 'collision');
    expect(problem).toMatchObject({
      message: 'is a comparison that is stated already',
      found: 'east-bay/joint-campus and old-harbour/start-up-flats',
    });
  });
});
