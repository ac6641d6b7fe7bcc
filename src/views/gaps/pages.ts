import { columnsOf } from '../../analysis/columns.ts';
import type { Corpus, Jurisdiction } from '../../corpus/index.ts';
import { memo } from '../../shared/memo.ts';
import { gaps, nearGaps, type Gap, type NearGap, type Other } from './model.ts';

/** What one jurisdiction lacks, lens by lens. */
export interface Lacks {
  jurisdiction: Jurisdiction;
  gaps: Gap[];
  near: NearGap[];
}

/** So many on the page of a column are told in full, with so many measures; more, and each place has its best. */
const IN_FULL = 130;
const MEASURES = 450;
/** So many lines the page of all gaps has; with more columns than would have two, it counts them. */
const LINES = 120;
/** So many lines the list of one column has at most, and at least. */
const MOST = 5;
const LEAST = 2;

/** So many cells a matrix of categories and columns may have; with more, categories are counted. */
const CELLS = 600;
/** So many columns have room for their names, at the width of the page. */
const COLUMNS = 12;

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

/** Whether the page of a column tells less of each gap, since there are too many. */
export const isBrief = (lacks: Lacks): boolean =>
  offersOf(lacks).length > IN_FULL ||
  lacks.gaps.reduce((sum, { total }) => sum + total, 0) > MEASURES;

/** What stands on the page of all gaps; what each column lacks is told in full on a page of its own. */
export interface GapsTold {
  all: readonly Lacks[];
  /** How many lines the list of each column has; 0 where there are too many columns to list anything. */
  lines: number;
  /** Whether every category and column has a cell; else categories are counted. */
  hasMatrix: boolean;
}

/** What stands on the page of all gaps. */
export function gapsAt(corpus: Corpus): GapsTold {
  const all = lacksOf(corpus);
  const rows = corpus.codebook.lenses.reduce((sum, { categories }) => sum + categories.length, 0);
  const each = Math.min(MOST, Math.floor(LINES / Math.max(1, all.length)));
  return {
    all,
    lines: each < LEAST ? 0 : each,
    hasMatrix: rows * all.length <= CELLS && all.length <= COLUMNS,
  };
}
