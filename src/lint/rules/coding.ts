import { HONG_KONG } from '../../schema/index.ts';
import { homeOfMeasure } from '../homes.ts';
import type { LintContext, Located, Path, Report, Rule } from '../types.ts';

/** Coding counts a measure once a category, and tells Hong Kong's own measures from the others'. */
export const codingRule: Rule = {
  name: 'coding',
  demands:
    'A lens names no category twice; measures of Hong Kong, and only they, are Hong Kong’s own.',
  check(context, report) {
    const { measure, target } = context.entries;
    for (const at of [...measure, ...target]) {
      for (const [lens, categories] of Object.entries(at.data.coding)) {
        repeats(at, ['coding', lens], categories, report);
      }
    }
    const hongKong = withinHongKong(context);
    const values = context.codebook.lists['hong-kong'].values;
    const owning = new Set(values.filter(({ own }) => own).map(({ id }) => id));
    for (const at of measure) {
      const home = homeOfMeasure(at.id);
      const isOwn = hongKong.has(home);
      if (isOwn === owning.has(at.data.hong_kong)) continue;
      report(at, ['hong_kong'], {
        message: isOwn
          ? 'does not say that the measure is Hong Kong’s own'
          : 'says that the measure is Hong Kong’s own, and it is not',
        found: `${at.data.hong_kong}, of a measure of ${home}`,
        allowed: values
          .filter(({ own }) => own === isOwn)
          .map(({ id }) => id)
          .join(', '),
      });
    }
  },
};

function repeats(at: Located, path: Path, categories: readonly string[], report: Report): void {
  for (const [i, category] of categories.entries()) {
    if (categories.indexOf(category) === i) continue;
    report(at, [...path, i], {
      message: 'is a category named twice',
      found: category,
      tip: 'keep the first; the main category stands first',
    });
  }
}

/** Hong Kong and every jurisdiction that lies in it; circles of parents are another rule's. */
function withinHongKong({ entries }: LintContext): Set<string> {
  const inside = new Set([HONG_KONG]);
  for (let before = 0; before < inside.size;) {
    before = inside.size;
    for (const { id, data } of entries.jurisdiction) {
      if (data.parent !== undefined && inside.has(data.parent)) inside.add(id);
    }
  }
  return inside;
}
