import type { Rule } from '../types.ts';
import { evidenceOf } from '../visit.ts';

/** A figure of a jurisdiction that speaks of a measure stands where the measure does. */
export const figureMeasure: Rule = {
  name: 'figure-measure',
  demands:
    'A figure of a jurisdiction that names a measure names one of its own, and both rest on one ' +
    'paragraph.',
  check({ entries }, report) {
    const measures = new Map(entries.measure.map((entry) => [entry.id, entry]));
    for (const at of entries.jurisdiction) {
      for (const [i, { measure, evidence }] of (at.data.figures ?? []).entries()) {
        const found = measure === undefined ? undefined : measures.get(measure);
        if (!found) continue;
        const path = ['figures', i, 'measure'];
        if (!found.id.startsWith(`${at.id}/`)) {
          report(at, path, { message: 'is a measure of another jurisdiction', found: found.id });
          continue;
        }
        const places = new Set(
          evidenceOf(found).map(({ value }) => `${value.source} ${value.paragraph}`),
        );
        if (evidence.some(({ source, paragraph }) => places.has(`${source} ${paragraph}`)))
          continue;
        report(at, path, {
          message: 'rests on no paragraph on which the figure rests',
          found: found.id,
          tip: 'name the measure of which the passage of the figure speaks, or leave it out',
        });
      }
    }
  },
};
