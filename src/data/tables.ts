import type { Corpus } from '../corpus/index.ts';
import { codebookTables } from './tables/codebook.ts';
import { documentTables } from './tables/documents.ts';
import { doubleCodingTables } from './tables/double-coding.ts';
import { figureTables } from './tables/figures.ts';
import { measureTables } from './tables/measures.ts';
import { placeTables } from './tables/places.ts';
import { replyTables } from './tables/replies.ts';
import { kindTables } from './tables/kinds.ts';
import type { Table } from './types.ts';

/** Every table of the corpus, in the order in which a reader meets them. */
export const tablesOf = (corpus: Corpus): Table[] => [
  ...documentTables(corpus),
  ...placeTables(corpus),
  ...measureTables(corpus),
  ...doubleCodingTables(corpus),
  ...figureTables(corpus),
  ...replyTables(corpus),
  ...kindTables(corpus),
  ...codebookTables(corpus),
];
