import { isLatin, languageTag, type Localizer } from '../i18n/index.ts';
import { original } from '../languages/index.ts';

/**
 * The messages that the script of the search page fills, as attributes of its form.
 * @param texts whether it looks in the texts of documents too
 */
export const placeholders = (
  words: Localizer,
  texts: boolean,
): Record<string, string | undefined> => ({
  'data-written': isLatin(words.locale) ? languageTag[original] : '',
  'data-colon': words.say('colon'),
  'data-sep': words.say('sep'),
  'data-all': words.say('find.all', { n: '%n' }),
  'data-lacking': words.say('find.lacking', { n: '%n' }),
  'data-some': words.say('find.some', { n: '%n' }),
  'data-none': words.say('find.none', { query: '%query' }),
  'data-absent': words.say('find.absent', { words: '%words' }),
  'data-lacks': words.say('find.lacks', { words: '%words' }),
  'data-quoted': words.say('find.quoted', { word: '%word' }),
  'data-paragraph': `%source ${words.say('cite.paragraph', { n: '%n' })}`,
  'data-paragraph-said': words.say('cite.aria', { source: '%source', n: '%n' }),
  'data-best': words.say('find.best'),
  'data-more': words.say('find.more', { kind: '%kind', n: '%n' }),
  'data-kind': words.say('find.group', { kind: '%kind', n: '%n' }),
  'data-show': words.say('find.show', { n: '%n' }),
  'data-only-texts': texts ? words.say('find.onlyTexts', { query: '%query', n: '%n' }) : undefined,
  'data-reading': words.say('find.reading'),
  'data-failed': words.say('find.failed'),
  'data-near': words.say('find.near'),
  'data-views': words.say('find.views'),
});
