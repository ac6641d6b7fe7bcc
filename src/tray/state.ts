import { createHash } from 'node:crypto';
import { wholeOf } from '../corpus/parts.ts';
import type { Corpus } from '../corpus/index.ts';
import { written, type Written } from '../languages/index.ts';
import { memo } from '../shared/memo.ts';
import { shortHash } from '../shared/short-hash.ts';
import { chartsIn } from './chart-slips.ts';
import { linesIn, slipsIn, type Unmarked } from './slips.ts';

/** So many letters tell two states of one thing apart. */
const LETTERS = 4;

/**
 * The mark of everything that a tray may hold: another as soon as what the site says of it is another, in
 * any language that content is written in.
 */
const states = memo((corpus: Corpus): ReadonlyMap<string, string> => {
  const saidIn = written.map((language) => {
    const slips = slipsIn(corpus, language);
    return (item: string) => {
      const slip = slips.get(item);
      return slip && [slip, behind(slip, corpus, language)];
    };
  });
  return new Map(
    [...slipsIn(corpus, written[0]).keys()].map((item) => {
      const said = saidIn.map((own) => own(item));
      const hash = createHash('sha256').update(JSON.stringify(said));
      return [item, shortHash(hash).slice(0, LETTERS)];
    }),
  );
});

/** What a thing says beside its slip: a cell its lines; a chart its data, however it is drawn. */
function behind(slip: Unmarked, corpus: Corpus, language: Written): unknown {
  if (slip.kind === 'cell') return slip.measures.map((id) => linesIn(corpus, language)[id]);
  return slip.kind === 'chart' ? chartsIn(corpus, language)[slip.name]?.table : [];
}

/** The mark of a thing; undefined where a tray cannot hold it. */
export const markOf = (corpus: Corpus, item: string): string | undefined =>
  states(wholeOf(corpus)).get(item);
