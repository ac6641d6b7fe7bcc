import { rules } from '../lint/rules/index.ts';
import type { ContentFile, Rule } from '../lint/types.ts';
import { ofFixed } from '../shared/memo.ts';
import { checkContent, type Checked } from './check.ts';
import { linkCorpus } from './link.ts';

/** The rules without which a record cannot be linked. */
export const linking: readonly Rule[] = rules.filter(({ name }) =>
  ['reference', 'parent', 'collision'].includes(name),
);

/** The corpus of files in which whatever is asked of them has been found. */
const linked = ofFixed((files: readonly ContentFile[]) => {
  const { codebook, entries } = checkContent(files, []);
  return codebook && linkCorpus(codebook, entries);
});

const checkBy =
  (by: readonly Rule[]) =>
  (files: readonly ContentFile[]): Checked => {
    const checked = checkContent(files, by);
    return { ...checked, corpus: checked.problems.length === 0 ? linked(files) : undefined };
  };

/**
 * Checks every record, and links them where they have no problems: all that a page needs to be
 * shown. Done once for a list of files that cannot change.
 */
export const checkRecords: (files: readonly ContentFile[]) => Checked = ofFixed(checkBy(rules));

/**
 * Checks of records what linking them rests on and nothing else, and links them: the corpus is that of
 * `checkRecords`, which asks more of them.
 */
export const checkLinks: (files: readonly ContentFile[]) => Checked = ofFixed(checkBy(linking));
