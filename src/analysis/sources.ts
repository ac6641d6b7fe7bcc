import type { Corpus, Source } from '../corpus/index.ts';
import { byId } from '../shared/by-id.ts';
import { valueOf } from '../schema/index.ts';

/**
 * A source of the corpus.
 * @throws when there is none of that id
 */
export function sourceOf(corpus: Corpus, id: string): Source {
  const source = byId(corpus.sources, id);
  if (!source) throw new Error(`the corpus has no source “${id}”`);
  return source;
}

/** Whether a government speaks of its own work in a source. */
export const isFirstHand = ({ codebook }: Corpus, { tier }: Source): boolean =>
  valueOf(codebook, 'tiers', tier).first_hand;
