import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { cellFrom, cellOf } from './cells.ts';
import { lensOf } from './measures.ts';

describe('a cell', () => {
  const grant = () => measure('east-bay/matching-grant');
  const flats = () => measure('old-harbour/start-up-flats');

  it('without a measure says that the documents have none, and no number', () => {
    expect(cellFrom([])).toEqual({ kind: 'unmentioned' });
    const silent = { ...jurisdiction('old-harbour'), measures: [] };
    expect(cellOf(silent, lensOf(corpus, 'theme'), 'space')).toEqual({ kind: 'unmentioned' });
  });

  it('holds its measures, those apart of which the category is not the main one', () => {
    expect(cellFrom([grant(), flats()])).toEqual({
      kind: 'measures',
      measures: [grant(), flats()],
      also: [],
    });
    expect(cellFrom([grant(), flats()], ({ slug }) => slug === 'start-up-flats')).toEqual({
      kind: 'measures',
      measures: [flats()],
      also: [grant()],
    });
  });

  it('of a jurisdiction tells the main category by the lens', () => {
    const two = { ...grant(), coding: { theme: ['talent', 'space'] } };
    const east = { ...jurisdiction('east-bay'), measures: [two] };
    const theme = lensOf(corpus, 'theme');
    expect(cellOf(east, theme, 'talent')).toMatchObject({ measures: [two], also: [] });
    expect(cellOf(east, theme, 'space')).toMatchObject({ measures: [], also: [two] });
    expect(cellOf(east, { ...theme, main: false }, 'space')).toMatchObject({ measures: [two] });
  });
});
