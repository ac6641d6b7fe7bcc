import { createHash } from 'node:crypto';
import { wholeOf } from '../corpus/column-sets.ts';
import type { Corpus } from '../corpus/index.ts';
import { written } from '../languages/index.ts';
import { memo } from '../shared/memo.ts';
import { shortHash } from '../shared/short-hash.ts';
import { slipsIn } from './slips.ts';

/** So many letters tell two states of one thing apart. */
const LETTERS = 4;

/**
 * The mark of everything that a tray may hold: another as soon as what the site says of it is another, in
 * any language that content is written in.
 */
const states = memo((corpus: Corpus): ReadonlyMap<string, string> => {
  const [first, ...others] = written.map((language) => slipsIn(corpus, language));
  return new Map(
    [...(first ?? [])].map(([item, slip]) => {
      const said = [slip, ...others.map((slips) => slips.get(item))];
      const hash = createHash('sha256').update(JSON.stringify(said));
      return [item, shortHash(hash).slice(0, LETTERS)];
    }),
  );
});

/** The mark of a thing; undefined where a tray cannot hold it. */
export const markOf = (corpus: Corpus, item: string): string | undefined =>
  states(wholeOf(corpus)).get(item);
