import type { Codebook, Text } from '../schema/index.ts';
import { memo, memoText } from '../shared/memo.ts';
import { traits, type Locale } from './locales.ts';
import { localizerFrom, type Localizer } from './localizer.ts';
import type { Message } from '../languages/message.ts';
import type { NamedPage, PageWords } from '../schema/index.ts';
import { messages } from './messages/index.ts';
import type { MessageKey } from './messages/params.ts';
import { textIn } from './text-in.ts';

export {
  isLatin,
  localeFolder,
  localeName,
  locales,
  languageTag,
  traits,
  type Locale,
} from './locales.ts';
export type { Filling, MessageKey, Params, PlainKey } from './messages/params.ts';
export type { Localizer, Quantity } from './localizer.ts';

/** The localizer of a language; every page asks for one, so one is made a language. */
export const localizer = (locale: Locale, codebook: Codebook): Localizer =>
  localizers(codebook)(locale);

const localizers = memo((codebook: Codebook) =>
  memoText((locale: Locale) => makeLocalizer(locale, codebook)),
);

function makeLocalizer(locale: Locale, codebook: Codebook): Localizer {
  const text = (value: Text): string => textIn(value, locale);
  const messageFor = (n: 1 | undefined) =>
    memoText<string, MessageKey>(
      (key) => ownMessage(key, codebook, text) ?? messageOf(key, n, text, locale),
    );
  const [ofOne, ofMany] = [messageFor(1), messageFor(undefined)];
  return localizerFrom(locale, {
    text,
    message: (key, n) => (n === 1 ? ofOne(key) : ofMany(key)),
    lists: codebook.lists,
  });
}

/** What a page of this corpus says instead of the general words. */
const ownMessage = (
  key: MessageKey,
  { pages }: Codebook,
  text: (value: Text) => string,
): string | undefined => {
  const [view = '', field = ''] = key.split('.');
  const own = pages[view as NamedPage]?.[field as keyof NonNullable<PageWords[NamedPage]>];
  return own && text(own);
};

function messageOf(
  key: MessageKey,
  n: 1 | undefined,
  text: (value: Text) => string,
  locale: Locale,
): string {
  const message: Message = messages[key];
  const one = n === 1 && message.one?.[traits[locale].reads];
  return one ? one : text(message);
}
