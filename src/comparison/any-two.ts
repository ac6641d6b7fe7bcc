import { columnsOf } from '../analysis/columns.ts';
import { isLatin, type MessageKey } from '../i18n/index.ts';
import type { Page } from '../routes/page.ts';
import { paths } from '../routes/paths.ts';
import type { Lens } from '../schema/index.ts';
import { columnPairs } from './pair.ts';
import { insideSentence } from './pair-words.ts';
import type { AnyTwoData, Labels } from './wire.ts';

/** Messages that the script of the page for any two says, by name; `%` stands before their placeholders. */
const messages = {
  title: 'pair.title',
  sum: 'pair.sum',
  none: 'anyTwo.none',
  second: 'anyTwo.second',
  twice: 'anyTwo.twice',
  unknown: 'anyTwo.unknown',
  nearest: 'anyTwo.nearest',
  more: 'anyTwo.more',
  waiting: 'anyTwo.waiting',
  failed: 'anyTwo.failed',
  take: 'anyTwo.take',
  sep: 'sep',
} as const satisfies Record<string, MessageKey>;

/** The script fills the holes: each stands there by its name. */
const holes = {
  one: '%one',
  other: '%other',
  who: '%who',
  list: '%list',
  text: '%text',
  of: '%of',
  both: '%both',
  onlyOne: '%onlyOne',
  onlyOther: '%onlyOther',
  neither: '%neither',
};

/**
 * What the page for any two columns hands to its script, in the language of the page.
 * @param fileOf the address of the script that brings a column, from the site’s root
 */
export function anyTwoData(page: Page, lens: Lens, fileOf: (column: string) => string): AnyTwoData {
  const { corpus, words, locale } = page;
  const filled = { ...holes, lens: words.text(lens.label) };
  const columns = columnsOf(corpus);
  return {
    lens: lens.id,
    columns: columns.map(({ id, short }) => ({
      id,
      name: words.text(short),
      file: page.asset(fileOf(id)),
    })),
    own: Object.fromEntries(
      columnPairs(corpus).map(([one, other]) => [
        `${one.id} ${other.id}`,
        page.href(paths.pair(one.id, other.id, lens.id)),
      ]),
    ),
    inside: insideSentences(page),
    site: words.say('site.name'),
    words: {
      ...Object.fromEntries(
        Object.entries(messages).map(([name, key]) => [name, words.say(key, filled)]),
      ),
      // Between two sentences.
      gap: isLatin(locale) ? ' ' : '',
    },
  };
}

/** What is said where a column lies within another, by the ids of both in the order of the columns. */
function insideSentences(page: Page): Labels {
  const columns = columnsOf(page.corpus);
  return Object.fromEntries(
    columns.flatMap((column) => {
      const { parent } = column;
      if (!parent || !columns.includes(parent)) return [];
      const [one, other] =
        columns.indexOf(column) < columns.indexOf(parent) ? [column, parent] : [parent, column];
      const said = insideSentence(page, { one, other });
      return said === undefined ? [] : [[`${one.id} ${other.id}`, said]];
    }),
  );
}
