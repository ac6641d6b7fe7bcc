import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { filled } from '../../tests/fixtures/filled.ts';
import { parquet, partitionsOf } from './parquet.ts';
import { tablesOf } from './tables.ts';

const tables = tablesOf(corpus);
const pathsOf = (name: string) =>
  tables
    .filter((table) => table.name === name)
    .flatMap((table) => partitionsOf(table).map(({ path }) => path));

it('measures and what names a measure lie by jurisdiction, other tables as one', () => {
  const [first] = corpus.measures;
  const folder = `jurisdiction=${first?.jurisdiction.id}`;
  expect(pathsOf('measures')).toContain(`parquet/measures/${folder}/measures.parquet`);
  expect(pathsOf('codings')).toContain(`parquet/codings/${folder}/codings.parquet`);
  expect(pathsOf('lenses')).toEqual(['parquet/lenses/lenses.parquet']);
});

it('every row stands in one part, in the order of the table', () => {
  for (const table of filled(tables)) {
    const rows = partitionsOf(table).flatMap((part) => part.rows);
    expect(new Set(rows), table.name).toEqual(new Set(table.rows));
    expect(rows, table.name).toHaveLength(table.rows.length);
  }
});

it('a file begins and ends as Parquet does', () => {
  for (const part of filled(tables.flatMap(partitionsOf))) {
    const bytes = Buffer.from(parquet(part));
    expect([bytes.toString('latin1', 0, 4), bytes.toString('latin1', bytes.length - 4)]).toEqual([
      'PAR1',
      'PAR1',
    ]);
  }
});
