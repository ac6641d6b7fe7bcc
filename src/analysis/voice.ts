import type { Corpus, Jurisdiction, Measure, Source } from '../corpus/index.ts';
import { valueOf } from '../schema/index.ts';
import { counted } from './measures.ts';

/**
 * Whose word a statement about a measure is: the jurisdiction's own (`own`), somebody else's
 * report of it (`reported`), or advice to it (`advice`).
 */
export type Voice = 'own' | 'reported' | 'advice';

/** Whose word the measure's main passage is. */
export function voiceOf(corpus: Corpus, measure: Measure): Voice {
  if (measure.coded.commitment.advice) return 'advice';
  const source = sourceOf(corpus, measure.evidence[0]?.source ?? '');
  const own = isFirstHand(corpus, source) && isWithin(measure.jurisdiction, source.jurisdiction);
  return own ? 'own' : 'reported';
}

/** What a jurisdiction's column rests on: a source, whose word it is, and how many measures. */
export interface Basis {
  source: Source;
  voice: Voice;
  measures: number;
}

/** What the column of a jurisdiction rests on, the most measures first. */
export function basisOf(corpus: Corpus, jurisdiction: Jurisdiction): Basis[] {
  const found = new Map<string, Basis>();
  for (const measure of counted(jurisdiction.measures)) {
    const source = sourceOf(corpus, measure.evidence[0]?.source ?? '');
    const voice = voiceOf(corpus, measure);
    const key = `${source.id} ${voice}`;
    const basis = found.get(key) ?? { source, voice, measures: 0 };
    found.set(key, { ...basis, measures: basis.measures + 1 });
  }
  return [...found.values()].sort((a, b) => b.measures - a.measures);
}

/**
 * A source of the corpus.
 * @throws when there is none of that id
 */
export function sourceOf(corpus: Corpus, id: string): Source {
  const source = corpus.sources.find((entry) => entry.id === id);
  if (!source) throw new Error(`the corpus has no source “${id}”`);
  return source;
}

/** Whether a government speaks of its own work in a source. */
export const isFirstHand = ({ codebook }: Corpus, { tier }: Source): boolean =>
  valueOf(codebook, 'tiers', tier).first_hand;

/** Whether a jurisdiction is another or lies in it. */
export const isWithin = (inner: Jurisdiction, outer: Jurisdiction): boolean =>
  inner.id === outer.id || (inner.parent !== undefined && isWithin(inner.parent, outer));
