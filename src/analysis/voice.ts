import type { Corpus, Measure } from '../corpus/index.ts';
import { ofFixed } from '../shared/memo.ts';
import { liesIn } from './places.ts';
import { isFirstHand, sourceOf } from './sources.ts';

/**
 * Whose word a statement about a measure is: the jurisdiction's own (`own`), somebody else's
 * report of it (`reported`), or advice to it (`advice`).
 */
export type Voice = 'own' | 'reported' | 'advice';

/** Whose word the measure's main passage is. */
export const voiceOf = (corpus: Corpus, measure: Measure): Voice => voices(corpus)(measure);

const voices = ofFixed((corpus: Corpus) => ofFixed((measure: Measure) => toldBy(corpus, measure)));

function toldBy(corpus: Corpus, measure: Measure): Voice {
  if (measure.coded.commitment.advice) return 'advice';
  const source = sourceOf(corpus, measure.evidence[0]?.source ?? '');
  const own = isFirstHand(corpus, source) && liesIn(measure.jurisdiction, source.jurisdiction);
  return own ? 'own' : 'reported';
}
