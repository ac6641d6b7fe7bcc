import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { written } from '../languages/index.ts';
import { tablesOf } from './tables.ts';
import type { CellValue, TableName } from './types.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const tables = tablesOf(corpus);
const table = (name: TableName) => {
  const found = tables.find((entry) => entry.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
/** The rows of a table as objects, empty cells left out. */
const rows = (name: TableName): Record<string, CellValue>[] => {
  const { columns, rows: cells } = table(name);
  return cells.map((row) =>
    Object.fromEntries(
      columns.flatMap((column, i) => (row[i] === undefined ? [] : [[column.name, row[i]]])),
    ),
  );
};

it('there are the tables that users count on, each with a name of its own', () => {
  const names = tables.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining(
      (
        'sources paragraphs jurisdictions organisations programmes measures codings figures ' +
        'evidence targets asks partnerships events glossary'
      ).split(' '),
    ),
  );
});

it.each<[TableName, string]>([
  [
    'figures',
    'figure_id record_kind record_id jurisdiction label_zh label_en value value_max unit ' +
      'qualifier role date as_printed source_id paragraph phrase',
  ],
  ['evidence', 'record_kind record_id source_id paragraph phrase'],
  ['codings', 'measure_id lens category main'],
  ['paragraphs', 'source_id paragraph section status reason'],
  [
    'measures',
    'id jurisdiction parent programme title_zh title_en summary_zh summary_en commitment cue ' +
      'hong_kong start due',
  ],
])('%s has the columns that users count on', (name, columns) => {
  expect(table(name).columns.map((column) => column.name)).toEqual(
    expect.arrayContaining(columns.split(' ')),
  );
});

it('a figure stands in base units with its first passage, under an id of its own', () => {
  const grant = corpus.measures.find(({ id }) => id === 'east-bay/matching-grant');
  const label = grant?.figures.find(({ id }) => id === 'grant-ceiling')?.label;
  // In languages beyond the two, what the record says.
  const labels = Object.fromEntries(written.map((name) => [`label_${name}`, label?.[name]]));
  expect(rows('figures').find(({ label_en }) => label_en === 'Most that one project gets')).toEqual(
    {
      figure_id: 'measure:east-bay/matching-grant:grant-ceiling',
      record_kind: 'measure',
      record_id: 'east-bay/matching-grant',
      jurisdiction: 'east-bay',
      ...labels,
      label_zh: '单个项目资助上限',
      label_en: 'Most that one project gets',
      value: 3_000_000,
      unit: 'CNY',
      qualifier: 'at-most',
      role: 'ceiling',
      as_printed: '最高 300 万元',
      source_id: 'bulletin-2024',
      paragraph: 6,
      phrase: '单个项目最高 300 万元',
      phrase_en: 'up to 3 million yuan for one project',
    },
  );
});

it('a target is tied to its two figures', () => {
  const [target] = rows('targets');
  const figures = rows('figures').map(({ figure_id }) => figure_id);
  expect(target).toMatchObject({
    baseline: 'target:research-staff:baseline',
    baseline_value: 1200,
    goal: 'target:research-staff:goal',
    goal_date: '2030',
  });
  expect(figures).toEqual(expect.arrayContaining([target?.['baseline'], target?.['goal']]));
});

it('a measure has its ids, its dates with their wording, and its place in a programme', () => {
  const measures = new Map(rows('measures').map((row) => [row['id'], row]));
  expect(measures.get('east-bay/joint-campus')).toMatchObject({
    jurisdiction: 'east-bay',
    programme: 'bay-three',
    programme_item: 1,
    has_parts: true,
    due: '2025-06-30',
    due_as_printed: '2025 年 6 月底前',
  });
  expect(measures.get('east-bay/campus-laboratories')).toMatchObject({
    parent: 'east-bay/joint-campus',
    programme: 'bay-three',
    has_parts: false,
    start: '2022-09-XX',
  });
  expect(measures.get('east-bay/matching-grant')).toMatchObject({ in_force_in: 'old-harbour' });
});

it('a coding says what is main, and nothing where a lens has no main category', () => {
  const of = (lens: string) =>
    rows('codings').filter(
      (row) => row['measure_id'] === 'east-bay/campus-laboratories' && row['lens'] === lens,
    );
  expect(of('theme').map(({ category, main }) => [category, main])).toEqual([
    ['space', true],
    ['talent', false],
  ]);
  expect(of('direction').map((row) => 'main' in row)).toEqual([false]);
});

it('every paragraph is there, with evidence or with the reason why not', () => {
  const paragraphs = rows('paragraphs');
  expect(paragraphs.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(paragraphs.filter(({ reason }) => reason).map(({ status }) => status)).toEqual([
    'silent',
    'silent',
    'silent',
  ]);
  const cited = new Set(rows('evidence').map(({ paragraph }) => paragraph));
  expect(
    paragraphs.filter(({ status }) => status === 'evidence').map((row) => row['paragraph']),
  ).toEqual([...cited].sort((a, b) => Number(a) - Number(b)));
});

it('each comparable pair is there once', () => {
  const pairs = rows('measure_comparables').map((row) => [row['measure_id'], row['comparable_id']]);
  expect(pairs).toHaveLength(1);
  expect(new Set(pairs.map((pair) => pair.sort().join())).size).toBe(pairs.length);
});

it('columns take their sentences and values from the schemas and the codebook', () => {
  const column = (name: string) => table('measures').columns.find((entry) => entry.name === name);
  expect(column('commitment')).toMatchObject({
    description: 'How far along the text says it is.',
    enum: corpus.codebook.lists.commitments.values.map(({ id }) => id),
    required: true,
  });
  expect(column('title_en')?.description).toMatch(/^The measure in a few words .+ In English\.$/);
  for (const { name, columns } of filled(tables)) {
    for (const { name: own, description } of filled(columns)) {
      expect(description, `${name}.${own}`).toMatch(/^[A-Z0-9].+[.…]$/u);
    }
  }
});
