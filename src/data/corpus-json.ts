import { corpusVersion } from '../analysis/release.ts';
import type { Corpus } from '../corpus/index.ts';
import { listOf, type AnyRecord, type Kind } from '../kinds/index.ts';
import { about, citation, limitsOf } from './about.ts';
import { listedKinds, listName, recordSchema, type CorpusHead } from './corpus-schema.ts';
import type { Table } from './types.ts';

/** Everything that the content holds: the codebook, every record by kind, both codings. */
export type StatedRecords = Record<string, unknown>;

/**
 * Every record as its file states it, with its id: what linking added is left out, and linked
 * records are ids again.
 */
export function plainRecords(corpus: Corpus): StatedRecords {
  const recordsOf = (kind: Kind): readonly AnyRecord[] => corpus[listOf(kind)];
  const linked: ReadonlySet<unknown> = new Set(listedKinds.flatMap(recordsOf));
  const plain = (kind: Kind) => {
    const fields = Object.keys(recordSchema(kind, corpus.codebook).shape);
    return recordsOf(kind).map((record) => plainRecord(record, fields, linked));
  };
  return {
    codebook: corpus.codebook,
    ...Object.fromEntries(listedKinds.map((kind) => [listName(kind), plain(kind)])),
    double_codings: [...corpus.doubleCodings].sort((a, b) =>
      a.jurisdiction < b.jurisdiction ? -1 : 1,
    ),
  };
}

/** The given fields of a record, as far as it has them. */
const plainRecord = (
  record: object,
  fields: readonly string[],
  linked: ReadonlySet<unknown>,
): object =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = (record as Record<string, unknown>)[field];
      return value === undefined ? [] : [[field, unlinked(placeIn(field, value), linked)]];
    }),
  ) as object;

/** A value with ids in the place of the records that linking put there. */
function unlinked(value: unknown, linked: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => unlinked(item, linked));
  if (typeof value !== 'object' || value === null) return value;
  if (linked.has(value)) return (value as { id: string }).id;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, unlinked(inner, linked)]),
  );
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
  records: StatedRecords,
  { version, tables }: { version: string; tables: readonly Table[] },
): string {
  const bundles = corpus.measures.filter(({ parts }) => parts.length > 0).length;
  const head: CorpusHead = {
    $schema: 'corpus.schema.json',
    name: about.name,
    title: about.title,
    version,
    date: corpusVersion(corpus).date,
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
