import { referencesOf } from '../references.ts';
import type { Rule } from '../types.ts';
import { isComplete } from '../visit.ts';

/** What nothing refers to is a leftover, or the sign of a reference that was forgotten. */
export const unused: Rule = {
  name: 'unused',
  demands: 'Every organisation and every source is referred to by some record.',
  check(context, report) {
    if (!isComplete(context)) return;
    const used = new Set(referencesOf(context).map(({ kind, id }) => `${kind}:${id}`));
    for (const at of [...context.entries.organisation, ...context.entries.source]) {
      if (used.has(`${at.kind}:${at.id}`)) continue;
      report(at, [], {
        message: `is ${at.kind === 'source' ? 'a source' : 'an organisation'} that no record uses`,
        found: at.id,
        tip: 'refer to it where the documents name it, or delete the file',
      });
    }
  },
};
