import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, tinyCodebook, type Records } from '../../../tests/fixtures/rule.ts';
import { edit } from '../../../tests/fixtures/tiny.ts';
import { reference } from './reference.ts';

const lane = 'measures/east-bay/sample-lane.yaml';
const instrument = 'codebook/lenses/instrument.yaml';

/** One record of each kind that others point to. */
const there: Records = {
  'jurisdictions/east-bay.yaml': 'order: 1',
  'jurisdictions/hong-kong.yaml': 'order: 2',
  'organisations/institute.yaml': 'home: hong-kong',
  'programmes/bay-three.yaml': 'jurisdiction: east-bay',
  'sources/bulletin.yaml': 'issuers: [institute]\njurisdiction: east-bay',
  'targets/staff.yaml': 'jurisdiction: hong-kong\nprogramme: bay-three',
  'measures/hong-kong/scheme.yaml': 'evidence: [{source: bulletin, paragraph: 1, phrase: 拟}]',
};

describe('reference', () => {
  it('accepts references that find their record', () => {
    const full = `programme: {id: bay-three, item: 1}
parent: hong-kong/scheme
targets: [staff]
in_force_in: [hong-kong]
actors: [{organisation: institute}]
comparable: [{measure: hong-kong/scheme}]
`;
    expect(problemsOf(reference, { ...there, [lane]: full })).toEqual([]);
  });

  it('says what was found, what is allowed, and the nearest', () => {
    const records = { ...there, [lane]: 'programme: {id: bay-tree, item: 1}' };
    expect(problemsOf(reference, records)).toEqual([
      {
        rule: 'reference',
        file: `content/${lane}`,
        line: 1,
        column: 17,
        field: 'programme.id',
        message: 'names no programme that exists',
        found: 'bay-tree',
        allowed: 'bay-three',
        tip: 'did you mean “bay-three”?',
      },
    ]);
  });

  it('does not list what may be meant where that would be a long list', () => {
    const named = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`targets/t${i}.yaml`, 'order: 1']),
      );
    const others = { 'jurisdictions/east-bay.yaml': 'order: 1' };
    const allowedOf = (count: number) =>
      problemsOf(reference, { ...others, ...named(count), [lane]: 'targets: [none]' })[0]?.allowed;
    expect(allowedOf(30)).toContain('t29');
    expect(allowedOf(31)).toBeUndefined();
  });

  it.each([
    [lane, 'programme: {id: x, item: 1}', 'programme.id', 'programme'],
    [lane, 'parent: east-bay/x', 'parent', 'measure'],
    [lane, 'targets: [staff, x]', 'targets[1]', 'target'],
    [lane, 'in_force_in: [x]', 'in_force_in[0]', 'jurisdiction'],
    [lane, 'actors: [{organisation: x}]', 'actors[0].organisation', 'organisation'],
    [lane, 'comparable: [{measure: x/y}]', 'comparable[0].measure', 'measure'],
    [lane, 'evidence: [{source: x, paragraph: 1, phrase: 拟}]', 'evidence[0].source', 'source'],
    ['measures/x/y.yaml', 'cue: 拟', '', 'jurisdiction'],
    ['sources/s.yaml', 'issuers: [x]\njurisdiction: east-bay', 'issuers[0]', 'organisation'],
    ['sources/s.yaml', 'issuers: []\njurisdiction: x', 'jurisdiction', 'jurisdiction'],
    ['programmes/p.yaml', 'jurisdiction: x', 'jurisdiction', 'jurisdiction'],
    ['targets/t.yaml', 'jurisdiction: x', 'jurisdiction', 'jurisdiction'],
    ['targets/t.yaml', 'programme: x', 'programme', 'programme'],
    ['organisations/o.yaml', 'home: x', 'home', 'jurisdiction'],
    ['jurisdictions/j.yaml', 'parent: x', 'parent', 'jurisdiction'],
    ['asks/x/one.yaml', 'measures: []', '', 'source'],
    ['asks/bulletin/one.yaml', 'measures: [x/y]', 'measures[0]', 'measure'],
    ['glossary/term.yaml', 'measures: [x/y]', 'measures[0]', 'measure'],
  ])('finds in %s the dangling %s', (file, text, field, kind) => {
    expect(briefly(reference, { ...there, [file]: text })).toEqual([
      `${file} ${field} — names no ${kind} that exists`,
    ]);
  });

  it('finds every dangling reference of a partnership and of an event', () => {
    const records = {
      ...there,
      'partnerships/p.yaml': 'mainland: [x]\nhong_kong: [institute, x]\nmeasures: [x/y]',
      'events/e.yaml': 'jurisdictions: [x]\norganisations: [x]\nmeasures: [x/y]',
    };
    expect(briefly(reference, records).toSorted()).toEqual([
      'events/e.yaml jurisdictions[0] — names no jurisdiction that exists',
      'events/e.yaml measures[0] — names no measure that exists',
      'events/e.yaml organisations[0] — names no organisation that exists',
      'partnerships/p.yaml hong_kong[1] — names no organisation that exists',
      'partnerships/p.yaml mainland[0] — names no organisation that exists',
      'partnerships/p.yaml measures[0] — names no measure that exists',
    ]);
  });

  it('finds a context, a group and a tool of a lens that there are not', () => {
    const theme = 'codebook/lenses/theme.yaml';
    const group = "group: support\n    tool: '1-4'";
    let codebook = edit(tinyCodebook, instrument, group, group.replace('support', 'suport'));
    codebook = edit(codebook, instrument, "tool: '3-4'", "tool: '4-3'");
    codebook = edit(codebook, theme, '[hong-kong]', '[macao]');
    const found = problemsOf(reference, there, { codebook });
    expect(found).toMatchObject([
      {
        file: `content/${theme}`,
        field: 'context[0]',
        message: 'names no jurisdiction that exists',
      },
      {
        file: `content/${instrument}`,
        field: 'categories[0].group',
        message: 'names no group of this lens that exists',
        found: 'suport',
        allowed: 'support, regulation',
        tip: 'did you mean “support”?',
      },
      {
        file: `content/${instrument}`,
        field: 'categories[4].tool',
        message: 'names no tool that exists',
        found: '4-3',
      },
    ]);
  });

  it('does not blame references to a record whose own file is broken', () => {
    const records = { ...there, [lane]: 'programme: {id: bay-four, item: 1}' };
    const broken = ['programmes/bay-four.yaml'];
    expect(problemsOf(reference, records, { broken })).toEqual([]);
  });
});
