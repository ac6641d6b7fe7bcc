import { describe, expect, it } from 'vitest';
import type { Entry } from './types.ts';
import { homeOfMeasure, placesAround } from './homes.ts';

const around = (parents: Record<string, string | undefined>) =>
  placesAround({
    jurisdiction: Object.entries(parents).map(
      ([id, parent]) => ({ id, data: { parent } }) as Entry<'jurisdiction'>,
    ),
  });

describe('the places around one', () => {
  it('are all that it lies in, from within outwards', () => {
    const places = around({ country: undefined, city: 'country', district: 'city' });
    expect(places('district')).toEqual(['district', 'city', 'country']);
    expect(places('city')).toEqual(['city', 'country']);
    expect(places('country')).toEqual(['country']);
  });

  it('come once each where a place lies in itself, or in one that is not there', () => {
    expect(around({ city: 'city' })('city')).toEqual(['city']);
    expect(around({ one: 'two', two: 'one' })('one')).toEqual(['one', 'two']);
    expect(around({ city: 'nowhere' })('city')).toEqual(['city', 'nowhere']);
  });
});

it('tells the jurisdiction of a measure from its id', () => {
  expect(homeOfMeasure('east-bay/joint-campus')).toBe('east-bay');
});
