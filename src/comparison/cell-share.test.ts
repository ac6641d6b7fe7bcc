import { expect, it } from 'vitest';
import { measure } from '../../tests/fixtures/tiny-corpus.ts';
import { OPEN_IN_CELL, cellShareOf } from './cell-share.ts';

const [planned, ongoing, advised] = [
  measure('old-harbour/start-up-flats'),
  measure('east-bay/matching-grant'),
  measure('old-harbour/advice-desk'),
];

it('shares a cell out: the firmest open, what is matched apart, each measure once', () => {
  const many = Array.from({ length: OPEN_IN_CELL + 2 }, () => ({ ...planned }));
  const cell = {
    kind: 'measures' as const,
    measures: [advised, ...many, ongoing],
    also: [planned],
  };
  const share = cellShareOf(cell, new Set([planned]));
  expect(share.strip).toEqual([ongoing, ...many, advised]);
  expect(share.open).toEqual(share.strip.slice(0, OPEN_IN_CELL));
  expect([...share.open, ...share.rest]).toEqual(share.strip);
  expect(share.matched).toEqual([planned]);
  expect(share.also).toEqual([]);
  expect(cellShareOf(cell, new Set([ongoing])).strip).not.toContain(ongoing);
});

it('has nothing to share where the documents say nothing', () => {
  expect(cellShareOf({ kind: 'unmentioned' }, new Set())).toEqual({
    strip: [],
    open: [],
    rest: [],
    also: [],
    matched: [],
  });
});
