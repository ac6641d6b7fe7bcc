import { homeOfMeasure } from '../homes.ts';
import type { Entry, Rule } from '../types.ts';
import { isComplete } from '../visit.ts';

/** A programme's items are numbered 1 to n, each by a record that is no part of another. */
export const programmeRule: Rule = {
  name: 'programme',
  demands:
    'A programme has measures of its own jurisdiction as items 1 to n; their parts name no programme.',
  check(context, report) {
    const { entries } = context;
    const homes = new Map(entries.programme.map(({ id, data }) => [id, data.jurisdiction]));
    for (const at of entries.measure) {
      const { programme: place, parent } = at.data;
      if (!place) continue;
      const home = homes.get(place.id);
      if (parent !== undefined) {
        report(at, ['programme'], {
          message: 'is stated by a part, which has it through its parent',
          found: `${place.id}, item ${place.item}`,
          tip: `leave it out here; ${parent} or its own parent states it`,
        });
      } else if (home !== undefined && home !== homeOfMeasure(at.id)) {
        report(at, ['programme', 'id'], {
          message: 'is a programme of another jurisdiction',
          found: `${place.id}, of ${home}`,
        });
      }
    }
    if (!isComplete(context)) return;
    const items = Map.groupBy(
      entries.measure.filter(({ data }) => data.parent === undefined),
      ({ data }) => data.programme?.id,
    );
    for (const at of entries.programme) {
      const own = items.get(at.id) ?? [];
      if (own.length === 0) report(at, [], { message: 'has no measure as an item' });
      for (const { after, missing } of holes(own)) {
        report(after, ['programme', 'item'], {
          message: `leaves the programme ${at.id} without item ${missing}`,
          found: String(after.data.programme?.item),
        });
      }
    }
  },
};

/** The first number missing before an item, for each item that does not follow on the one before. */
function holes(items: Entry<'measure'>[]): { after: Entry<'measure'>; missing: number }[] {
  const item = (at: Entry<'measure'>): number => at.data.programme?.item ?? 0;
  const sorted = [...items].sort((a, b) => item(a) - item(b));
  return sorted.flatMap((after, i) => {
    const before = sorted[i - 1];
    const missing = (before ? item(before) : 0) + 1;
    return item(after) > missing ? [{ after, missing }] : [];
  });
}
