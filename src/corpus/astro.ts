import { held } from './check-once.ts';
import type { Corpus } from './types.ts';

/**
 * The corpus that was checked before the pages are made: read, checked and linked once, and
 * in development once more whenever a file has changed.
 */
export const getCorpus = async (): Promise<Corpus> => held();
