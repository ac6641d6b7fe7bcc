import { expect, test } from 'vitest';
import { edit, tiny } from '../../tests/fixtures/tiny.ts';
import { checkLinks, checkRecords } from './check-records.ts';

const GRANT = 'measures/east-bay/matching-grant.yaml';
const saying = (files: typeof tiny) => Object.freeze([...files]);

test('what is shown early is what is shown once all has been checked', () => {
  const files = saying(tiny);
  const { corpus } = checkLinks(files);
  expect(corpus?.measures.length).toBeGreaterThan(0);
  expect(checkRecords(files).corpus).toBe(corpus);
});

test('what a record may be shown without stands in no way, and is told by the whole check', () => {
  const files = saying(edit(tiny, GRANT, '配套资助, en', `${'配套资助'.repeat(30)}, en`));
  expect(checkLinks(files).problems).toEqual([]);
  expect(checkRecords(files).problems.map(({ rule }) => rule)).toContain('title-length');
});

test('a record that names nothing is told early, and nothing is linked', () => {
  const desk = 'measures/old-harbour/advice-desk.yaml';
  const { corpus, problems } = checkLinks(
    saying(tiny.filter(({ path }) => path !== desk && path !== 'jurisdictions/old-harbour.yaml')),
  );
  expect(problems.map(({ rule }) => rule)).toContain('reference');
  expect(corpus).toBeUndefined();
});
