import {
  definitionOf,
  kindNames,
  listOf,
  schemaOf,
  type AnyRecord,
  type Kind,
} from '../kinds/index.ts';
import { referenceFields, type Codebook } from '../schema/index.ts';
import { deepFreeze } from './freeze.ts';
import { replaceAt } from './replace.ts';
import { passagesOf } from './passages.ts';
import type { Corpus, DoubleCoding, Lists } from './types.ts';
import type { PlainRecords } from './plain.ts';

type ById = ReadonlyMap<string, AnyRecord>;

/**
 * Links checked records into the corpus: ids become the records they name, each list is put in
 * reading order, records are entered with those that they name, and the whole is frozen. What a kind
 * does beyond that is its own definition's affair.
 * @throws when an id names nothing, which the lint has ruled out
 */
export function linkCorpus(codebook: Codebook, records: PlainRecords): Corpus {
  const all = new Map(kindNames.map((kind) => [kind, begun(kind, codebook, records)]));
  for (const kind of kindNames) putRecords(kind, codebook, all);
  const arranged = kindNames.map((kind) => {
    const found = [...recordsIn(all, kind).values()];
    return [kind, definitionOf(kind).arrange?.(found, codebook) ?? found] as const;
  });
  for (const [kind, list] of arranged) {
    for (const record of list) definitionOf(kind).enter?.(record);
  }
  const lists = Object.fromEntries(
    arranged.map(([kind, list]) => [listOf(kind), list]),
  ) as unknown as Lists;
  const corpus = { ...lists, codebook, doubleCodings: doubleCodings(lists) };
  return deepFreeze({ ...corpus, passages: passagesOf(corpus) });
}

/** The records of a kind as their files state them, with what they have before they are linked. */
const begun = (kind: Kind, codebook: Codebook, records: PlainRecords): ById =>
  new Map(
    records[kind].map(({ id, data }) => {
      const record = { ...data, id };
      return [id, { ...record, ...definitionOf(kind).begin?.(record, codebook) }];
    }),
  );

/** Puts records in the place of the ids that name them. */
function putRecords(kind: Kind, codebook: Codebook, all: ReadonlyMap<string, ById>): void {
  const fields = referenceFields(schemaOf(kind, codebook)).filter(({ linked }) => linked);
  const { under } = definitionOf(kind);
  for (const record of recordsIn(all, kind).values()) {
    for (const field of fields) {
      const [name = '', ...rest] = field.path;
      const get = (id: unknown) => named(all, field.kind, String(id));
      const before = (record as unknown as Record<string, unknown>)[name];
      if (before !== undefined) Object.assign(record, { [name]: replaceAt(before, rest, get) });
    }
    if (under === undefined) continue;
    const id = record.id.slice(0, record.id.indexOf('/'));
    Object.assign(record, { [under]: named(all, under, id) });
  }
}

/** The record of an id. @throws when there is none, which the lint has ruled out */
function named(all: ReadonlyMap<string, ById>, kind: string, id: string): AnyRecord {
  const found = recordsIn(all, kind).get(id);
  if (found === undefined) throw new Error(`no ${kind} “${id}”: was the content linted?`);
  return found;
}

function recordsIn(all: ReadonlyMap<string, ById>, kind: string): ById {
  const found = all.get(kind);
  if (found === undefined) throw new Error(`there is no kind “${kind}”`);
  return found;
}

/** Pairs the first and the second coding of each jurisdiction. */
function doubleCodings({ codings, resolutions }: Lists): DoubleCoding[] {
  return codings.flatMap((first) => {
    const jurisdiction = first.id.replace(/^first\//, '');
    const second = codings.find(({ id }) => id === `second/${jurisdiction}`);
    if (jurisdiction === first.id || !second) return [];
    const resolved = resolutions.find(({ id }) => id === jurisdiction);
    const pair = { first: withoutId(first), second: withoutId(second) };
    return [{ jurisdiction, ...pair, resolutions: resolved?.resolutions ?? [] }];
  });
}

/** A coding as its file states it: corpus.json shows it under the id of its jurisdiction. */
const withoutId = <T extends AnyRecord>({ id: _, ...data }: T): Omit<T, 'id'> => data;
