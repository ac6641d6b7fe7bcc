import type { Entries } from '../lint/types.ts';
import { original } from '../languages/index.ts';
import { placesAround } from '../lint/homes.ts';
import type { KnownBody } from './organisations.ts';

/** The bodies of a corpus with the names under which a text may have them. */
export function knownBodies(entries: Entries): KnownBody[] {
  const around = placesAround(entries);
  return entries.organisation.map(({ id, data }) => ({
    id,
    names: [data.name[original], ...(data.aliases ?? [])],
    homes: data.home === undefined ? [] : around(data.home),
  }));
}
