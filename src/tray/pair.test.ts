import { describe, expect, it } from 'vitest';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { localizer } from '../i18n/index.ts';
import type { Compared } from './book.ts';
import { pairOf, pairSaid } from './pair.ts';

const words = localizer('en', realCorpus.codebook);
const { units, qualifiers, roles } = realCorpus.codebook.lists;
const unitOf = (dimension: string): string =>
  units.values.find((unit) => unit.dimension === dimension)?.id ?? '';
const boundBy = (bound: string): string =>
  qualifiers.values.find((qualifier) => qualifier.bound === bound)?.id ?? '';
const [role = '', otherRole = ''] = roles.values.map(({ id }) => id);

const figure = (value: number, bound = 'none', more: Partial<Compared> = {}): Compared => ({
  value,
  unit: unitOf('money'),
  qualifier: boundBy(bound),
  role,
  thing: 'grant-ceiling',
  ...more,
});
const held = (a: Compared, b: Compared) =>
  pairOf({ name: 'A', figure: a }, { name: 'B', figure: b }, words);

describe('pairOf', () => {
  it('refuses what may not be held against each other, and says why', () => {
    expect(held(figure(1), figure(2, 'none', { unit: unitOf('area') }))).toEqual({ fault: 'unit' });
    expect(held(figure(1), figure(2, 'none', { role: otherRole }))).toEqual({ fault: 'role' });
    const dated = (date: string) => figure(1, 'none', { date });
    expect(held(dated('2023'), dated('2024'))).toEqual({ fault: 'date' });
    expect(held(figure(1, 'none', { value_max: 3 }), figure(2))).toEqual({ fault: 'range' });
    const rank = { unit: unitOf('rank') };
    expect(held(figure(1, 'none', rank), figure(2, 'none', rank))).toEqual({ fault: 'rank' });
    expect(held(figure(1, 'around'), figure(2, 'to'))).toEqual({ fault: 'bounds' });
  });

  it('refuses other things, and what measures of other means say', () => {
    const loan = { thing: 'loan-ceiling' };
    expect(held(figure(1), figure(2, 'none', loan))).toEqual({ fault: 'thing' });
    const by = (means: string) => figure(1, 'none', { means });
    expect(held(by('PI008'), by('PI029'))).toEqual({ fault: 'means' });
    expect(held(by('PI008'), by('PI008'))).toMatchObject({ difference: 0 });
  });

  it('puts the larger first, whichever was chosen first', () => {
    expect(held(figure(2), figure(6))).toMatchObject({ difference: 4, ratio: 3, hedge: 'exact' });
    expect(held(figure(6), figure(2))).toMatchObject({ difference: 4, ratio: 3, hedge: 'exact' });
  });

  it.each([
    ['none', 'none', 'exact', false],
    ['around', 'none', 'about', false],
    ['around', 'around', 'about', false],
    ['from', 'none', 'least', false],
    ['none', 'to', 'least', false],
    ['above', 'below', 'least', false],
    ['to', 'none', 'most', false],
    ['none', 'from', 'most', false],
    ['below', 'above', 'most', false],
    ['to', 'to', 'exact', true],
    ['from', 'above', 'exact', true],
  ])('hedges a larger %s less a smaller %s as %s', (more, less, hedge, limits) => {
    expect(held(figure(6, more), figure(2, less))).toMatchObject({ hedge, limits });
  });

  it('says no ratio of shares, nor of nought, and notes a date that is missing', () => {
    const share = { unit: unitOf('share') };
    expect(held(figure(6, 'none', share), figure(2, 'none', share))).toMatchObject({
      difference: 4,
      ratio: undefined,
    });
    expect(held(figure(6), figure(0))).toMatchObject({ ratio: undefined });
    expect(held(figure(6, 'none', { date: '2024' }), figure(2))).toMatchObject({ undated: true });
  });
});

describe('pairSaid', () => {
  const said = (a: Compared, b: Compared) =>
    pairSaid({ name: 'A', figure: a }, { name: 'B', figure: b }, words);
  it('says by how much, how many times, and that limits are compared', () => {
    const text = said(figure(6_000_000, 'to'), figure(2_000_000, 'to'));
    expect(text).toContain('A is');
    expect(text).toContain(words.quantity(figure(4_000_000)));
    expect(text).toContain('which is 3 times');
    expect(text).toContain('limits');
  });
  it('rounds how many times to the side that keeps what is said true', () => {
    expect(said(figure(5), figure(3))).toContain('which is about 1.67 times');
    expect(said(figure(5, 'from'), figure(3))).toContain('which is at least 1.6 times');
    expect(said(figure(4, 'to'), figure(3))).toContain('which is at most 1.4 times');
    expect(said(figure(7), figure(5))).toContain('which is 1.4 times');
    expect(said(figure(100, 'to'), figure(3, 'to'))).toContain('which is about 33.3 times');
  });
  it('carries what a reader must know of either, and says it once of both', () => {
    const noted = (value: number, note: string) => figure(value, 'none', { note });
    expect(said(noted(1, 'Land.'), noted(2, 'Space.'))).toMatch(
      / Note on the former: Space\. Note on the latter: Land\.$/,
    );
    expect(said(noted(1, 'Each.'), noted(2, 'Each.'))).toMatch(/ Note on both: Each\.$/);
    const other = figure(2, 'none', { role: otherRole });
    expect(said(noted(1, 'Land.'), other)).toMatch(/Note on the former: Land\.$/);
  });
  it('ends in a full stop where no ratio is said', () => {
    const share = { unit: unitOf('share') };
    expect(said(figure(6, 'none', share), figure(2, 'none', share))).toMatch(
      /points more than B\.$/,
    );
  });
  it('says which two may not be compared, and why, and when they are equal', () => {
    const other = figure(2, 'none', { role: otherRole });
    expect(said(figure(1), other)).toMatch(
      /^A and B may not be compared: they are of different kinds/,
    );
    expect(said(figure(2), figure(2))).toBe('A and B are equal.');
  });
});
