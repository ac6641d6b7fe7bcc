import { HONG_KONG } from '../../schema/index.ts';
import type { Rule } from '../types.ts';

/** A partnership pairs mainland bodies with Hong Kong bodies; a proposal is one whole. */
export const sides: Rule = {
  name: 'sides',
  demands:
    'A partnership has mainland bodies on one side and Hong Kong bodies on the other; ' +
    'the asks of a document are one proposal as a whole and its requests, numbered from 1.',
  check({ entries }, report) {
    const homes = new Map(entries.organisation.map(({ id, data }) => [id, data.home]));
    for (const at of entries.partnership) {
      for (const side of ['mainland', 'hong_kong'] as const) {
        at.data[side].forEach((id, i) => {
          if (!homes.has(id) || (homes.get(id) === HONG_KONG) === (side === 'hong_kong')) return;
          report(at, [side, i], {
            message: `stands on the wrong side: its home is ${homes.get(id) ?? 'not stated'}`,
            found: id,
            allowed: side === 'mainland' ? 'bodies outside Hong Kong' : 'bodies of Hong Kong',
          });
        });
      }
    }
    const seen = new Map<string, string>();
    for (const at of [...entries.ask].sort((a, b) => a.data.order - b.data.order)) {
      const place = `${at.id.split('/')[0]} ${at.data.order}`;
      const other = seen.get(place);
      if (other) {
        report(at, ['order'], {
          message: 'is taken by another ask of the document',
          found: `${at.data.order}, in ${other}`,
        });
      } else seen.set(place, at.file);
    }
  },
};
