import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, type Records } from '../../../tests/fixtures/rule.ts';
import { doubleCoding } from './double-coding.ts';

const FIRST = 'codings/first/hong-kong.yaml';
const SECOND = 'codings/second/hong-kong.yaml';
const RESOLUTION = 'resolutions/hong-kong.yaml';
const MEASURE = 'measures/hong-kong/talent-scheme.yaml';

/** A reading, as a measure has it and as a coding has it of a measure. */
const reading = (theme: string, commitment = 'planned') =>
  `{commitment: ${commitment}, hong_kong: own, coding: {theme: [${theme}], instrument: [], direction: []}}`;
const coding = (theme: string, commitment?: string, measure = 'hong-kong/talent-scheme') =>
  `measures:\n  ${measure}: ${reading(theme, commitment)}\n`;
const resolution = (variable: string, kept: string) =>
  `  - {measure: hong-kong/talent-scheme, variable: ${variable}, kept: ${kept}}\n`;

/** Two codings that differ in the theme; the first was kept. */
const records: Records = {
  [MEASURE]: reading('talent'),
  [FIRST]: coding('talent'),
  [SECOND]: coding('rules'),
  [RESOLUTION]: `resolutions:\n${resolution('theme', 'first')}`,
};
const without = (path: string): Records =>
  Object.fromEntries(Object.entries(records).filter(([name]) => name !== path));

describe('double coding', () => {
  it('accepts two codings whose disagreements are resolved, and a jurisdiction coded by nobody', () => {
    const uncoded = { 'measures/east-bay/desk.yaml': reading('space') };
    expect(problemsOf(doubleCoding, { ...records, ...uncoded })).toEqual([]);
    expect(problemsOf(doubleCoding, { [MEASURE]: reading('talent') })).toEqual([]);
  });

  it('finds a disagreement without a resolution', () => {
    expect(problemsOf(doubleCoding, without(RESOLUTION))).toEqual([
      {
        rule: 'double-coding',
        file: `content/${MEASURE}`,
        line: 1,
        column: 55,
        field: 'coding.theme',
        message: 'was coded differently the second time, and no resolution says why one was kept',
        found: 'talent / rules',
        tip: `add to content/${RESOLUTION} an entry with measure: hong-kong/talent-scheme, variable: theme, kept (first, second, neither) and reason`,
      },
    ]);
    const none = { ...without(RESOLUTION), [SECOND]: coding('') };
    expect(problemsOf(doubleCoding, none)).toMatchObject([{ found: 'talent / none' }]);
  });

  it('names every category of a reading', () => {
    const several = { ...without(RESOLUTION), [FIRST]: coding('talent, space') };
    expect(
      problemsOf(doubleCoding, { ...several, [SECOND]: coding('rules, space') }),
    ).toMatchObject([{ found: 'talent, space / rules, space' }]);
    const none = { ...without(RESOLUTION), [FIRST]: coding(''), [SECOND]: coding('rules') };
    expect(problemsOf(doubleCoding, none)).toMatchObject([{ found: 'none / rules' }]);
    const both = { [MEASURE]: reading('talent, space'), [FIRST]: coding('space, rules') };
    expect(problemsOf(doubleCoding, { ...both, [SECOND]: coding('space, rules') })).toMatchObject([
      { message: 'is not what both codings say', found: 'talent, space', allowed: 'space, rules' },
    ]);
    const empty = { [MEASURE]: reading(''), [FIRST]: coding('talent'), [SECOND]: coding('talent') };
    expect(problemsOf(doubleCoding, empty)).toMatchObject([{ found: 'none', allowed: 'talent' }]);
    const left = { [MEASURE]: reading('talent'), [FIRST]: coding(''), [SECOND]: coding('') };
    expect(problemsOf(doubleCoding, left)).toMatchObject([{ found: 'talent', allowed: 'none' }]);
  });

  it('finds a disagreement about Hong Kong where it stands', () => {
    const open = { ...without(RESOLUTION), [SECOND]: coding('talent').replace('own', 'open') };
    expect(problemsOf(doubleCoding, open)).toMatchObject([
      { file: `content/${MEASURE}`, field: 'hong_kong', found: 'own / open' },
    ]);
  });

  it('leaves out a lens that was not there when a coding was made', () => {
    const old = (text: string) => text.replace('instrument: [], ', '');
    const late: Records = {
      ...records,
      [MEASURE]: reading('talent').replace('instrument: []', 'instrument: [X03]'),
    };
    expect(briefly(doubleCoding, late)).toHaveLength(1);
    const [first, second] = [late[FIRST] ?? '', late[SECOND] ?? ''];
    expect(problemsOf(doubleCoding, { ...late, [FIRST]: old(first) })).toEqual([]);
    expect(problemsOf(doubleCoding, { ...late, [SECOND]: old(second) })).toEqual([]);
  });

  it('takes each jurisdiction with its own resolutions', () => {
    const other = {
      'measures/east-bay/desk.yaml': reading('space'),
      'codings/first/east-bay.yaml': coding('space', 'planned', 'east-bay/desk'),
      'codings/second/east-bay.yaml': coding('space', 'planned', 'east-bay/desk'),
      'resolutions/east-bay.yaml': 'resolutions: []',
    };
    expect(problemsOf(doubleCoding, { ...other, ...records })).toEqual([]);
  });

  it('finds a record that does not hold what was kept', () => {
    const second = { ...records, [RESOLUTION]: `resolutions:\n${resolution('theme', 'second')}` };
    expect(problemsOf(doubleCoding, second)).toMatchObject([
      {
        field: 'coding.theme',
        message: 'is not the reading that the resolution kept (second)',
        found: 'talent',
        allowed: 'rules',
      },
    ]);
    expect(problemsOf(doubleCoding, { ...second, [MEASURE]: reading('rules') })).toEqual([]);
  });

  it('lets a resolution keep neither reading', () => {
    const neither = {
      ...records,
      [MEASURE]: reading('space'),
      [RESOLUTION]: `resolutions:\n${resolution('theme', 'neither')}`,
    };
    expect(problemsOf(doubleCoding, neither)).toEqual([]);
    // Also where both codings say the same.
    expect(problemsOf(doubleCoding, { ...neither, [SECOND]: coding('talent') })).toEqual([]);
  });

  it('finds a record that departs from what both say', () => {
    const both = {
      ...records,
      [FIRST]: coding('talent', 'ongoing'),
      [SECOND]: coding('rules', 'ongoing'),
    };
    expect(problemsOf(doubleCoding, both)).toMatchObject([
      {
        file: `content/${MEASURE}`,
        field: 'commitment',
        message: 'is not what both codings say',
        found: 'planned',
        allowed: 'ongoing',
      },
    ]);
  });

  it('finds a resolution of what was never in dispute, and one given twice', () => {
    const needless = `${records[RESOLUTION]}${resolution('commitment', 'first')}`;
    expect(problemsOf(doubleCoding, { ...records, [RESOLUTION]: needless })).toMatchObject([
      {
        file: `content/${RESOLUTION}`,
        field: 'resolutions[1]',
        message: 'resolves a disagreement that there is not',
        found: 'hong-kong/talent-scheme commitment',
        tip: 'delete the entry',
      },
    ]);
    const twice = `${needless}${resolution('commitment', 'first')}`;
    expect(problemsOf(doubleCoding, { ...records, [RESOLUTION]: twice })).toMatchObject([
      {
        field: 'resolutions[2]',
        message: 'resolves the same twice',
        found: 'hong-kong/talent-scheme commitment',
      },
      { field: 'resolutions[2]', message: 'resolves a disagreement that there is not' },
    ]);
  });

  it('finds a measure that a coding does not read, and one that is none', () => {
    const misread = { ...records, [SECOND]: coding('rules', 'planned', 'hong-kong/talent-schema') };
    expect(problemsOf(doubleCoding, misread)).toMatchObject([
      {
        file: `content/${SECOND}`,
        field: 'measures',
        message: 'does not read a measure',
        found: 'hong-kong/talent-scheme',
      },
      {
        file: `content/${SECOND}`,
        field: 'measures.hong-kong/talent-schema',
        message: 'is no measure of its jurisdiction',
        found: 'hong-kong/talent-schema',
        tip: 'did you mean “hong-kong/talent-scheme”?',
      },
      { file: `content/${RESOLUTION}`, message: 'resolves a disagreement that there is not' },
    ]);
  });

  it('finds a first coding that stands alone', () => {
    expect(problemsOf(doubleCoding, without(SECOND))).toMatchObject([
      {
        file: `content/${FIRST}`,
        field: '',
        message: 'has no second coding beside it',
        found: 'first/hong-kong',
        tip: `npm run new -- coding second/hong-kong begins content/${SECOND}`,
      },
    ]);
  });

  it('says nothing while a record is broken', () => {
    const broken = ['measures/hong-kong/other.yaml'];
    expect(briefly(doubleCoding, without(SECOND), { broken })).toEqual([]);
  });
});
