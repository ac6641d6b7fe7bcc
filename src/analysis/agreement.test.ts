import { describe, expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { agreement, disagreements, type Agreement, type Coding } from './agreement.ts';
import { alpha } from './alpha.ts';
import { masi, nominal } from './distances.ts';

const lenses = [
  { id: 'theme', main: true },
  { id: 'gate', main: false },
];

/** A coding written `planned open talent,space -`: commitment, Hong Kong, theme, gate; - is none. */
function coding(text: string): Coding {
  const [commitment = '', hong_kong = '', ...lists] = text.split(' ');
  const [theme = [], gate = []] = lists.map((list) => (list === '-' ? [] : list.split(',')));
  return { commitment, hong_kong, coding: { theme, gate } };
}

const codings = (...texts: string[]) =>
  new Map(texts.map((text, index) => [`bay/measure-${index + 1}`, coding(text)]));

const first = codings(
  'planned open talent,space -',
  'ongoing open space,talent transfer',
  'planned open rules -',
  'planned open talent resources,transfer',
);
const second = codings(
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
  const rows = agreement(first, second, lenses, { replicates: 200 });

  it('gives one row a variable, and two where a lens has a main category', () => {
    expect(rows.map(({ variable, part }) => `${variable} ${part}`)).toEqual([
      'commitment value',
      'hong_kong value',
      'theme main',
      'theme set',
      'gate set',
    ]);
  });

  it('counts measures and the percentage coded the same', () => {
    const percents = rows.map(({ units, percent }) => [units, percent]);
    expect(percents).toEqual([
      [4, 75],
      [4, 100],
      [4, 75],
      [4, 75],
      [4, 75],
    ]);
  });

  it('is nominal on the value and the main category, MASI on sets', () => {
    const commitments = ['pp', 'op', 'pp', 'pp'].map((pair) => [...pair]);
    expect(valueOf(rowOf(rows, 'commitment', 'value'))).toBe(alpha(commitments, nominal));
    const mains = ['ts', 'ss', 'rr', 'tt'].map((pair) => [...pair]);
    expect(valueOf(rowOf(rows, 'theme', 'main'))).toBe(alpha(mains, nominal));
    const gates = [
      [[], []],
      [['transfer'], ['transfer']],
      [[], []],
      [['resources', 'transfer'], ['transfer']],
    ];
    expect(valueOf(rowOf(rows, 'gate', 'set'))).toBe(alpha(gates, masi));
  });

  it('says that a variable on which nothing varies has no alpha', () => {
    expect(rowOf(rows, 'hong_kong', 'value').estimate).toEqual({ kind: 'unvaried' });
  });

  it('compares only what both coded', () => {
    const [one] = agreement(first, codings('exploring open talent -'), lenses);
    expect(one).toMatchObject({ units: 1, percent: 0 });
    const none = agreement(first, new Map(), lenses);
    expect(none.map(({ units, percent, estimate }) => [units, percent, estimate.kind])).toEqual(
      none.map(() => [0, undefined, 'uncoded']),
    );
  });

  it('takes a lens that a coder left out for missing, not for empty', () => {
    const bare = new Map([['bay/measure-1', { ...coding('planned open talent -'), coding: {} }]]);
    const left = agreement(first, bare, lenses);
    expect(rowOf(left, 'gate', 'set').units).toBe(0);
    expect(rowOf(left, 'commitment', 'value').units).toBe(1);
    expect(disagreements(first, bare, lenses)).toEqual([]);
  });

  it('draws the interval from the seed, each row by itself', () => {
    const { measures, codebook } = corpus;
    const own = new Map(measures.map((measure) => [measure.id, measure]));
    const other = new Map(
      measures.map((measure, index) => [
        measure.id,
        index % 3 === 0 ? { ...measure, commitment: 'planned' } : measure,
      ]),
    );
    const drawn = (seed: number, some = codebook.lenses) => agreement(own, other, some, { seed });
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1, [])).toEqual(drawn(1).slice(0, 2));
    expect(rowOf(drawn(1), 'theme', 'main').percent).toBe(100);
  });
});

describe('disagreements', () => {
  it('lists measure, variable and both codings; order counts for the main category only', () => {
    expect(disagreements(first, second, lenses)).toEqual([
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
        variable: 'gate',
        first: ['resources', 'transfer'],
        second: ['transfer'],
      },
    ]);
  });

  it('finds none between a coding and itself', () => {
    expect(disagreements(first, first, lenses)).toEqual([]);
  });
});
