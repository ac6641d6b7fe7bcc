import { expect, test } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/rule.ts';
import { readAgainst } from './read-against.ts';

const records = (north: string, south = '', column = true) => ({
  'jurisdictions/north.yaml': `column: true\nread_against: [${north}]\n`,
  'jurisdictions/south.yaml': `column: ${column}\nread_against: [${south}]\n`,
});

test('two columns may be named by either of them, and by neither', () => {
  expect(problemsOf(readAgainst, records('south'))).toEqual([]);
  expect(problemsOf(readAgainst, records('', 'north'))).toEqual([]);
  expect(problemsOf(readAgainst, { 'jurisdictions/north.yaml': 'column: true\n' })).toEqual([]);
});

test('two columns are named once', () => {
  expect(problemsOf(readAgainst, records('south', 'north'))).toMatchObject([
    {
      rule: 'read-against',
      file: 'content/jurisdictions/south.yaml',
      line: 2,
      field: 'read_against[0]',
      message: 'are two named before',
      found: 'north, in content/jurisdictions/north.yaml',
    },
  ]);
  expect(problemsOf(readAgainst, records('south, south'))).toMatchObject([
    { field: 'read_against[1]', message: 'are two named before' },
  ]);
});

test('nobody is read against itself, nor against context', () => {
  expect(problemsOf(readAgainst, records('north'))).toMatchObject([
    { message: 'is the jurisdiction itself', found: 'north' },
  ]);
  for (const [north, south, of] of [
    ['south', '', 'north'],
    ['', 'north', 'south'],
  ] as const) {
    expect(problemsOf(readAgainst, records(north, south, false))).toMatchObject([
      {
        file: `content/jurisdictions/${of}.yaml`,
        message: 'cannot be read against it: south is context and no column',
      },
    ]);
  }
});

test('a record that there is not is left to its own rule', () => {
  expect(problemsOf(readAgainst, records('nowhere'))).toEqual([]);
});
