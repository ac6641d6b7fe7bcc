import type { Codebook, Commitment, DataOf, Evidence, Figure, HongKong } from '../schema/index.ts';

/** A jurisdiction with what hangs on it. */
export type Jurisdiction = Omit<DataOf<'jurisdiction'>, 'parent'> & {
  id: string;
  parent: Jurisdiction | undefined;
  /** Its measures, bundles included, in reading order. */
  measures: Measure[];
};

/** A document. */
export type Source = Omit<DataOf<'source'>, 'issuers' | 'jurisdiction'> & {
  id: string;
  issuers: Organisation[];
  jurisdiction: Jurisdiction;
};

/** A body that a document names. */
export type Organisation = Omit<DataOf<'organisation'>, 'home'> & {
  id: string;
  home: Jurisdiction | undefined;
};

/** An ordered bundle that a document names, with its items in order. */
export type Programme = Omit<DataOf<'programme'>, 'jurisdiction'> & {
  id: string;
  jurisdiction: Jurisdiction;
  items: Measure[];
};

/** An indicator with baseline and goal, and the measures that bear on it. */
export type Target = Omit<DataOf<'target'>, 'jurisdiction' | 'programme'> & {
  id: string;
  jurisdiction: Jurisdiction;
  programme: Programme | undefined;
  measures: Measure[];
};

/** A measure of another jurisdiction that makes the same move, with the reason. */
export interface Comparable {
  measure: Measure;
  note: DataOf<'jurisdiction'>['name'];
}

/** One thing a jurisdiction does, will do, explores or is advised to do. */
export type Measure = Omit<
  DataOf<'measure'>,
  'programme' | 'parent' | 'targets' | 'actors' | 'in_force_in' | 'comparable' | 'figures'
> & {
  id: string;
  /** The last part of the id. */
  slug: string;
  jurisdiction: Jurisdiction;
  /** The programme and item of its own or of the bundle it is a part of. */
  programme: { programme: Programme; item: number } | undefined;
  parent: Measure | undefined;
  parts: Measure[];
  targets: Target[];
  /** What the codebook says of how it is coded: the properties that decide. */
  coded: { commitment: Commitment; hong_kong: HongKong };
  actors: { organisation: Organisation; role: string }[];
  /** The actors that carry it out. */
  responsible: Organisation[];
  /** The actors that are the other side with which one works. */
  partners: Organisation[];
  in_force_in: Jurisdiction[];
  /** Both directions of what either side states. */
  comparable: Comparable[];
  figures: Figure[];
};

/** A passage with the record, and the figure if any, that rests on it. */
export interface Passage extends Evidence {
  record: RecordRef;
  figure: string | undefined;
}

/** Which record a passage or a figure belongs to. */
export type RecordRef =
  | { kind: 'measure'; record: Measure }
  | { kind: 'target'; record: Target }
  | { kind: 'programme'; record: Programme }
  | { kind: 'jurisdiction'; record: Jurisdiction }
  | { kind: 'ask'; record: Ask }
  | { kind: 'partnership'; record: Partnership }
  | { kind: 'event'; record: DatedEvent }
  | { kind: 'term'; record: Term };

/** A request of a proposal with the reply to it. */
export type Ask = Omit<DataOf<'ask'>, 'measures'> & {
  id: string;
  source: Source;
  measures: Measure[];
};

/** A named mainland body with a named Hong Kong body. */
export type Partnership = Omit<DataOf<'partnership'>, 'mainland' | 'hong_kong' | 'measures'> & {
  id: string;
  mainland: Organisation[];
  hong_kong: Organisation[];
  measures: Measure[];
};

/** Something with a date. */
export type DatedEvent = Omit<DataOf<'event'>, 'jurisdictions' | 'organisations' | 'measures'> & {
  id: string;
  jurisdictions: Jurisdiction[];
  organisations: Organisation[];
  measures: Measure[];
};

/** A term of the glossary. */
export type Term = Omit<DataOf<'term'>, 'measures'> & { id: string; measures: Measure[] };

/** Both codings of a jurisdiction's measures, and how their disagreements were resolved. */
export interface DoubleCoding {
  jurisdiction: string;
  first: DataOf<'coding'>;
  second: DataOf<'coding'>;
  resolutions: DataOf<'resolution'>['resolutions'];
}

/** A finding of the home page. */
export type HomeFinding = DataOf<'finding'> & { id: string };

/** A reader's question. */
export type Question = DataOf<'question'> & { id: string };

/** A version of the corpus: when it came out, and what changed. */
export type Release = DataOf<'release'> & { id: string };

/** The checked, linked, immutable corpus. */
export interface Corpus {
  codebook: Codebook;
  /** In column order, context last. */
  jurisdictions: readonly Jurisdiction[];
  sources: readonly Source[];
  organisations: readonly Organisation[];
  programmes: readonly Programme[];
  targets: readonly Target[];
  /** Bundles before their parts, by jurisdiction, programme item and place in the document. */
  measures: readonly Measure[];
  /** By document, the proposal as a whole before its requests. */
  asks: readonly Ask[];
  /** By date; those without a date last. */
  partnerships: readonly Partnership[];
  /** By date. */
  events: readonly DatedEvent[];
  terms: readonly Term[];
  /** The two codings of each jurisdiction, made without sight of each other. */
  codings: readonly DoubleCoding[];
  questions: readonly Question[];
  /** The newest first. */
  releases: readonly Release[];
  findings: readonly HomeFinding[];
  /** Every passage, by source and paragraph. */
  passages: readonly Passage[];
}
