import { plain } from '../../languages/index.ts';
import { valueOf } from '../../schema/index.ts';
import type { Rule } from '../types.ts';

/** No plan told as a fact: the English summary says how far along the measure is. */
export const summaryWords: Rule = {
  name: 'summary-words',
  demands:
    'The English summary of a measure that is planned, explored or advised has a word that says so; ' +
    'the codebook lists the words with each commitment.',
  check({ entries, codebook }, report) {
    for (const at of entries.measure) {
      const { commitment, summary } = at.data;
      const words = valueOf(codebook, 'commitments', commitment).summary_words;
      const text = summary[plain].toLowerCase();
      if (!words || words.some((word) => text.includes(word))) continue;
      report(at, ['summary', plain], {
        message: `tells as a fact what is ${commitment}`,
        found: summary[plain],
        allowed: `one of ${words.join(', ')}`,
      });
    }
  },
};
