import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { edit, textOf, withFile } from '../../../tests/fixtures/tiny.ts';
import { collision } from './collision.ts';

const campus = 'measures/east-bay/joint-campus.yaml';
const grant = 'measures/east-bay/matching-grant.yaml';
const lane = 'measures/east-bay/sample-lane.yaml';
const figure = (id: string) => `  - {id: ${id}, unit: team, as_printed: 30 多个}\n`;

describe('collision', () => {
  it('accepts content that names everything once', () => {
    const records = {
      [campus]: `figures:\n${figure('teams')}${figure('flats')}programme: {id: bay, item: 1}`,
      [grant]: `figures:\n${figure('teams')}programme: {id: bay, item: 2}`,
      [lane]: 'programme: {id: other, item: 1}',
      'jurisdictions/east-bay.yaml': 'order: 1',
      'jurisdictions/old-harbour.yaml': 'order: 2',
      'programmes/bay.yaml': 'order: 1',
    };
    expect(problemsOf(collision, records)).toEqual([]);
  });

  it.each(['Joint-Campus.yaml', 'joint-campus.yml', 'joint_campus.yaml'])(
    'finds %s beside joint-campus.yaml',
    (name) => {
      // The file that is named well keeps the id, wherever it stands in the list.
      const records = { [`measures/east-bay/${name}`]: 'cue: 将', [campus]: 'cue: 将' };
      expect(problemsOf(collision, records)).toEqual([
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
    const records = { [grant]: `figures:\n${figure('teams')}${figure('teams')}` };
    expect(problemsOf(collision, records)).toEqual([
      {
        rule: 'collision',
        file: `content/${grant}`,
        line: 3,
        column: 10,
        field: 'figures[1].id',
        message: 'is the id of another figure of this record',
        found: 'teams',
        tip: `the other is content/${grant}:2 figures[0].id`,
      },
    ]);
  });

  it('finds a programme item taken twice', () => {
    const item = 'programme: {id: bay-three, item: 1}';
    expect(problemsOf(collision, { [campus]: item, [lane]: item })).toMatchObject([
      {
        file: `content/${lane}`,
        field: 'programme.item',
        message: 'is the item of another measure in the programme bay-three',
        found: '1',
        tip: `the other is content/${campus}:1 programme.item`,
      },
    ]);
  });

  it.each([
    ['jurisdictions', 'jurisdiction'],
    ['programmes', 'programme'],
    ['targets', 'target'],
    ['questions', 'question'],
    ['findings', 'finding'],
  ])('finds an order taken twice in %s, and lets another kind have it', (folder, kind) => {
    const records = {
      [`${folder}/one.yaml`]: 'order: 7',
      [`${folder}/two.yaml`]: 'order: 7',
      [folder === 'targets' ? 'programmes/x.yaml' : 'targets/x.yaml']: 'order: 7',
    };
    expect(briefly(collision, records)).toEqual([
      `${folder}/two.yaml order — is the order of another ${kind}`,
    ]);
  });

  it('finds an order taken twice among the lenses', () => {
    const codebook = edit(tinyCodebook, 'codebook/lenses/instrument.yaml', 'order: 2', 'order: 1');
    expect(briefly(collision, {}, { codebook })).toEqual([
      'codebook/lenses/theme.yaml order — is the order of another lens',
    ]);
  });

  it('finds ids taken twice in the lists of the codebook, case aside', () => {
    const lens = 'codebook/lenses/instrument.yaml';
    const codebook = edit(
      edit(edit(tinyCodebook, lens, 'id: X05', 'id: x03'), lens, 'id: regulation', 'id: support'),
      'codebook/units.yaml',
      'id: HKD',
      'id: CNY',
    );
    expect(briefly(collision, {}, { codebook })).toEqual([
      'codebook/units.yaml values[1].id — is an id twice in the values',
      `${lens} groups[1].id — is an id twice in the groups`,
      `${lens} categories[4].id — is an id twice in the categories`,
    ]);
  });

  it('finds a ruling with an id twice', () => {
    const rulings = 'codebook/rulings.yaml';
    const text = textOf(tinyCodebook, rulings);
    const codebook = withFile(tinyCodebook, rulings, text + text.replace('rulings:\n', ''));
    expect(briefly(collision, {}, { codebook })).toEqual([
      `${rulings} rulings[1].id — is an id twice in the rulings`,
    ]);
  });

  it('finds a section with an id twice, and an issuer named twice', () => {
    const source = 'sources/bulletin.yaml';
    const records = {
      [source]: 'outline: [{id: opening}, {id: opening}]\nissuers: [institute, institute]',
      'sources/other.yaml': 'outline: [{id: opening}]\nissuers: [institute]',
    };
    expect(briefly(collision, records)).toEqual([
      `${source} outline[1].id — is the id of another section of this document`,
      `${source} issuers[1] — is an organisation named twice`,
    ]);
  });

  it('finds what a measure lists twice', () => {
    const records = {
      [grant]: 'in_force_in: [old-harbour, old-harbour]',
      [campus]: 'targets: [research-staff, research-staff]',
      [lane]: `actors:
  - {organisation: office, role: responsible}
  - {organisation: office, role: partner}
  - {organisation: office, role: responsible}`,
    };
    expect(problemsOf(collision, records)).toMatchObject([
      {
        file: `content/${lane}`,
        field: 'actors[2]',
        message: 'is a body with the same role twice',
        found: 'office as responsible',
      },
      {
        file: `content/${grant}`,
        field: 'in_force_in[1]',
        message: 'is a jurisdiction named twice',
      },
      { file: `content/${campus}`, field: 'targets[1]', message: 'is a target named twice' },
    ]);
  });

  it('finds a comparison stated on both sides', () => {
    const flats = 'measures/old-harbour/start-up-flats.yaml';
    const records = {
      [campus]: 'comparable: [{measure: old-harbour/start-up-flats}]',
      [flats]: 'comparable: [{measure: east-bay/sample-lane}, {measure: east-bay/joint-campus}]',
    };
    expect(problemsOf(collision, records)).toMatchObject([
      {
        file: `content/${flats}`,
        field: 'comparable[1].measure',
        message: 'is a comparison that is stated already',
        found: 'east-bay/joint-campus and old-harbour/start-up-flats',
      },
    ]);
  });
});
