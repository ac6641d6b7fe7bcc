import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import type { Reading } from '../../schema/index.ts';
import { agreement, disagreements, type Agreement } from './agreement.ts';
import { alpha } from './alpha.ts';
import { masi, nominal } from './distances.ts';

/** A codebook with a lens that has a main category and one that has none. */
const codebook = {
  ...corpus.codebook,
  lenses: corpus.codebook.lenses.filter(({ id }) => id === 'theme' || id === 'direction'),
};

/** A reading such as `planned open talent,space -`: two values, theme, direction; - is none. */
function reading(text: string): Reading {
  const [commitment = '', hong_kong = '', ...lists] = text.split(' ');
  const [theme = [], direction = []] = lists.map((list) => (list === '-' ? [] : list.split(',')));
  return { commitment, hong_kong, coding: { theme, direction } };
}

const readings = (...texts: string[]) =>
  new Map(texts.map((text, index) => [`bay/measure-${index + 1}`, reading(text)]));

const first = readings(
  'planned open talent,space -',
  'ongoing open space,talent transfer',
  'planned open rules -',
  'planned open talent resources,transfer',
);
const second = readings(
  'planned open space,talent -',
  'planned open space,talent transfer',
  'planned open rules -',
  'planned open talent,rules transfer',
);

const rowOf = (rows: Agreement[], variable: string, part: Agreement['part']): Agreement => {
  const row = rows.find((entry) => entry.variable === variable && entry.part === part);
  if (!row) throw new Error(`no row ${variable} ${part}`);
  return row;
};
const valueOf = ({ estimate }: Agreement) => estimate.kind === 'alpha' && estimate.value;

describe('agreement', () => {
  // Within the tests, so that what they cover is seen.
  const rows = () => agreement(first, second, codebook, { replicates: 200 });

  it('gives one row a variable, and two where a lens has a main category', () => {
    expect(rows().map(({ variable, part }) => `${variable} ${part}`)).toEqual([
      'commitment value',
      'commitment_basis value',
      'hong_kong value',
      'hong_kong_basis value',
      'theme main',
      'theme set',
      'direction set',
    ]);
  });

  it('counts measures and the percentage coded the same', () => {
    const percents = rows().map(({ units, percent }) => [units, percent]);
    expect(percents).toEqual([
      [4, 75],
      [0, undefined],
      [4, 100],
      [0, undefined],
      [4, 75],
      [4, 75],
      [4, 75],
    ]);
  });

  it('is nominal on the value and the main category, MASI on sets', () => {
    const commitments = ['pp', 'op', 'pp', 'pp'].map((pair) => [...pair]);
    expect(valueOf(rowOf(rows(), 'commitment', 'value'))).toBe(alpha(commitments, nominal));
    const mains = ['ts', 'ss', 'rr', 'tt'].map((pair) => [...pair]);
    expect(valueOf(rowOf(rows(), 'theme', 'main'))).toBe(alpha(mains, nominal));
    const directions = [
      [[], []],
      [['transfer'], ['transfer']],
      [[], []],
      [['resources', 'transfer'], ['transfer']],
    ];
    expect(valueOf(rowOf(rows(), 'direction', 'set'))).toBe(alpha(directions, masi));
  });

  it('says that a variable on which nothing varies has no alpha', () => {
    expect(rowOf(rows(), 'hong_kong', 'value').estimate).toEqual({ kind: 'unvaried' });
  });

  it('compares only what both coded', () => {
    const [one] = agreement(first, readings('exploring open talent -'), codebook);
    expect(one).toMatchObject({ units: 1, percent: 0 });
    const none = agreement(first, new Map(), codebook);
    expect(none.map(({ units, percent, estimate }) => [units, percent, estimate.kind])).toEqual(
      none.map(() => [0, undefined, 'uncoded']),
    );
  });

  it('takes a lens that a coder left out for missing, not for empty', () => {
    const bare = new Map([['bay/measure-1', { ...reading('planned open talent -'), coding: {} }]]);
    const left = agreement(first, bare, codebook);
    expect(rowOf(left, 'direction', 'set').units).toBe(0);
    expect(rowOf(left, 'commitment', 'value').units).toBe(1);
    expect(disagreements(first, bare, codebook)).toEqual([]);
  });

  it('draws the interval from the seed, each row by itself', () => {
    const measures = new Map(corpus.measures.map((measure) => [measure.id, measure]));
    const other = new Map(
      corpus.measures.map((measure, index) => [
        measure.id,
        index % 3 === 0 ? { ...measure, commitment: 'planned' } : measure,
      ]),
    );
    const drawn = (seed: number, by = codebook) => agreement(measures, other, by, { seed });
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1, { ...codebook, lenses: [] })).toEqual(drawn(1).slice(0, 4));
    expect(rowOf(drawn(1), 'theme', 'main').percent).toBe(100);
  });
});

describe('a lens with categories that exclude each other', () => {
  const lenses = codebook.lenses.map((lens) =>
    lens.id === 'direction' ? { ...lens, one_of: ['ecosystem'] } : lens,
  );
  const coded = (...lists: string[]) =>
    readings(...lists.map((list) => `planned open talent ${list}`));
  const rows = (only?: (measure: string) => boolean) =>
    agreement(
      coded('ecosystem', '-', 'ecosystem,talent-pool', '-'),
      coded('ecosystem', 'ecosystem', 'ecosystem', '-'),
      { ...codebook, lenses },
      only ? { only } : {},
    ).filter(({ variable }) => variable === 'direction');

  it('is judged by the one that applies, and category by category', () => {
    expect(
      rows().map(({ part, category, units, percent }) => [part, category, units, percent]),
    ).toEqual([
      ['one', undefined, 4, 75],
      ['category', 'ecosystem', 4, 75],
      ['category', 'talent-pool', 4, 75],
    ]);
  });

  it('counts only the measures that are asked for', () => {
    const [one] = rows((measure) => measure !== 'bay/measure-2');
    expect(one).toMatchObject({ units: 3, percent: 100 });
  });
});

describe('disagreements', () => {
  it('lists measure, variable and both codings; order counts for the main category only', () => {
    expect(disagreements(first, second, codebook)).toEqual([
      {
        measure: 'bay/measure-2',
        variable: 'commitment',
        first: ['ongoing'],
        second: ['planned'],
      },
      {
        measure: 'bay/measure-1',
        variable: 'theme',
        first: ['talent', 'space'],
        second: ['space', 'talent'],
      },
      {
        measure: 'bay/measure-4',
        variable: 'theme',
        first: ['talent'],
        second: ['talent', 'rules'],
      },
      {
        measure: 'bay/measure-4',
        variable: 'direction',
        first: ['resources', 'transfer'],
        second: ['transfer'],
      },
    ]);
  });

  it('finds none between a coding and itself', () => {
    expect(disagreements(first, first, codebook)).toEqual([]);
  });
});
