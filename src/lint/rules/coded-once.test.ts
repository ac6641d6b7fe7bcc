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

const ONCE = { 'sources/reply.yaml': 'coded_once: true\n' };
const missing = (coder: string) => `codings/${coder}/bay.yaml measures — does not read a measure`;
const more: Records = { ...records, 'measures/bay/more.yaml': reading + evidence('reply') };

test('codings need not read the measures of a document that says so', () => {
  expect(briefly(doubleCoding, more)).toEqual([missing('first'), missing('second')]);
  expect(briefly(doubleCoding, { ...more, ...ONCE })).toEqual([]);
});

test('a measure that also rests on a document that is coded twice is excused by none', () => {
  const passages = ['bulletin', 'reply'].map(
    (source) => `{source: ${source}, paragraph: 1, phrase: 甲}`,
  );
  for (const order of [passages, passages.toReversed()]) {
    const rests = `evidence: [${order.join(', ')}]\n`;
    const both = { ...more, ...ONCE, 'measures/bay/more.yaml': reading + rests };
    expect(briefly(doubleCoding, both)).toEqual([missing('first'), missing('second')]);
    // Where nothing is coded, what is missing is said of the document that does not say so.
    const cove = { ...records, ...ONCE, 'measures/cove/desk.yaml': reading + rests };
    expect(briefly(codedOnce, cove)).toEqual([
      `${BULLETIN} coded_once — is missing, and nobody has coded its measures a second time`,
    ]);
  }
});

test('what one coder read the other reads, and a coding is never alone', () => {
  const read = { 'codings/first/bay.yaml': coded('bay/desk') + coded('bay/more').slice(10) };
  expect(briefly(doubleCoding, { ...more, ...ONCE, ...read })).toEqual([missing('second')]);
  const cove = { 'codings/first/cove.yaml': coded('cove/desk') };
  for (const said of [{}, ONCE]) {
    expect(briefly(doubleCoding, { ...records, ...said, ...cove })).toEqual([
      'codings/first/cove.yaml  — has no second coding beside it',
    ]);
  }
});

test('a document that is begun in a jurisdiction is read there whole, though others wait for it', () => {
  const begun = { ...saying(BULLETIN), 'measures/bay/more.yaml': reading + evidence('bulletin') };
  const waits = { ...begun, 'measures/cove/desk.yaml': reading + evidence('bulletin') };
  expect(briefly(codedOnce, waits)).toEqual([]);
  expect(briefly(doubleCoding, waits)).toEqual([missing('first'), missing('second')]);
});
