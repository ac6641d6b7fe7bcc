import { expect, test } from 'vitest';
import { millis } from './numbers.ts';
import { aimLine, targetSection, type MeasuredFacts } from './targets.ts';

const subject = { content: '', columns: 4, measures: 200, grown: false };
const large = { ...subject, measures: 2_000, grown: true };
const build = { peak: 1.5e9, pages: 10, lint: 1 };
const page = {
  subject,
  what: 'home',
  requests: 1,
  script: 2_000,
  elements: 10,
  complete: 1,
  shift: 0,
};

/** One checkout at two sizes; the second takes ten times as long for ten times as much. */
const facts: MeasuredFacts = {
  built: [
    {
      subject,
      builds: new Map([['this', { ...build, ms: 10_000 }]]),
      floors: { plain: 3_000, charts: 5_000 },
    },
    {
      subject: large,
      builds: new Map([['this', { ...build, ms: 100_000 }]]),
      floors: { plain: 30_000, charts: 50_000 },
    },
  ],
  pages: [
    { ...page, checkout: 'this', bytes: 15_000, paint: 440 },
    { ...page, what: 'without a floor', checkout: 'this', bytes: 99_000, paint: 990 },
    { ...page, checkout: 'before', bytes: 90_000, paint: 900 },
    { ...page, checkout: 'floor', bytes: 10_000, paint: 400 },
  ],
  typing: [
    {
      subject,
      checkout: 'this',
      slow: false,
      keys: { rows: 200, search: 25, clear: 45, filter: 20, unfilter: 20, floor: 17, first: 900 },
    },
    { subject, checkout: 'this', slow: true, keys: undefined },
  ],
  heaviest: [
    {
      subject,
      checkout: 'this',
      elements: { path: 'a.html', bytes: 1, elements: 6_200 },
      bytes: { path: 'b.html', bytes: 120_000, elements: 1 },
    },
  ],
  work: [
    {
      subject,
      checkout: 'this',
      what: 'a saved record in the browser',
      ms: 'the server did not come.',
    },
  ],
};
const { rows } = targetSection(facts, 'this');
const told = (what: RegExp) =>
  rows.filter(([target = '']) => what.test(target)).map(([, , ...rest]) => rest);

test('a target is met, or missed by how much', () => {
  expect(told(/with charts/)[0]).toEqual(['2.00 ×', 'met']);
  expect(told(/bare pages/)[0]).toEqual(['3.33 ×', 'missed by 0.83 ×']);
  expect(told(/exponent/)).toEqual([['1.00', 'met']]);
  expect(told(/bytes of a first view/)).toEqual([['home 1.50 ×', 'missed by 0.30 ×']]);
  expect(told(/paint/)).toEqual([['home 1.10 ×', 'met']]);
  expect(told(/elements/)).toEqual([['a.html 6,200', 'missed by 1,200']]);
  expect(told(/150 kB/)).toEqual([['b.html 120.0 kB', 'met']]);
});

test('of several things the worst decides', () => {
  expect(told(/33 ms/)).toEqual([
    ['search 25 ms, clear 45 ms, filter 20 ms, take back 20 ms', 'missed by 12 ms'],
  ]);
});

test('what was not measured is said to be so, and is not met', () => {
  expect(told(/saved record/)).toEqual([['not measured', '–']]);
  expect(told(/80 ms/)).toEqual([['not measured', '–']]);
  expect(aimLine({ what: 'a', of: 'b', most: 1, found: [], said: millis })).toEqual([
    ...['a', 'b', 'not measured', '–'],
  ]);
});
