import { written } from '../../languages/index.ts';
import { allEntries } from '../visit.ts';
import type { Rule } from '../types.ts';

/**
 * How long a title or a name may be, in characters, so that the title of its page has at most the 150
 * that validators allow: the name of the site stands behind it, and behind that of a body its kind.
 */
export const LONGEST = { title: 113, name: 98 } as const;

/** How many letters may follow each other before a line can break: the cells of tables are narrow. */
export const LONGEST_WORD = 30;

/** Letters between which no line breaks: those of Chinese break anywhere. */
const WORD = /[^\s\p{Script=Han}\p{P}\p{S}]+/gu;

/** A title or name that heads a page is one that tabs, results of a search and sheets can show. */
export const titleLength: Rule = {
  name: 'title-length',
  demands: `A title has at most ${LONGEST.title} characters, a name at most ${LONGEST.name}, a word of them at most ${LONGEST_WORD}.`,
  check({ entries }, report) {
    for (const at of allEntries(entries)) {
      for (const field of ['title', 'name', 'short', 'label', 'term'] as const) {
        const text = (at.data as Partial<Record<typeof field, Partial<Record<string, string>>>>)[
          field
        ];
        if (!text || typeof text === 'string') continue;
        for (const language of written) {
          const own = text[language] ?? '';
          const word = own.match(WORD)?.find((each) => [...each].length > LONGEST_WORD);
          if (word !== undefined) {
            report(at, [field, language], {
              message: 'holds a word that no cell of a table can hold',
              found: word,
              allowed: `at most ${LONGEST_WORD} letters in a row`,
              tip: 'break it with a blank or a hyphen, or say it in other words',
            });
          }
          const most = field === 'title' || field === 'name' ? LONGEST[field] : Infinity;
          const length = [...own].length;
          if (length <= most) continue;
          report(at, [field, language], {
            message: 'is too long for the title of a page',
            found: `${length} characters`,
            allowed: `at most ${most}`,
          });
        }
      }
    }
  },
};
