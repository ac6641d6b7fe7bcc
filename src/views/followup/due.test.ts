import { expect, it } from 'vitest';
import { corpusFrom } from '../../corpus/index.ts';
import { tiny, without } from '../../../tests/fixtures/tiny.ts';
import { overdue } from './due.ts';

const ids = (files: Parameters<typeof corpusFrom>[0], day: string) =>
  overdue(corpusFrom(files), day).map(({ measure }) => measure.id);

it('lists what is past its date and has no outcome, the longest first', () => {
  const unseen = without(
    without(tiny, 'observations/campus-open.yaml'),
    'promises/joint-campus.yaml',
  );
  expect(ids(unseen, '2026-01-01')).toEqual(['east-bay/sample-lane', 'east-bay/joint-campus']);
  expect(ids(unseen, '2025-06-30')).toEqual(['east-bay/sample-lane']);
  expect(ids(unseen, '2023-12-31')).toEqual([]);
});

it('leaves out what an observation tells of', () => {
  expect(ids(tiny, '2026-01-01')).toEqual(['east-bay/sample-lane']);
});

it('gives the words to look for in every script, each once, and when that was last done', () => {
  const [lane] = overdue(corpusFrom(tiny), '2026-01-01');
  expect(lane?.lookedFor).toBeUndefined();
  expect(lane?.searchWords.length).toBeGreaterThan(2);
  expect(new Set(lane?.searchWords).size).toBe(lane?.searchWords.length);
  expect(lane?.searchWords.join(' ')).toMatch(/[A-Za-z]/);
});
