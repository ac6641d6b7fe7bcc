import type { Corpus, Jurisdiction } from '../../corpus/index.ts';
import { paths } from '../../routes/paths.ts';
import { columnsWithGapPages } from './pages.ts';

/** Where the gaps of a column are told in full: its own page, or its place on the page of all. */
export const gapsPath = (corpus: Corpus, jurisdiction: Jurisdiction): string =>
  columnsWithGapPages(corpus).has(jurisdiction)
    ? paths.gapsOf(jurisdiction.id)
    : `${paths.gaps}#${jurisdiction.id}`;
