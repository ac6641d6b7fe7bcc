import { sureObservations } from '../../analysis/sure.ts';
import type { Corpus, Measure } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { paths } from '../../routes/paths.ts';
import { observationsOf } from '../observations/model.ts';

/** That a follow-up exists: what it says in a few words, and where it stands in full. */
export interface FollowUp {
  said: string;
  path: string;
}

/**
 * What is known of a measure from beyond the documents, the most telling first: what became of it,
 * where that was looked into, and how many sure observations there are. Nothing where nothing is known.
 */
export function followUpsOf(
  corpus: Pick<Corpus, 'codebook' | 'promises' | 'observations'>,
  measure: Pick<Measure, 'id'>,
  words: Localizer,
): FollowUp[] {
  const promise = corpus.promises.find((one) => one.measure.id === measure.id);
  const seen = observationsOf({ observations: sureObservations(corpus) }, measure);
  return [
    ...(promise
      ? [{ said: words.label('outcomes', promise.outcome), path: paths.promise(promise.id) }]
      : []),
    ...seen.slice(0, 1).map(({ id }) => ({
      said: words.say('followup.seenBy', { n: seen.length }),
      path: paths.observation(id),
    })),
  ];
}
