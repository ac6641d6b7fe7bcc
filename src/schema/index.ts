import type { z } from 'zod';
import type { Codebook } from './codebook.ts';
import * as doubleCoding from './double-coding.ts';
import * as records from './records.ts';
import * as releases from './releases.ts';
import * as replies from './replies.ts';

export * from './codebook.ts';
export * from './evidence.ts';
export { type Text } from './primitives.ts';
export { compareVersions } from './releases.ts';
export { readingOf, sameReading } from './readings.ts';
export { changeKinds, HONG_KONG, namedRecords, namedValues, type ChangeKind } from './names.ts';
export { codedVariables, type Reading } from './double-coding.ts';
export { categoriesOf, comparators } from './records.ts';

/** The kinds of record: name → folder under `content/`, and schema built from the codebook. */
export const kinds = {
  jurisdiction: { folder: 'jurisdictions', depth: 1, schema: records.jurisdiction },
  source: { folder: 'sources', depth: 1, schema: records.source },
  organisation: { folder: 'organisations', depth: 1, schema: records.organisation },
  programme: { folder: 'programmes', depth: 1, schema: records.programme },
  target: { folder: 'targets', depth: 1, schema: records.target },
  measure: { folder: 'measures', depth: 2, schema: records.measure },
  ask: { folder: 'asks', depth: 2, schema: replies.ask },
  partnership: { folder: 'partnerships', depth: 1, schema: replies.partnership },
  event: { folder: 'events', depth: 1, schema: replies.event },
  term: { folder: 'glossary', depth: 1, schema: replies.term },
  coding: { folder: 'codings', depth: 2, schema: doubleCoding.coding },
  resolution: { folder: 'resolutions', depth: 1, schema: doubleCoding.resolution },
  question: { folder: 'questions', depth: 1, schema: records.question },
  release: { folder: 'releases', depth: 1, schema: releases.release },
  finding: { folder: 'findings', depth: 1, schema: records.finding },
} as const satisfies Record<
  string,
  { folder: string; depth: 1 | 2; schema: (codebook: Codebook) => z.ZodType }
>;

/** The name of a kind of record. */
export type Kind = keyof typeof kinds;

/** All kinds, in the order in which problems are reported. */
export const kindNames = Object.keys(kinds) as Kind[];

/** A checked record of a kind, as its file states it. */
export type DataOf<K extends Kind> = z.infer<ReturnType<(typeof kinds)[K]['schema']>>;
