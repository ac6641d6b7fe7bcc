import { byId } from '../../shared/by-id.ts';
import type { Entry, LintContext, Rule } from '../types.ts';

/** A further means of a part that its whole records is counted twice. */
export const repeatedMeans: Rule = {
  name: 'repeated-means',
  demands: 'A part adds no further means that a whole above it records.',
  check(context, report) {
    const means = context.codebook.lenses.filter((lens) => lens.means);
    for (const at of context.entries.measure) {
      for (const { id: lens } of means) {
        for (const [i, code] of (at.data.coding[lens] ?? []).entries()) {
          const whole =
            i > 0 ? wholesOf(at, context).find((one) => codes(one, lens).has(code)) : undefined;
          if (!whole) continue;
          report(at, ['coding', lens, i], {
            message: 'is a further means that the whole records already',
            found: `${code}, on ${whole.id}`,
            tip: 'leave it to the whole, or put it first if it is the main means of the part',
          });
        }
      }
    }
  },
};

const codes = ({ data }: Entry<'measure'>, lens: string): Set<string> =>
  new Set(data.coding[lens] ?? []);

/** The measures that a measure is a part of, from the nearest on; circles are another rule's. */
function wholesOf(at: Entry<'measure'>, { entries }: LintContext): Entry<'measure'>[] {
  const wholes: Entry<'measure'>[] = [];
  for (let part: Entry<'measure'> | undefined = at; part?.data.parent !== undefined;) {
    const { parent }: { parent?: string | undefined } = part.data;
    part = parent === undefined ? undefined : byId(entries.measure, parent);
    if (!part || part === at || wholes.includes(part)) break;
    wholes.push(part);
  }
  return wholes;
}
