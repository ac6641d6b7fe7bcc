import { byScore, type Scored } from '../../analysis/concreteness.ts';
import { counted } from '../../analysis/measures.ts';
import { columnSets } from '../../corpus/column-sets.ts';
import type { Corpus, Jurisdiction } from '../../corpus/index.ts';
import { memo } from '../../shared/memo.ts';
import { pagesOf, partsBeyond } from '../../shared/parts.ts';

/**
 * So many measures stand with their scores on one page; more, or more columns than stand together, whose
 * chart is longer, and each jurisdiction has a page.
 */
const ON_ONE_PAGE = 300;

/** The jurisdictions whose scores stand on a page of their own: none where all stand on one. */
export const jurisdictionsWithScorePages = memo((corpus: Corpus): readonly Jurisdiction[] =>
  partsBeyond(
    corpus.jurisdictions.flatMap(({ measures }) => counted(measures)),
    ({ jurisdiction }) => jurisdiction,
    columnSets(corpus).length > 0 ? 0 : ON_ONE_PAGE,
  ).map(({ key }) => key),
);

/** A page of the scores of one jurisdiction. */
export interface ScorePage {
  jurisdiction: Jurisdiction;
  /** The slug of the page; '' for its first. */
  part: string;
  scored: Scored[];
}

/** The pages of scores by jurisdiction, the highest first; none where all stand on one page. */
export const scorePages = memo((corpus: Corpus): ScorePage[] =>
  jurisdictionsWithScorePages(corpus).flatMap((jurisdiction) =>
    pagesOf(byScore(counted(jurisdiction.measures)), ON_ONE_PAGE).map(
      ({ key: part, items: scored }): ScorePage => ({ jurisdiction, part, scored }),
    ),
  ),
);
