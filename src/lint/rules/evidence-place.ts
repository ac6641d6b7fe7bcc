import type { Rule } from '../types.ts';
import { allEntries, evidenceOf } from '../visit.ts';

/** A passage points into its document. */
export const evidencePlace: Rule = {
  name: 'evidence-place',
  demands: 'The paragraph of a passage is one that its source has.',
  check({ entries }, report) {
    const lengths = new Map(entries.source.map(({ id, data }) => [id, data.paragraphs]));
    for (const { entry, path, value } of allEntries(entries).flatMap(evidenceOf)) {
      const length = lengths.get(value.source);
      if (length === undefined || value.paragraph <= length) continue;
      report(entry, [...path, 'paragraph'], {
        message: 'is a paragraph that the document does not have',
        found: String(value.paragraph),
        allowed: `1 to ${length} in ${value.source}`,
      });
    }
  },
};
