import { expect, test } from 'vitest';
import { briefly, type Records } from '../../../tests/fixtures/rule.ts';
import { codedOnce } from './coded-once.ts';
import { doubleCoding } from './double-coding.ts';

const BULLETIN = 'sources/bulletin.yaml';
const evidence = (source: string) => `evidence: [{source: ${source}, paragraph: 1, phrase: 甲}]\n`;
const coded = (measure: string) =>
  `measures:\n  ${measure}: {commitment: planned, hong_kong: own, coding: {theme: []}}\n`;
const reading = 'commitment: planned\nhong_kong: own\ncoding: {theme: []}\n';
const records: Records = {
  [BULLETIN]: 'tier: secondary\n',
  'sources/reply.yaml': 'tier: primary\n',
  'jurisdictions/bay.yaml': 'order: 1\n',
  'jurisdictions/cove.yaml': 'order: 2\n',
  'measures/bay/desk.yaml': reading + evidence('bulletin'),
  'measures/cove/desk.yaml': reading + evidence('reply'),
  'codings/first/bay.yaml': coded('bay/desk'),
  'codings/second/bay.yaml': coded('bay/desk'),
};
const saying = (path: string): Records => ({ ...records, [path]: 'coded_once: true\n' });

test('a document whose measures nobody has coded twice says so, where others are', () => {
  expect(briefly(codedOnce, records)).toEqual([
    'sources/reply.yaml coded_once — is missing, and nobody has coded its measures a second time',
  ]);
  expect(briefly(codedOnce, saying('sources/reply.yaml'))).toEqual([]);
});

test('and says so no longer than that is true', () => {
  const both = { ...saying(BULLETIN), 'sources/reply.yaml': 'coded_once: true\n' };
  expect(briefly(codedOnce, both)).toEqual([
    `${BULLETIN} coded_once — is said though all of its measures are coded twice`,
  ]);
});

test('nothing has to be said where nothing is coded twice', () => {
  const uncoded = Object.entries(records).filter(([path]) => !path.startsWith('codings/'));
  expect(briefly(codedOnce, Object.fromEntries(uncoded))).toEqual([]);
});

test('codings need not read the measures of a document that says so, and may be one alone', () => {
  const more = { ...records, 'measures/bay/more.yaml': reading + evidence('reply') };
  expect(briefly(doubleCoding, more)).toHaveLength(2);
  const excused = { ...more, 'sources/reply.yaml': 'coded_once: true\n' };
  expect(briefly(doubleCoding, excused)).toEqual([]);
  const cove = { 'codings/first/cove.yaml': coded('cove/desk') };
  expect(briefly(doubleCoding, { ...records, ...cove })).toEqual([
    'codings/first/cove.yaml  — has no second coding beside it',
  ]);
  expect(briefly(doubleCoding, { ...excused, ...cove })).toEqual([]);
});
