import { sureObservations } from '../../analysis/sure.ts';
import type { Corpus, Measure, Observation } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { paths } from '../../routes/paths.ts';
import { memo } from '../../shared/memo.ts';

/** That a follow-up exists: what it says in a few words, and where it stands in full. */
export interface FollowUp {
  said: string;
  path: string;
}

type Followed = Pick<Corpus, 'codebook' | 'promises' | 'observations'>;

/** The promise that a measure makes, by the id of the measure: every cell and line of a page asks. */
const promiseBy = memo(
  ({ promises }: Followed) =>
    new Map(promises.toReversed().map((promise) => [promise.measure.id, promise])),
);

/** The sure observations of each measure, by its id. */
const seenBy = memo((corpus: Followed) => {
  const seen = new Map<string, Observation[]>();
  for (const observation of sureObservations(corpus)) {
    for (const { id } of observation.measures) {
      seen.set(id, [...(seen.get(id) ?? []), observation]);
    }
  }
  return seen;
});

/**
 * What is known of a measure from beyond the documents, the most telling first: what became of it,
 * where that was looked into, and how many sure observations there are. Nothing where nothing is known.
 */
export function followUpsOf(
  corpus: Followed,
  measure: Pick<Measure, 'id'>,
  words: Localizer,
): FollowUp[] {
  const promise = promiseBy(corpus).get(measure.id);
  const seen = seenBy(corpus).get(measure.id) ?? [];
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
