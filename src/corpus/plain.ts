import type { DataOf, Kind } from '../kinds/index.ts';

/** A checked record with its id: what linking needs of an entry. */
export interface Plain<K extends Kind> {
  id: string;
  data: DataOf<K>;
}

/** The checked records of every kind. */
export type PlainRecords = { [K in Kind]: readonly Plain<K>[] };
