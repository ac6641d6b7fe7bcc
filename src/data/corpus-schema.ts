import { z } from 'zod';
import { kinds, lens, listSchemas, rulings, type Codebook, type Kind } from '../schema/index.ts';
import { id, text } from '../schema/primitives.ts';

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
  releases: 'release',
  findings: 'finding',
} as const satisfies Record<string, Kind>;

/** A list of records in corpus.json. */
export type List = keyof typeof LISTS;

/** The lists of records, in the order of the file. */
export const lists = Object.keys(LISTS) as List[];

const headSchema = () =>
  z.strictObject({
    $schema: z.string().describe('The file that holds this schema.'),
    name: z.string().describe('The name for machines.'),
    title: text.describe('What the data are called.'),
    version: z
      .string()
      .describe('The version of the corpus, and after the plus sign a fingerprint of the content.'),
    date: z.iso.date().describe('The day from which the version holds.'),
    licence: z
      .strictObject({ name: z.string(), title: z.string(), path: z.string() })
      .describe('The terms of use.'),
    citation: text.describe('How to cite the data.'),
    limits: z.array(text).min(1).describe('What a user must bear in mind, the gravest first.'),
    counts: z
      .record(z.string(), z.int().min(0))
      .describe('How many rows each table has; measures without parts are those that count.'),
  });

/** What stands in corpus.json before the records. */
export type CorpusHead = z.infer<ReturnType<typeof headSchema>>;

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
export function recordSchemas(codebook: Codebook): Record<List, z.ZodObject> {
  const withId = (kind: Kind): z.ZodObject =>
    z.strictObject({
      id: id('The id: the path of the record in the content.'),
      ...(kinds[kind].schema(codebook) as z.ZodObject).shape,
    });
  return Object.fromEntries(
    lists.map((list): [string, z.ZodObject] => [list, withId(LISTS[list])]),
  ) as Record<List, z.ZodObject>;
}

const recordLists = (codebook: Codebook) =>
  Object.fromEntries(
    Object.entries(recordSchemas(codebook)).map(([list, schema]) => [
      list,
      z.array(schema).describe(`The records of ${list}.`),
    ]),
  );
