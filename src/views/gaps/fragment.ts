import type { Jurisdiction } from '../../corpus/index.ts';
import { paths } from '../../routes/paths.ts';
import type { Gap } from './model.ts';

/** The id of a gap, in the page of all gaps and in that of its jurisdiction. */
export const gapFragment = (jurisdiction: string, lens: string, category: string): string =>
  `${jurisdiction}-${lens}-${category}`;

/** Where a gap of a jurisdiction is told in full. */
export const gapPath = ({ id }: Jurisdiction, { lens, category }: Pick<Gap, 'lens' | 'category'>) =>
  `${paths.gapsOf(id)}#${gapFragment(id, lens.id, category.id)}`;
