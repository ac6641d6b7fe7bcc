import { agreement, type Agreement } from './agreement.ts';
import type { Corpus } from '../../corpus/index.ts';
import { memo } from '../../shared/memo.ts';
import { isForHongKong } from '../hong-kong.ts';
import { counted } from '../measures.ts';

const directedAt = ({ measures }: Corpus) =>
  counted(measures).filter((measure) => isForHongKong(measure) && !measure.coded.hong_kong.own);

/**
 * How many measures there are to be coded twice, whether or not they have been: all, bundles included,
 * or those of `agreementForHongKong`.
 */
export const toBeCoded = (corpus: Corpus, directed: boolean): number =>
  (directed ? directedAt(corpus) : corpus.measures).length;

const readings = ({ doubleCodings }: Corpus, which: 'first' | 'second') =>
  new Map(doubleCodings.flatMap((coding) => Object.entries(coding[which].measures)));

/** How far the two codings agree; computed once, for the pages of all languages. */
export const agreementOf = memo((corpus: Corpus): Agreement[] =>
  agreement(readings(corpus, 'first'), readings(corpus, 'second'), corpus.codebook),
);

/**
 * The same on those measures alone that are directed at Hong Kong and no bundles: what is empty by
 * construction raises no figure there.
 */
export const agreementForHongKong = memo((corpus: Corpus): Agreement[] => {
  const among = new Set(directedAt(corpus).map(({ id }) => id));
  return agreement(readings(corpus, 'first'), readings(corpus, 'second'), corpus.codebook, {
    only: (id) => among.has(id),
  });
});
