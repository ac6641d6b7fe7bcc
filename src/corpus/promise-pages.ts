import { memo } from '../shared/memo.ts';
import { pagesOf } from '../shared/parts.ts';
import type { Corpus, Jurisdiction, Promised } from './types.ts';

/** So many promises, with the measures and the targets that have a date to keep, stand on one page. */
const ON_ONE_PAGE = 150;
/** So many promises of one jurisdiction stand on a page of its own. */
const ON_A_PAGE = 100;

/** A page of what became of the promises of one jurisdiction. */
export interface PromisePage {
  jurisdiction: Jurisdiction;
  /** The slug of the page; '' for its first. */
  part: string;
  promises: Promised[];
}

/**
 * The pages of promises by jurisdiction, those included that have dates or goals to keep and no
 * promise that was followed up; none where all stand on one page.
 */
export const promisePages = memo((corpus: Corpus): PromisePage[] => {
  const due = corpus.measures.filter((measure) => measure.due !== undefined);
  const { promises: all, targets } = corpus;
  if (all.length + due.length + targets.length <= ON_ONE_PAGE) return [];
  const followed = Map.groupBy(all, ({ measure }) => measure.jurisdiction.id);
  const dated = new Set([...due, ...targets].map(({ jurisdiction }) => jurisdiction.id));
  return corpus.jurisdictions
    .filter(({ id }) => followed.has(id) || dated.has(id))
    .flatMap((jurisdiction) =>
      pagesOf(followed.get(jurisdiction.id) ?? [], ON_A_PAGE).map(
        ({ key: part, items: promises }) => ({ jurisdiction, part, promises }),
      ),
    );
});
