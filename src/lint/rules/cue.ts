import type { Rule } from '../types.ts';
import { isInEvidence } from '../visit.ts';

/** The wording that decided the commitment can be read in the record's evidence. */
export const cue: Rule = {
  name: 'cue',
  demands:
    'The cue of a measure or a partnership stands in one of its phrases; … joins parts that stand apart.',
  check({ entries }, report) {
    for (const at of [...entries.measure, ...entries.partnership]) {
      const parts = at.data.cue.split(/…+/).filter((part) => part.trim() !== '');
      const missing = parts.filter((part) => !isInEvidence(at, part));
      if (parts.length > 0 && missing.length === 0) continue;
      report(at, ['cue'], {
        message: 'does not stand in any phrase of the record',
        found: missing.length > 0 ? missing.join(', ') : at.data.cue,
        tip: 'copy the deciding words from a phrase, or add the passage that holds them',
      });
    }
  },
};
