import type { DataOf, Kind, Records } from '../kinds/index.ts';
import type { Codebook, Evidence } from '../schema/index.ts';

export type * from '../kinds/index.ts';

/** A kind of record that rests on passages. */
export type PassageKind = {
  [K in Kind]: Records[K] extends { evidence?: unknown } | { baseline: unknown } ? K : never;
}[Kind];

/** Which record a passage or a figure belongs to. */
export type RecordRef = { [K in PassageKind]: { kind: K; record: Records[K] } }[PassageKind];

/** A passage with the record, and the figure if any, that rests on it. */
export interface Passage extends Evidence {
  record: RecordRef;
  figure: string | undefined;
}

/** Both codings of a jurisdiction's measures, and how their disagreements were resolved. */
export interface DoubleCoding {
  jurisdiction: string;
  first: DataOf<'coding'>;
  second: DataOf<'coding'>;
  resolutions: DataOf<'resolution'>['resolutions'];
}

/** The records of every kind, each list in reading order; its name is the kind's with an s. */
export type Lists = { readonly [K in Kind as `${K}s`]: readonly Records[K][] };

/** The checked, linked, immutable corpus. */
export interface Corpus extends Lists {
  codebook: Codebook;
  /** The two codings of each jurisdiction, made without sight of each other. */
  doubleCodings: readonly DoubleCoding[];
  /** Every passage, by source and paragraph. */
  passages: readonly Passage[];
}
