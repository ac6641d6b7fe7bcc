import { columnsOf } from '../../analysis/columns.ts';
import type { Corpus, Jurisdiction } from '../../corpus/index.ts';
import { memo } from '../../shared/memo.ts';
import { partsBeyond } from '../../shared/parts.ts';
import { gaps, nearGaps, type Gap, type NearGap, type Other } from './model.ts';

/** What one jurisdiction lacks, lens by lens. */
export interface Lacks {
  jurisdiction: Jurisdiction;
  gaps: Gap[];
  near: NearGap[];
}

/** So many offers of others to borrow from stand on one page; more, and each column has a page. */
const ON_ONE_PAGE = 100;
/** So many on the page of a column are told in full; more, and each place has its best measure. */
const IN_FULL = 130;
/** So many gaps are named one by one where each column has a page. */
const NAMED = 400;

/** So many cells a matrix of categories and columns may have; with more, categories are counted. */
const CELLS = 600;

/** What each column lacks, in order. */
export const lacksOf = memo((corpus: Corpus): Lacks[] =>
  columnsOf(corpus).map((jurisdiction) => ({
    jurisdiction,
    gaps: corpus.codebook.lenses.flatMap(({ id }) => gaps(corpus, jurisdiction, id)),
    near: corpus.codebook.lenses.flatMap(({ id }) => nearGaps(corpus, jurisdiction, id)),
  })),
);

const offersOf = ({ gaps: found, near }: Lacks): Other[] =>
  [...found, ...near].flatMap(({ others }) => others);

/** The columns that have a page of their own: none where all gaps stand on one page. */
export const columnsWithGapPages = memo((corpus: Corpus): ReadonlySet<Jurisdiction> => {
  const offers = lacksOf(corpus).flatMap((lacks) => offersOf(lacks).map(() => lacks.jurisdiction));
  return new Set(
    partsBeyond(offers, (jurisdiction) => jurisdiction, ON_ONE_PAGE).map(({ key }) => key),
  );
});

/** Whether the page of a column tells less of each gap, since there are too many. */
export const isBrief = (lacks: Lacks): boolean => offersOf(lacks).length > IN_FULL;

/**
 * How the page of all gaps tells them: the whole of each; each by its name, the rest on a page for each
 * column; or how many there are, where even the names are too many.
 */
export type Told = 'whole' | 'named' | 'counted';

/** What stands on the page of all gaps. */
export function gapsAt(corpus: Corpus): { all: Lacks[]; told: Told; hasMatrix: boolean } {
  const all = lacksOf(corpus);
  const found = all.reduce((sum, lacks) => sum + lacks.gaps.length, 0);
  const rows = corpus.codebook.lenses.reduce((sum, { categories }) => sum + categories.length, 0);
  const parted = columnsWithGapPages(corpus).size > 0;
  return {
    all,
    told: parted ? (found > NAMED ? 'counted' : 'named') : 'whole',
    hasMatrix: rows * all.length <= CELLS,
  };
}
