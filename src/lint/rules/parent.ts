import { homeOfMeasure } from '../homes.ts';
import type { Entry, Rule } from '../types.ts';

/** Parts and wholes form a tree, and comparisons lead to another jurisdiction. */
export const parent: Rule = {
  name: 'parent',
  demands:
    'No record is a part of itself; a part is of its parent’s jurisdiction, a comparable of another.',
  check({ entries }, report) {
    for (const kind of ['jurisdiction', 'measure'] as const) {
      const parents = new Map<string, string | undefined>(
        (entries[kind] as Entry<'measure' | 'jurisdiction'>[]).map(({ id, data }) => [
          id,
          data.parent,
        ]),
      );
      for (const at of entries[kind]) {
        const circle = circleFrom(at.id, parents);
        if (circle) {
          report(at, ['parent'], {
            message: 'makes the record a part of itself',
            found: circle.join(' → '),
            tip: 'leave the parent out of the record that is the whole',
          });
        }
      }
    }
    for (const at of entries.measure) {
      const home = homeOfMeasure(at.id);
      if (at.data.parent !== undefined && homeOfMeasure(at.data.parent) !== home) {
        report(at, ['parent'], {
          message: 'is a measure of another jurisdiction',
          found: at.data.parent,
          allowed: `a measure of ${home}`,
        });
      }
      for (const [i, { measure }] of (at.data.comparable ?? []).entries()) {
        if (homeOfMeasure(measure) !== home) continue;
        report(at, ['comparable', i, 'measure'], {
          message:
            measure === at.id ? 'is the measure itself' : 'is a measure of the same jurisdiction',
          found: measure,
          allowed: `a measure of another jurisdiction than ${home}`,
        });
      }
    }
  },
};

/** The way from a record up to itself; undefined when its chain of parents ends. */
function circleFrom(
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
): string[] | undefined {
  const way = [id];
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    way.push(at);
    if (at === id) return way;
    seen.add(at);
  }
  return undefined;
}
