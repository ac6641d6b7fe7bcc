import { z } from 'zod';
import type { Corpus } from '../corpus/index.ts';
import { kinds, lens, listSchemas, rulings, type Codebook, type Kind } from '../schema/index.ts';
import { id, text } from '../schema/primitives.ts';
import { about, citation, limitsOf } from './about.ts';
import type { Table } from './types.ts';

/** Which kind of record stands under which name of corpus.json. */
const LISTS = {
  sources: 'source',
  jurisdictions: 'jurisdiction',
  organisations: 'organisation',
  programmes: 'programme',
  measures: 'measure',
  targets: 'target',
  asks: 'ask',
  partnerships: 'partnership',
  events: 'event',
  glossary: 'term',
  questions: 'question',
} as const satisfies Record<string, Kind>;

type List = keyof typeof LISTS;
const lists = Object.keys(LISTS) as List[];

/** Everything that the content holds: the codebook, every record by kind, both codings. */
export type Records = Record<'codebook' | 'double_codings' | List, unknown>;

/**
 * Every record as its file states it, with its id: what linking added is left out, and linked
 * records are ids again.
 */
export function plainRecords(corpus: Corpus): Records {
  const records = new Map(
    lists.map((list): [List, readonly object[]] => [
      list,
      list === 'glossary' ? corpus.terms : corpus[list],
    ]),
  );
  const linked = new Set([...records.values()].flat());
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    if (linked.has(value)) return (value as { id: string }).id;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  };
  const shapes = recordSchemas(corpus.codebook);
  const entries = [...records].map(([list, values]) => [
    list,
    values.map((record) =>
      Object.fromEntries(
        Object.keys(shapes[list].shape).flatMap((field) => {
          const value = (record as Record<string, unknown>)[field];
          return value === undefined ? [] : [[field, plain(placeIn(field, value))]];
        }),
      ),
    ),
  ]);
  return {
    codebook: corpus.codebook,
    ...(Object.fromEntries(entries) as Record<List, unknown>),
    double_codings: corpus.codings,
  };
}

/** A measure's place in a programme is stated by ids; linking has put the record in. */
const placeIn = (field: string, value: unknown): unknown => {
  if (field !== 'programme' || typeof value !== 'object' || value === null) return value;
  return 'item' in value && 'programme' in value
    ? { id: value.programme, item: value.item }
    : value;
};

/** The text of corpus.json. @param tables whose rows are counted in it */
export function corpusJson(
  corpus: Corpus,
  records: Records,
  { version, tables }: { version: string; tables: readonly Table[] },
): string {
  const bundles = corpus.measures.filter(({ parts }) => parts.length > 0).length;
  const head: z.input<ReturnType<typeof headSchema>> = {
    $schema: 'corpus.schema.json',
    name: about.name,
    title: about.title,
    version,
    licence: about.licence,
    citation: citation(version),
    limits: limitsOf(corpus),
    counts: {
      ...Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length])),
      measures_without_parts: corpus.measures.length - bundles,
    },
  };
  return `${JSON.stringify({ ...head, ...records }, null, 1)}\n`;
}

const headSchema = () =>
  z.strictObject({
    $schema: z.string().describe('The file that holds this schema.'),
    name: z.string().describe('The name for machines.'),
    title: text.describe('What the data are called.'),
    version: z.string().describe('The version: the project’s, and a fingerprint of the content.'),
    licence: z
      .strictObject({ name: z.string(), title: z.string(), path: z.string() })
      .describe('The terms of use.'),
    citation: text.describe('How to cite the data.'),
    limits: z.array(text).min(1).describe('What a user must bear in mind, the gravest first.'),
    counts: z
      .record(z.string(), z.int().min(0))
      .describe('How many rows each table has; measures without parts are those that count.'),
  });

/** The schema of corpus.json: its head, and the schemas of the records, each with its id. */
export const corpusSchema = (codebook: Codebook) =>
  headSchema().extend({
    codebook: z
      .strictObject({
        lists: z.strictObject(listSchemas).describe('The lists of codes.'),
        lenses: z.array(lens.extend({ id: id('The id of the lens.') })).describe('The lenses.'),
        rulings: rulings.shape.rulings.describe('How recurring doubts were settled.'),
      })
      .describe('The one vocabulary.'),
    ...recordLists(codebook),
    double_codings: z
      .array(
        z.strictObject({
          jurisdiction: id('The jurisdiction whose measures were coded twice.'),
          first: kinds.coding.schema(codebook),
          second: kinds.coding.schema(codebook),
          resolutions: kinds.resolution.schema(codebook).shape.resolutions,
        }),
      )
      .describe('Both codings of each jurisdiction.'),
  });

/** The text of corpus.schema.json: JSON Schema, draft 7. */
export const corpusSchemaJson = (codebook: Codebook): string => {
  const schema = z.toJSONSchema(corpusSchema(codebook), { target: 'draft-7', reused: 'ref' });
  return `${JSON.stringify({ title: 'corpus.json', ...schema }, null, 1)}\n`;
};

/** Each kind's schema with the id that its file's path gives it. */
function recordSchemas(codebook: Codebook): Record<List, z.ZodObject> {
  const withId = (kind: Kind) =>
    z.strictObject({
      id: id('The id: the path of the record in the content.'),
      ...(kinds[kind].schema(codebook) as z.ZodObject).shape,
    });
  return Object.fromEntries(lists.map((list) => [list, withId(LISTS[list])])) as Record<
    List,
    z.ZodObject
  >;
}

const recordLists = (codebook: Codebook) =>
  Object.fromEntries(
    Object.entries(recordSchemas(codebook)).map(([list, schema]) => [
      list,
      z.array(schema).describe(`The records of ${list}.`),
    ]),
  );
