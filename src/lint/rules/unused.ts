import { definitionOf, kindNames } from '../../kinds/index.ts';
import { referencesOf } from '../references.ts';
import type { Entry, Rule } from '../types.ts';
import { aOrAn, isComplete } from '../visit.ts';

/** What nothing refers to is a leftover, or the sign of a reference that was forgotten. */
export const unused: Rule = {
  name: 'unused',
  demands: 'Every organisation and every source is referred to by some record.',
  check(context, report) {
    if (!isComplete(context)) return;
    const used = new Set<string>();
    for (const { kind, id } of referencesOf(context)) used.add(`${kind}:${id}`);
    const kinds = kindNames.filter((kind) => definitionOf(kind).referred);
    for (const at of kinds.flatMap((kind) => context.entries[kind] as Entry[])) {
      if (used.has(`${at.kind}:${at.id}`)) continue;
      report(at, [], {
        message: `is ${aOrAn(at.kind)} that no record uses`,
        found: at.id,
        tip: 'refer to it where the documents name it, or delete the file',
      });
    }
  },
};
