import { held } from './check-once.ts';
import type { Corpus } from './types.ts';

/**
 * The corpus that Astro's content collections were filled from: read, checked and linked once, and
 * in development once more whenever a file has changed.
 */
export const getCorpus = async (): Promise<Corpus> => held();
