import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { checkContent } from '../corpus/check.ts';
import { kinds, type Kind } from '../kinds/index.ts';
import { corpusJson, plainRecords } from './corpus-json.ts';
import { corpusSchema, corpusSchemaJson } from './corpus-schema.ts';
import { tablesOf } from './tables.ts';
import { filled } from '../../tests/fixtures/filled.ts';

type Parsed = Record<string, { id: string }[]>;

const tables = tablesOf(corpus);
const text = corpusJson(corpus, plainRecords(corpus), { version: '1.0.0+abc', tables });
const json = JSON.parse(text) as Parsed;
const { entries } = checkContent(tiny);

it('has the shape that its schema states', () => {
  const validate = new Ajv({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    JSON.parse(corpusSchemaJson(corpus.codebook)) as object,
  );
  expect(validate(json), JSON.stringify(validate.errors, null, 1)).toBe(true);
  expect(validate({ ...json, counts: { measures: -1 } })).toBe(false);
  expect(validate({ ...json, measures: [{ ...json['measures']?.[0], stray: 1 }] })).toBe(false);
  expect(() => corpusSchema(corpus.codebook).parse(json)).not.toThrow();
});

/** Codings and resolutions stand together under double_codings. */
const records = (Object.keys(kinds) as Kind[]).filter(
  (kind) => kind !== 'coding' && kind !== 'resolution',
);

it.each(records)('every %s is there as its file states it', (kind) => {
  const list = json[kinds[kind].folder];
  expect(entries[kind].length).toBeGreaterThan(0);
  expect(list).toHaveLength(entries[kind].length);
  for (const { id, data } of entries[kind]) {
    const found = list?.find((record) => record.id === id);
    // Comparable measures are shown on both sides, whichever states them.
    const stated: Record<string, unknown> = { ...data };
    delete stated['comparable'];
    expect(found, id).toMatchObject(stated);
  }
});

it('the codebook and both codings are there', () => {
  expect(json['codebook']).toEqual(JSON.parse(JSON.stringify(corpus.codebook)));
  expect(json['double_codings']).toHaveLength(corpus.doubleCodings.length);
});

it('counts what the tables hold, and the measures that count', () => {
  const { counts } = JSON.parse(text) as { counts: Record<string, number> };
  for (const { name, rows } of filled(tables)) expect(counts[name], name).toBe(rows.length);
  expect(counts['measures']).toBe(entries.measure.length);
  expect(counts['measures_without_parts']).toBe(
    corpus.measures.filter(({ parts }) => parts.length === 0).length,
  );
});

it('states version, licence, citation and limits before anything else', () => {
  expect(Object.keys(json).slice(0, 9)).toEqual([
    '$schema',
    'name',
    'title',
    'version',
    'date',
    'licence',
    'citation',
    'limits',
    'counts',
  ]);
});
