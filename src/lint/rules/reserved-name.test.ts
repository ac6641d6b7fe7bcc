import { expect, test } from 'vitest';
import { briefly, problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { edit } from '../../../tests/fixtures/tiny.ts';
import { reservedName } from './reserved-name.ts';

test('an id that only begins like a taken name is free', () => {
  const records = {
    'organisations/index-institute.yaml': 'name: {zh: 院, en: Institute}',
    'measures/east-bay/con-1.yaml': 'figures:\n  - {id: parts, unit: team, as_printed: 30}\n',
    'organisations/part-two.yaml': 'name: {zh: 院, en: Institute}',
  };
  expect(briefly(reservedName, records)).toEqual([]);
});

test.each(['index', 'con', 'nul', 'com1', 'lpt9', 'part-2', 'constructor', 'of', 'any-two'])(
  '“%s” is no file’s name',
  (name) => {
    expect(
      briefly(reservedName, { [`organisations/${name}.yaml`]: 'name: {zh: 院, en: Institute}' }),
    ).toEqual([expect.stringContaining(`organisations/${name}.yaml  — is taken: it is `)]);
  },
);

test('nor a folder’s, nor an id within a record or the codebook', () => {
  const grant = 'measures/east-bay/matching-grant.yaml';
  const record = { [grant]: 'figures:\n  - {id: constructor, unit: team, as_printed: 30}\n' };
  expect(problemsOf(reservedName, record)).toEqual([
    {
      rule: 'reserved-name',
      file: `content/${grant}`,
      line: 2,
      column: 10,
      field: 'figures[0].id',
      message: 'is taken: it is a property that every object of a script has',
      found: 'constructor',
      tip: 'choose another id, such as “constructor-1”, or a word more',
    },
  ]);
  expect(briefly(reservedName, { 'measures/aux/grant.yaml': 'cue: 将' })).toHaveLength(1);
  const units = edit(tinyCodebook, 'codebook/units.yaml', 'id: HKD', 'id: index');
  expect(briefly(reservedName, {}, { codebook: units })).toEqual([
    expect.stringContaining('codebook/units.yaml values[1].id — is taken'),
  ]);
});
