import { written } from '../../languages/index.ts';
import { allEntries } from '../visit.ts';
import type { Rule } from '../types.ts';

/**
 * What a page's title may be long, in characters: with the name of the site behind it the browser's
 * title keeps to the 150 that validators allow.
 */
const LONGEST = 113;

/** A title or name that heads a page is one that tabs, results of a search and sheets can show. */
export const titleLength: Rule = {
  name: 'title-length',
  demands: `A title or a name has at most ${LONGEST} characters.`,
  check({ entries }, report) {
    for (const at of allEntries(entries)) {
      for (const field of ['title', 'name'] as const) {
        const text = (at.data as Partial<Record<typeof field, Partial<Record<string, string>>>>)[
          field
        ];
        if (!text || typeof text === 'string') continue;
        for (const language of written) {
          const length = [...(text[language] ?? '')].length;
          if (length <= LONGEST) continue;
          report(at, [field, language], {
            message: 'is too long for the title of a page',
            found: `${length} characters`,
            allowed: `at most ${LONGEST}`,
          });
        }
      }
    }
  },
};
