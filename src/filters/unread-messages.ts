import { isLatin, type Locale, type Localizer } from '../i18n/index.ts';

/** What a form says of an address that asks for what it does not have, as attributes; `%` stands before holes. */
export const unreadMessages = ({ locale, words }: { locale: Locale; words: Localizer }) => ({
  'data-unread': words.say('address.unread', { text: '%text' }),
  'data-nearest': words.say('address.nearest', { who: '%who' }),
  // Between two sentences.
  'data-gap': isLatin(locale) ? ' ' : '',
});
