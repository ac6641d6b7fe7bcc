import { memo } from '../shared/memo.ts';
import { held, heldContent, type HeldContent } from './check-once.ts';
import { turnedReadings, type Turned } from './turned.ts';
import type { Corpus } from './types.ts';

/**
 * The corpus that was checked before the pages are made: read, checked and linked once, and
 * in development once more whenever a file has changed.
 */
export const getCorpus = async (): Promise<Corpus> => held();

const turnedOf = memo(({ corpus: { codebook }, entries }: HeldContent) =>
  turnedReadings(codebook, entries),
);

/** The same corpus with bare verbs read otherwise; none where no measure rests on one. */
export const getTurned = async (): Promise<readonly Turned[]> => turnedOf(heldContent());
