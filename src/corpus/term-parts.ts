import { memo } from '../shared/memo.ts';
import { endsOf, sharedOut } from '../shared/parts.ts';
import { partOfCorpus, type CorpusPart } from './parts.ts';
import type { Corpus } from './types.ts';

/** So many lines stand on one page: so many of each term itself, and one for each measure in which it occurs. */
const LINES = 900;
const OWN = 6;

/** The terms of the glossary in parts of a page each, called by their first and last; none where all stand on one. */
export const termParts = memo((corpus: Corpus): readonly CorpusPart[] =>
  sharedOut(corpus.terms, () => 'all', {
    most: LINES,
    of: ({ measures }) => OWN + measures.length,
  }).map(({ slug, items }) => ({
    slug,
    names: endsOf(items).map(({ term }) => ({ name: term, part: '' })),
    isRange: true,
    corpus: partOfCorpus(corpus, { terms: items }),
  })),
);
