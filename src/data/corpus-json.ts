import type { Corpus } from '../corpus/index.ts';
import { about, citation, limitsOf } from './about.ts';
import { lists, recordSchemas, type CorpusHead, type List } from './corpus-schema.ts';
import type { Table } from './types.ts';

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
  const head: CorpusHead = {
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
