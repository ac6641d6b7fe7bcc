import { valueOf } from '../../schema/index.ts';
import { spanOf } from '../../shared/dates.ts';
import type { Rule } from '../types.ts';
import { evidenceOf } from '../visit.ts';

/** A deadline that had passed when the document was written needs a word about it. */
export const passedDeadline: Rule = {
  name: 'passed-deadline',
  demands: 'A measure not implemented whose due date is before its newest source has a note.',
  check({ entries, codebook }, report) {
    const dates = new Map(
      entries.source.map(({ id, data }) => [id, spanOf(data.date)?.first ?? data.date]),
    );
    for (const at of entries.measure) {
      const { commitment, due, note } = at.data;
      const end = due?.date === undefined ? undefined : spanOf(due.date)?.last;
      const newest = evidenceOf(at)
        .map(({ value }) => dates.get(value.source) ?? '')
        .reduce((latest, date) => (date > latest ? date : latest), '');
      if (end === undefined || end >= newest || note) continue;
      if (valueOf(codebook, 'commitments', commitment).done) continue;
      report(at, ['due', 'date'], {
        message: 'had passed when the document was written, and no note says so',
        found: `${due?.date}, and the document is of ${newest}`,
        tip: 'add a note: what the document says of the outcome, or that it says nothing',
      });
    }
  },
};
