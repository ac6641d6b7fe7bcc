import type { DataOf, Kind } from '../schema/index.ts';

/** A checked record with its id: what linking needs of an entry. */
export interface Plain<K extends Kind> {
  id: string;
  data: DataOf<K>;
}

/** The checked records of every kind. */
export type PlainRecords = { [K in Kind]: readonly Plain<K>[] };

/** Records by id, each made into what it is in the corpus. */
export function index<K extends Kind, T>(
  records: readonly Plain<K>[],
  make: (record: Plain<K>) => T,
): Map<string, T> {
  return new Map(records.map((record) => [record.id, make(record)]));
}

/**
 * The record of an id.
 * @throws when there is none, which the lint has ruled out
 */
export function get<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no record “${id}”: was the content linted?`);
  return found;
}
