import { written } from '../../languages/index.ts';
import { typedCounts } from '../typed-counts.ts';
import type { Entry, Path, Rule } from '../types.ts';
import { textsOf } from '../visit.ts';

/** The texts that speak of what the corpus holds, and of more than a passage of one document. */
const SPEAKING = {
  jurisdiction: ['profile'],
  source: ['limits'],
  term: ['definition'],
  programme: ['summary'],
  question: ['question'],
} as const;

/** A sentence that counts documents or cities is false once there is one more; a claim tells. */
export const typedCount: Rule = {
  name: 'typed-count',
  demands: 'A text that counts documents, cities or programmes has a claim that holds the number.',
  check({ entries }, report) {
    for (const kind of Object.keys(SPEAKING) as (keyof typeof SPEAKING)[]) {
      for (const at of entries[kind] as Entry<keyof typeof SPEAKING>[]) {
        if (at.data.claims !== undefined) continue;
        const fields: readonly string[] = SPEAKING[kind];
        for (const { path, value } of textsOf(at.data)) {
          if (!fields.includes(String(path[0]))) continue;
          for (const language of written) {
            for (const found of typedCounts(value[language], language)) {
              report(at, [...path, language] satisfies Path, {
                message: 'counts what the next document may change, and no claim holds it',
                found,
                tip: 'leave the number out, or add a claim such as left: count{of=sources}, is: equals, right: 5',
              });
            }
          }
        }
      }
    }
  },
};
