const known = new WeakMap<readonly { id: string }[], ReadonlyMap<string, { id: string }>>();

/**
 * The first record of an id in a list that does not change; undefined when there is none. To look through
 * the list each time would make a build of ten times the records take a hundred times as long.
 */
export function byId<R extends { id: string }>(records: readonly R[], id: string): R | undefined {
  const found =
    known.get(records) ?? new Map(records.toReversed().map((record) => [record.id, record]));
  known.set(records, found);
  return found.get(id) as R | undefined;
}
