import type { Corpus } from './types.ts';

/*
 * The build loads the content in one bundle and draws the pages in another, both in one process:
 * a module of each would be a module twice, so what they share hangs on the process.
 */
const HELD = Symbol.for('city-hong-kong-innovation-compared.corpus');
const shared = globalThis as unknown as Record<symbol, Corpus | undefined>;

/** Keeps the corpus that the check of the content has linked. */
export const hold = (corpus: Corpus | undefined): void => {
  shared[HELD] = corpus;
};

/**
 * The corpus of the last content without problems.
 * @throws when no content has been loaded in this process
 */
export function held(): Corpus {
  const corpus = shared[HELD];
  if (!corpus) throw new Error('the content has not been loaded');
  return corpus;
}
