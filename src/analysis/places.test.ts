import { expect, it } from 'vitest';
import { jurisdiction } from '../../tests/fixtures/tiny-corpus.ts';
import { liesIn } from './places.ts';

it('holds for a place itself and for all below it, and not the other way round', () => {
  const east = jurisdiction('east-bay');
  const part = { ...east, id: 'part', parent: { ...east, id: 'district', parent: east } };
  expect([liesIn(east, east), liesIn(part, east), liesIn(part, part.parent)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([liesIn(east, part), liesIn(part, jurisdiction('old-harbour'))]).toEqual([false, false]);
});
