import { createHash } from 'node:crypto';
import { wholeOf } from '../corpus/parts.ts';
import type { Corpus, Measure } from '../corpus/index.ts';
import { written, type Written } from '../languages/index.ts';
import { memo, memoText } from '../shared/memo.ts';
import { shortHash } from '../shared/short-hash.ts';
import { chartNamed } from '../views/charts.ts';
import { chartIn } from './chart-slips.ts';
import { lineOf, slipsIn, type Unmarked } from './slips.ts';

/** So many letters tell two states of one thing apart. */
const LETTERS = 4;

/**
 * The marks of what a tray may hold: another as soon as what the site says of it is another, in any language
 * that content is written in. Each is worked out when it is first asked for.
 */
const states = memo((corpus: Corpus) =>
  memoText((item: string): string | undefined => {
    const said = written.map((language) => {
      const slip = slipsIn(corpus, language).get(item);
      return slip && [slip, behind(slip, corpus, language)];
    });
    if (said[0] === undefined) return undefined;
    const hash = createHash('sha256').update(JSON.stringify(said));
    return shortHash(hash).slice(0, LETTERS);
  }),
);

/** What a thing says beside its slip: a cell its lines; a chart its data, however it is drawn. */
function behind(slip: Unmarked, corpus: Corpus, language: Written): unknown {
  if (slip.kind === 'cell') {
    const measures = measuresById(corpus);
    return slip.measures.map((id) => lineOf(corpus, language, measures.get(id) as Measure));
  }
  if (slip.kind !== 'chart') return [];
  return chartIn(corpus, language, chartNamed(corpus, slip.name)).table;
}

const measuresById = memo(
  ({ measures }: Corpus) => new Map(measures.map((measure) => [measure.id, measure])),
);

/** The mark of a thing; undefined where a tray cannot hold it. */
export const markOf = (corpus: Corpus, item: string): string | undefined =>
  states(wholeOf(corpus))(item);
