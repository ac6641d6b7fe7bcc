import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { involvements, measuresOf, namedOnce, organisationGroups } from './model.ts';

const of = (id: string) => {
  const found = involvements(corpus).find(({ organisation }) => organisation.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('what a body takes part in', () => {
  it('lists its measures by role, and its partnerships', () => {
    const { roles, partnerships, sources } = of('harbour-laboratory');
    expect(roles.map(({ role, measures }) => [role, measures.map(({ id }) => id)])).toEqual([
      ['partner', ['old-harbour/advice-desk']],
    ]);
    expect(partnerships.map(({ id }) => id)).toEqual(['campus-laboratory']);
    expect(sources).toEqual([]);
  });

  it('lists the documents that it issued', () => {
    expect(of('east-bay-institute').sources.map(({ id }) => id)).toEqual(['bulletin-2024']);
    expect(measuresOf(of('east-bay-institute'))).toBe(0);
  });

  it('counts those that a single record names', () => {
    expect(namedOnce(corpus)).toBe(1);
  });
});

it('groups all bodies by home and kind', () => {
  const groups = organisationGroups(corpus).map(({ home, kinds }) => [
    home?.id,
    kinds.map(({ kind, bodies }) => [kind, bodies.length]),
  ]);
  expect(groups.map(([home]) => home)).toEqual(['east-bay', 'hong-kong']);
  expect(
    organisationGroups(corpus).flatMap(({ kinds }) => kinds.flatMap((k) => k.bodies)),
  ).toHaveLength(corpus.organisations.length);
});
