import { expect, test } from 'vitest';
import { manyColumns } from '../../tests/fixtures/many-columns.ts';
import { realCorpus as content } from '../../tests/fixtures/real-corpus.ts';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import type { Corpus, Jurisdiction } from './index.ts';
import { columnSets } from './column-sets.ts';
import { wholeOf } from './parts.ts';

const idsOf = (columns: readonly Jurisdiction[]) => columns.map(({ id }) => id);

test('few columns with few measures stand together', () => {
  expect(columnSets(corpus)).toEqual([]);
  expect(columnSets(content)).toEqual([]);
  expect(wholeOf(content)).toBe(content);
});

test('many columns come in sets, each column in one, in their order', () => {
  const many = manyColumns(20);
  const sets = columnSets(many);
  expect(sets.length).toBeGreaterThan(2);
  expect(sets.flatMap(({ columns }) => idsOf(columns))).toEqual(
    idsOf(many.jurisdictions.filter(({ column }) => column)),
  );
  expect(sets.map(({ slug }) => slug).slice(0, 2)).toEqual(['', 'part-2']);
  for (const { columns } of sets) {
    expect(columns.length).toBeGreaterThan(1);
    expect(columns.length).toBeLessThan(9);
  }
});

test('a set has the measures of its columns and of the context, and knows the whole', () => {
  const many = manyColumns(20);
  const [first, second] = columnSets(many);
  const context = content.jurisdictions.filter(({ column }) => !column);
  for (const set of [first, second]) {
    expect(set && wholeOf(set.corpus)).toBe(many);
    const expected = [...idsOf(set?.columns ?? []), ...idsOf(context)];
    expect(idsOf(set?.corpus.jurisdictions ?? [])).toEqual(expected);
    const owners = set?.corpus.measures.map(({ jurisdiction }) => jurisdiction.id);
    expect([...new Set(owners)].sort()).toEqual([...expected].sort());
  }
});

test('what belongs to no column stands on the first page, all else where its columns do', () => {
  const many = manyColumns(20);
  const sets = columnSets(many);
  const homeless = many.events.filter(
    ({ jurisdictions }) => !jurisdictions.some((one) => one.column),
  );
  expect(homeless.length).toBeGreaterThan(1);
  const found = (i: number) => new Set(sets[i]?.corpus.events);
  expect(homeless.every((event) => found(0).has(event))).toBe(true);
  expect(homeless.some((event) => found(1).has(event))).toBe(false);
});

/** Columns that have no measures but some events each. */
const laden = (events: readonly number[]): Corpus => {
  const [event] = content.events;
  const [column] = content.jurisdictions;
  if (!event || !column) throw new Error('the content has neither');
  const jurisdictions = events.map((_, i) => ({
    ...column,
    id: `c${i}`,
    column: true,
    measures: [],
  }));
  return {
    ...content,
    jurisdictions: jurisdictions as unknown as Jurisdiction[],
    measures: [],
    events: jurisdictions.flatMap((one, i) =>
      Array.from({ length: events[i] ?? 0 }, () => ({ ...event, jurisdictions: [one] })),
    ) as unknown as Corpus['events'],
  };
};
const sizes = (corpus: Corpus) => columnSets(corpus).map(({ columns }) => columns.length);

test('columns with much for the timeline stand in smaller sets', () => {
  expect(sizes(laden([10, 10, 10, 10]))).toEqual([]);
  expect(sizes(laden([60, 60, 60, 60]))).toEqual([2, 2]);
});

test('under a long lens fewer columns stand together, however little they bring', () => {
  const longest = Math.max(...content.codebook.lenses.map(({ categories }) => categories.length));
  expect(4 * longest).toBeLessThan(150);
  expect(5 * longest).toBeGreaterThan(150);
  expect(sizes(laden(Array.from({ length: 8 }, () => 1)))).toEqual([4, 4]);
  const short = { ...content.codebook, lenses: content.codebook.lenses.slice(0, 1) };
  const all = laden(Array.from({ length: 9 }, () => 1));
  expect(sizes({ ...all, codebook: short })).toEqual([7, 2]);
});

test('none stands alone: the last takes another along, or joins a set of two', () => {
  expect(sizes(laden([40, 40, 40, 100]))).toEqual([2, 2]);
  expect(sizes(laden([60, 60, 130]))).toEqual([]);
  expect(sizes(laden([60, 60, 60, 60, 130]))).toEqual([2, 3]);
});
