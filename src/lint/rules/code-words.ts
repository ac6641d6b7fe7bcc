import type { Rule } from '../types.ts';
import { isInEvidence } from '../visit.ts';

/** No code without the words that it takes: no grant where the text speaks of no money. */
export const codeWords: Rule = {
  name: 'code-words',
  demands: 'A measure coded in a category that needs words has one of them in its passages.',
  check({ entries, codebook }, report) {
    for (const lens of codebook.lenses) {
      const needing = new Map(
        lens.categories.flatMap(({ id, needs }) => (needs ? [[id, needs] as const] : [])),
      );
      for (const at of entries.measure) {
        for (const [i, code] of (at.data.coding[lens.id] ?? []).entries()) {
          const words = needing.get(code);
          if (!words || words.some((word) => isInEvidence(at, word))) continue;
          report(at, ['coding', lens.id, i], {
            message: 'needs a word that none of the passages has',
            found: code,
            allowed: words.join(', '),
            tip: 'add the passage that holds it, or code what the text says',
          });
        }
      }
    }
  },
};
