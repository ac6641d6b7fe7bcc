import type { Codebook } from '../schema/index.ts';
import { ask, type Ask } from './ask.ts';
import { coding, type Coding } from './coding.ts';
import type { AnyRecord, Definition } from './definition.ts';
import { event, type DatedEvent } from './event.ts';
import { finding, type HomeFinding } from './finding.ts';
import { jurisdiction, type Jurisdiction } from './jurisdiction.ts';
import type { Stated } from './linked.ts';
import { measure, type Measure } from './measure/index.ts';
import { observation, type Observation } from './observation.ts';
import { organisation, type Organisation } from './organisation.ts';
import { partnership, type Partnership } from './partnership.ts';
import { programme, type Programme } from './programme.ts';
import { promise, type Promised } from './promise.ts';
import { question, type Question } from './question.ts';
import { release, type Release } from './release.ts';
import { resolution, type Resolution } from './resolution.ts';
import { source, type Source } from './source.ts';
import { target, type Target } from './target.ts';
import { term, type Term } from './term.ts';
import { translation, type Translation } from './translation.ts';

export { fragment, type AnyRecord, type Definition } from './definition.ts';
export { translated, type Translated } from './translation.ts';
export { otherNouns, type Noun } from './words.ts';
export type { Comparable } from './measure/index.ts';

/** The kinds of record, in the order in which problems are reported. A new kind is entered here. */
export const kinds = {
  jurisdiction,
  source,
  organisation,
  programme,
  target,
  measure,
  ask,
  partnership,
  event,
  observation,
  promise,
  term,
  translation,
  coding,
  resolution,
  question,
  release,
  finding,
} as const;

/** What a record of each kind is in the linked corpus. */
export interface Records {
  jurisdiction: Jurisdiction;
  source: Source;
  organisation: Organisation;
  programme: Programme;
  target: Target;
  measure: Measure;
  ask: Ask;
  partnership: Partnership;
  event: DatedEvent;
  observation: Observation;
  promise: Promised;
  term: Term;
  translation: Translation;
  coding: Coding;
  resolution: Resolution;
  question: Question;
  release: Release;
  finding: HomeFinding;
}

export type {
  Ask,
  Coding,
  DatedEvent,
  HomeFinding,
  Jurisdiction,
  Measure,
  Observation,
  Organisation,
  Partnership,
  Programme,
  Promised,
  Question,
  Release,
  Resolution,
  Source,
  Target,
  Term,
  Translation,
};

/** The name of a kind of record. */
export type Kind = keyof typeof kinds;

/** All kinds, in the order in which problems are reported. */
export const kindNames = Object.keys(kinds) as Kind[];

/** A checked record of a kind, as its file states it. */
export type DataOf<K extends Kind> = Stated<(typeof kinds)[K]['schema']>;

/** What sets a kind apart, for code that treats all kinds alike. */
export const definitionOf = (kind: Kind): Definition<AnyRecord> =>
  kinds[kind] as unknown as Definition<AnyRecord>;

/** The kind whose records lie in a folder. */
export const kindIn = (folder: string): Kind | undefined =>
  kindNames.find((kind) => kinds[kind].folder === folder);

/** The name of a kind's list in the corpus: a kind is called by a noun that takes an s. */
export const listOf = <K extends Kind>(kind: K): `${K}s` => `${kind}s`;

const built = new WeakMap<Codebook, Map<Kind, ReturnType<Definition['schema']>>>();

/** A kind's schema, built once for a codebook: that takes longer than checking a record with it. */
export function schemaOf(kind: Kind, codebook: Codebook): ReturnType<Definition['schema']> {
  const schemas = built.get(codebook) ?? new Map<Kind, ReturnType<Definition['schema']>>();
  built.set(codebook, schemas);
  const schema = schemas.get(kind) ?? definitionOf(kind).schema(codebook);
  schemas.set(kind, schema);
  return schema;
}
