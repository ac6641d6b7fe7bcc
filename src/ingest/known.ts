import type { Entries } from '../lint/types.ts';
import { original } from '../languages/index.ts';
import type { KnownBody } from './organisations.ts';

/** The bodies of a corpus with the names under which a text may have them. */
export const knownBodies = (entries: Entries): KnownBody[] =>
  entries.organisation.map(({ id, data }) => ({
    id,
    names: [data.name[original], ...(data.aliases ?? [])],
    homes: data.home === undefined ? [] : homesOf(data.home, entries),
  }));

/** A jurisdiction and those that it lies in. */
function homesOf(id: string, { jurisdiction }: Entries): string[] {
  const parent = jurisdiction.find((entry) => entry.id === id)?.data.parent;
  // One that lies in itself is a problem that the check reports.
  return parent === undefined || parent === id ? [id] : [id, parent];
}
