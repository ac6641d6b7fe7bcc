import { expect, test } from 'vitest';
import { corpus, jurisdiction } from '../../tests/fixtures/tiny-corpus.ts';
import { localizer } from '../i18n/index.ts';
import { classOf, jurisdictionColumns, tableColumns } from './table.ts';

const words = localizer('en', corpus.codebook);

test('a cell carries the head of its column as its label', () => {
  const { list, cell } = tableColumns({
    what: 'What',
    value: { head: 'Value', number: true },
    whose: { head: 'Whose', class: 'whose' },
  });
  expect(list.map(({ head }) => head)).toEqual(['What', 'Value', 'Whose']);
  expect(cell('what')).toEqual({ 'data-label': 'What' });
  expect(cell('value', false, 'nil')).toEqual({ class: 'number nil', 'data-label': 'Value' });
  expect(cell('whose')).toEqual({ class: 'whose', 'data-label': 'Whose' });
});

test('the head of numbers is set as they are; a class of cells is not its own', () => {
  expect(classOf({ head: 'Value', number: true })).toBe('number');
  expect(classOf({ head: 'Whose', class: 'whose' })).toBeUndefined();
});

test('a column that is left out has no head, and no cell', () => {
  const { list, cell } = tableColumns({ what: 'What', owner: false });
  expect(list).toEqual([{ head: 'What' }]);
  expect(() => cell('owner')).toThrow('the table has no column “owner”');
});

test('a column about a jurisdiction has its colour', () => {
  const harbour = jurisdiction('old-harbour');
  const { list, cell } = tableColumns<string>(jurisdictionColumns([harbour], words));
  expect(list[0] && classOf(list[0])).toBe('j-old-harbour');
  expect(cell('old-harbour')).toEqual({
    class: 'j-old-harbour',
    'data-label': words.text(harbour.short),
  });
});
