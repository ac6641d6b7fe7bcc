import { valueOf, type Codebook, type List } from '../schema/index.ts';
import type { ListName, NamedFigure, Text } from '../schema/index.ts';
import { memo, memoText } from '../shared/memo.ts';
import { formatDate, formatNumber, formatQuantity, formatRounded, unitOf } from './format.ts';
import { intlTag, languageTag, traits, type Locale } from './locales.ts';
import { fill, type Values } from './fill.ts';
import type { Message } from '../languages/message.ts';
import type { NamedPage, PageWords } from '../schema/index.ts';
import { messages } from './messages/index.ts';
import type { Filling, MessageKey } from './messages/params.ts';
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

/** A number with its unit and qualifier, whoever states it. */
export type Quantity = Pick<NamedFigure, 'value' | 'value_max' | 'unit' | 'qualifier'>;

/** Everything that is said in one language: texts, messages, numbers, dates, figures. */
export interface Localizer {
  locale: Locale;
  /** The BCP 47 tag. */
  tag: string;
  /** A text of the content. */
  text(text: Text): string;
  /**
   * A message of the interface; `n` chooses the singular, where the language has one.
   * @throws {Error} When a hole is left unfilled.
   */
  say<Key extends MessageKey>(key: Key, ...filling: Filling<Key>): string;
  number(value: number): string;
  rounded(value: number, digits: number): string;
  date(date: string): string;
  /** A figure with unit and without its qualifier. */
  quantity(figure: Quantity): string;
  /** A figure with unit and qualifier: 最高5000万元, up to CNY 50 million. */
  figure(figure: Quantity): string;
  /** The label of a value of a codebook's list. */
  label(list: ListName, id: string): string;
  /** A value of a codebook's list, with the properties that decide. @throws when there is none */
  value<N extends ListName>(list: N, id: string): List<N>['values'][number];
  /** Several items as running text: A、B和C; A, B and C. */
  list(items: readonly string[]): string;
}

/** The localizer of a language; every page asks for one, so one is made a language. */
export const localizer = (locale: Locale, codebook: Codebook): Localizer =>
  localizers(codebook)(locale);

const localizers = memo((codebook: Codebook) =>
  memoText((locale: Locale) => makeLocalizer(locale, codebook)),
);

function makeLocalizer(locale: Locale, codebook: Codebook): Localizer {
  const text = (value: Text): string => textIn(value, locale);
  const conjunction = new Intl.ListFormat(intlTag[locale], { type: 'conjunction' });
  const quantity = (figure: Quantity): string =>
    formatQuantity(figure.value, unitOf(codebook, figure.unit), locale, text, figure.value_max);
  return {
    locale,
    tag: languageTag[locale],
    text,
    say: (key, ...filling) => {
      const params: Values = filling[0] ?? {};
      return fill(
        ownMessage(key, codebook, text) ?? messageOf(key, params['n'], text, locale),
        params,
        key,
      );
    },
    number: (value) => formatNumber(value, locale),
    rounded: (value, digits) => formatRounded(value, locale, digits),
    date: (date) => formatDate(date, locale),
    quantity,
    figure: (figure) => {
      const qualifier = codebook.lists.qualifiers.values.find(({ id }) => id === figure.qualifier);
      return qualifier
        ? text(qualifier.pattern).replace('{value}', quantity(figure))
        : quantity(figure);
    },
    label: (list, id) => {
      const value = codebook.lists[list].values.find((entry) => entry.id === id);
      return value ? text(value.label) : id;
    },
    value: (list, id) => valueOf(codebook, list, id),
    list: (items) => conjunction.format(items),
  };
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
  n: string | number | undefined,
  text: (value: Text) => string,
  locale: Locale,
): string {
  const message: Message = messages[key];
  const one = n === 1 && message.one?.[traits[locale].reads];
  return one ? one : text(message);
}
