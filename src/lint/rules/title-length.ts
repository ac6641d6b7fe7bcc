import { written } from '../../languages/index.ts';
import { allEntries } from '../visit.ts';
import type { Rule } from '../types.ts';

/**
 * How long a title or a name may be, in characters, so that the title of its page has at most the 150
 * that validators allow: the name of the site stands behind it, and behind that of a body its kind.
 */
export const LONGEST = { title: 113, name: 98 } as const;

/** A title or name that heads a page is one that tabs, results of a search and sheets can show. */
export const titleLength: Rule = {
  name: 'title-length',
  demands: `A title has at most ${LONGEST.title} characters, a name at most ${LONGEST.name}.`,
  check({ entries }, report) {
    for (const at of allEntries(entries)) {
      for (const field of ['title', 'name'] as const) {
        const text = (at.data as Partial<Record<typeof field, Partial<Record<string, string>>>>)[
          field
        ];
        if (!text || typeof text === 'string') continue;
        for (const language of written) {
          const length = [...(text[language] ?? '')].length;
          if (length <= LONGEST[field]) continue;
          report(at, [field, language], {
            message: 'is too long for the title of a page',
            found: `${length} characters`,
            allowed: `at most ${LONGEST[field]}`,
          });
        }
      }
    }
  },
};
