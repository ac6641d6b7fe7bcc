import { z } from 'zod';
import { kindNames, kinds, schemaOf, type Kind } from '../kinds/index.ts';
import {
  caveats,
  lens,
  listSchemas,
  pages,
  rulings,
  synonyms,
  terms,
  type Codebook,
} from '../schema/index.ts';
import { id, text } from '../schema/primitives.ts';

/** The kinds that corpus.json shows in pairs, both codings of a jurisdiction with what came of them. */
const PAIRED: readonly Kind[] = ['coding', 'resolution'];

/** Documents come before those who issued them, measures before the targets that they bear on. */
const FIRST: readonly Kind[] = [
  ...(['source', 'jurisdiction', 'organisation', 'programme'] as const),
  ...(['measure', 'target'] as const),
];

/** The kinds whose records are listed, in the order of the file. */
export const listedKinds: readonly Kind[] = [
  ...FIRST,
  ...kindNames.filter((kind) => !FIRST.includes(kind) && !PAIRED.includes(kind)),
];

/** The name of a kind's list in corpus.json: its folder's. */
export const listName = (kind: Kind): string => kinds[kind].folder;

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
        caveats: caveats.shape.caveats,
        terms: terms.shape.terms,
        pages: pages.describe('What views are called in this corpus.'),
        synonyms: synonyms.shape.synonyms,
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

/** A kind's schema with the id that its file's path gives it. */
export const recordSchema = (kind: Kind, codebook: Codebook): z.ZodObject =>
  z.strictObject({
    id: id('The id: the path of the record in the content.'),
    ...schemaOf(kind, codebook).shape,
  });

const recordLists = (codebook: Codebook) =>
  Object.fromEntries(
    listedKinds.map((kind) => [
      listName(kind),
      z.array(recordSchema(kind, codebook)).describe(`The records of ${listName(kind)}.`),
    ]),
  );
