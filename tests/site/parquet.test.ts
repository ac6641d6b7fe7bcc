import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { filled } from '../fixtures/filled.ts';
import { dist, files, read } from './support/dist.ts';

/** What `parquet.json` says of a file. */
interface Listed {
  path: string;
  table: string;
  jurisdiction?: string;
  rows: number;
  bytes: number;
  sha256: string;
}

const folder = join(dist, 'data', 'parquet');
const { files: listed } = JSON.parse(read('data/parquet.json')) as { files: Listed[] };
const { counts } = JSON.parse(read('data/corpus.json')) as { counts: Record<string, number> };
const connection = await (await DuckDBInstance.create(':memory:')).connect();

/** A table of all its files; a folder named after a jurisdiction is a column. */
const table = (name: string): string =>
  `read_parquet('${folder}/${name}/**/*.parquet', hive_partitioning = true)`;

/** The rows of an answer; whole numbers of the engine as numbers. */
async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, key === 'n' ? Number(value) : value]),
    ),
  );
}

test('the list names every Parquet file, with its size and checksum', () => {
  const built = files.filter((path) => path.endsWith('.parquet'));
  expect(listed.map(({ path }) => `data/${path}`).sort()).toEqual(built);
  for (const { path, bytes, sha256 } of filled(listed)) {
    const file = readFileSync(join(dist, 'data', path));
    expect(statSync(join(dist, 'data', path)).size, path).toBe(bytes);
    expect(createHash('sha256').update(file).digest('hex'), path).toBe(sha256);
  }
});

test('DuckDB finds in each table the rows that the site counts', async () => {
  const names = [...new Set(listed.map(({ table: name }) => name))];
  for (const name of filled(names)) {
    const [row] = await ask(`SELECT count(*) AS n FROM ${table(name)}`);
    expect(row?.['n'], name).toBe(counts[name]);
  }
  for (const { path, rows } of filled(listed)) {
    const [row] = await ask(`SELECT count(*) AS n FROM '${join(dist, 'data', path)}'`);
    expect(row?.['n'], path).toBe(rows);
  }
});

test('a jurisdiction’s folder holds its rows and no others', async () => {
  for (const name of ['measures', 'figures', 'codings', 'measure_actors']) {
    const sql = `SELECT jurisdiction, count(*) AS n FROM ${table(name)} GROUP BY ALL`;
    const found = Object.fromEntries(
      (await ask(sql)).map((row) => [row['jurisdiction'], row['n']]),
    );
    const stated = listed.filter((file) => file.table === name);
    expect(stated.length, name).toBeGreaterThan(1);
    for (const { jurisdiction = '', rows } of stated) expect(found[jurisdiction], name).toBe(rows);
  }
});

test('DuckDB counts under each category what the page of gaps shows', async () => {
  const shown = new JSDOM(read('en/analysis/gaps.html')).window.document;
  const sql = `SELECT c.category, m.jurisdiction, count(*) AS n
    FROM ${table('codings')} c JOIN ${table('measures')} m ON c.measure_id = m.id
    WHERE c.lens = 'theme' AND NOT m.has_parts GROUP BY ALL`;
  const found = new Map(
    (await ask(sql)).map((row) => [`${row['category']} ${row['jurisdiction']}`, row['n']]),
  );
  const cells = [
    ...(shown.querySelector('.gap-matrix tbody')?.querySelectorAll('tr:not(.group)') ?? []),
  ].flatMap((row) => {
    const category = /theme\/([\w-]+)\.html/.exec(row.querySelector('th a')?.outerHTML ?? '')?.[1];
    return [...row.querySelectorAll('td[class^=j-]')].map((cell) => {
      return {
        key: `${category} ${cell.className.replace(/^j-(\S+).*/, '$1')}`,
        n: Number(/^\s*(\d+)/.exec(cell.textContent)?.[1] ?? 0),
      };
    });
  });
  expect(cells.length).toBeGreaterThan(50);
  for (const { key, n } of cells) expect(found.get(key) ?? 0, key).toBe(n);
});

test('dates, numbers and yes or no are typed as such', async () => {
  const [row] = await ask(
    `SELECT typeof(any_value(start)) AS start, typeof(any_value(has_parts)) AS parts,
      typeof(any_value(programme_item)) AS item FROM ${table('measures')}`,
  );
  expect(row).toMatchObject({ parts: 'BOOLEAN', item: 'BIGINT' });
});
