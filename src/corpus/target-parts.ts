import { memo } from '../shared/memo.ts';
import { sharedOut } from '../shared/parts.ts';
import { partOfCorpus, type CorpusPart } from './parts.ts';
import type { Corpus } from './types.ts';

/** So many lines stand on one page: so many of each target itself, and one for each measure that bears on it. */
const LINES = 400;
const OWN = 12;

/** The targets by jurisdiction, in parts of a page each; none where all stand on one. */
export const targetParts = memo((corpus: Corpus): readonly CorpusPart[] =>
  sharedOut(corpus.targets, ({ jurisdiction }) => jurisdiction, {
    most: LINES,
    of: ({ measures }) => OWN + measures.length,
  }).map(({ slug, keys, items }) => ({
    slug,
    names: keys.map(({ key, part }) => ({ name: key.short, part })),
    corpus: partOfCorpus(corpus, { targets: items }),
  })),
);
