import { memo } from './memo.ts';

/**
 * The first record of an id in a list that does not change; undefined when there is none. To look through
 * the list each time would make a build of ten times the records take a hundred times as long.
 */
export const byId = <R extends { id: string }>(records: readonly R[], id: string): R | undefined =>
  idsIn(records).get(id) as R | undefined;

const idsIn = memo((records: readonly { id: string }[]): ReadonlyMap<string, { id: string }> => {
  const first = new Map<string, { id: string }>();
  for (const record of records) if (!first.has(record.id)) first.set(record.id, record);
  return first;
});
