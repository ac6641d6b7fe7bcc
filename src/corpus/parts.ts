import type { Text } from '../schema/index.ts';
import type { Corpus } from './types.ts';

/** One of several pages that share out what is too much for one: what it is called, and what it is made from. */
export interface CorpusPart {
  /** The name of the page, below that of the whole; '' for the first, which stands in its place. */
  slug: string;
  /**
   * What stands on it, each with the slug of its part where it is too much for one page itself; without
   * a name what belongs to no jurisdiction.
   */
  names: readonly { name: Text | string | undefined; part: string }[];
  /** Whether the names are the first and the last of a row. */
  isRange?: boolean;
  /** The corpus with less of what is shared out, or the whole where nothing of it is. */
  corpus: Corpus;
}

const wholes = new WeakMap<Corpus, Corpus>();

/** The whole corpus, of which another is a part. */
export const wholeOf = (corpus: Corpus): Corpus => wholes.get(corpus) ?? corpus;

/** A corpus with less of something, which knows the whole. */
export function partOfCorpus(whole: Corpus, less: Partial<Corpus>): Corpus {
  const part = Object.freeze({ ...whole, ...less });
  wholes.set(part, wholeOf(whole));
  return part;
}
