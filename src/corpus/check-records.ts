import type { ContentFile } from '../lint/types.ts';
import { ofFixed } from '../shared/memo.ts';
import { checkContent, type Checked } from './check.ts';
import { linkCorpus } from './link.ts';

/**
 * Checks every record, and links them where they have no problems: all that a page needs to be
 * shown. Done once for a list of files that cannot change.
 */
export const checkRecords: (files: readonly ContentFile[]) => Checked = ofFixed(
  (files: readonly ContentFile[]): Checked => {
    const checked = checkContent(files);
    const { codebook, entries, problems } = checked;
    const good = codebook && problems.length === 0;
    return { ...checked, corpus: good ? linkCorpus(codebook, entries) : undefined };
  },
);
