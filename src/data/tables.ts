import type { Corpus } from '../corpus/index.ts';
import { kindNames, type Kind } from '../kinds/index.ts';
import { codebookTables } from './tables/codebook.ts';
import { documentTables } from './tables/documents.ts';
import { doubleCodingTables } from './tables/double-coding.ts';
import { figureTables } from './tables/figures.ts';
import { kindTable } from './tables/kinds.ts';
import { measureTables } from './tables/measures.ts';
import { targetRows } from './tables/targets.ts';
import type { Table } from './types.ts';

/** The kinds whose tables a reader meets before those of figures; the others follow them. */
const FIRST: readonly Kind[] = [
  'source',
  'jurisdiction',
  'organisation',
  'programme',
  'measure',
  'coding',
];

/** Tables that no list of fields describes; those of other kinds are drawn as the kind says. */
const drawn: Partial<Record<Kind, (corpus: Corpus) => Table[]>> = {
  source: documentTables,
  measure: measureTables,
  coding: doubleCodingTables,
  target: (corpus) => [targetRows(corpus)],
};

/** Every table of the corpus, in the order in which a reader meets them. */
export function tablesOf(corpus: Corpus): Table[] {
  const of = (kind: Kind) => [...kindTable(kind, corpus), ...(drawn[kind]?.(corpus) ?? [])];
  return [
    ...FIRST.flatMap(of),
    ...figureTables(corpus),
    ...kindNames.filter((kind) => !FIRST.includes(kind)).flatMap(of),
    ...codebookTables(corpus),
  ];
}
