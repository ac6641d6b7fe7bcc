import { valueOf, type Codebook, type Figure, type List } from '../schema/index.ts';
import type { ListName, NamedFigure, Text } from '../schema/index.ts';
import { formatDate, formatNumber, formatQuantity, formatRounded, unitOf } from './format.ts';
import { intlTag, languageTag, type Locale } from './locales.ts';
import { messages, type MessageKey } from './messages/index.ts';
import { toTraditional } from './traditional.ts';

export { localeFolder, localeName, locales, languageTag, type Locale } from './locales.ts';
export type { MessageKey } from './messages/index.ts';

/** Values for the placeholders of a message. */
export type Params = Record<string, string | number>;

/** Everything that is said in one language: texts, messages, numbers, dates, figures. */
export interface Localizer {
  locale: Locale;
  /** The BCP 47 tag. */
  tag: string;
  /** A text of the content. */
  text(text: Text): string;
  /** A message of the interface; `n` chooses the English singular. */
  say(key: MessageKey, params?: Params): string;
  number(value: number): string;
  rounded(value: number, digits: number): string;
  date(date: string): string;
  /** A figure with unit and without its qualifier. */
  quantity(figure: Figure | NamedFigure): string;
  /** A figure with unit and qualifier: 最高5000万元, up to CNY 50 million. */
  figure(figure: Figure | NamedFigure): string;
  /** The label of a value of a codebook's list. */
  label(list: ListName, id: string): string;
  /** A value of a codebook's list, with the properties that decide. @throws when there is none */
  value<N extends ListName>(list: N, id: string): List<N>['values'][number];
  /** Several items as running text: A、B和C; A, B and C. */
  list(items: readonly string[]): string;
}

/** The localizer of a language. */
export function localizer(locale: Locale, codebook: Codebook): Localizer {
  const text = (value: Text): string => {
    if (locale === 'en') return value.en;
    if (locale === 'zh') return value.zh;
    return value.hant ?? toTraditional(value.zh);
  };
  const conjunction = new Intl.ListFormat(intlTag[locale], { type: 'conjunction' });
  const quantity = (figure: Figure | NamedFigure): string =>
    formatQuantity(figure.value, unitOf(codebook, figure.unit), locale, text, figure.value_max);
  return {
    locale,
    tag: languageTag[locale],
    text,
    say: (key, params = {}) => fill(messageOf(key, params['n'], text, locale), params),
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

function messageOf(
  key: MessageKey,
  n: string | number | undefined,
  text: (value: Text) => string,
  locale: Locale,
): string {
  const message: Text & { one?: string } = messages[key];
  return locale === 'en' && n === 1 && message.one !== undefined ? message.one : text(message);
}

const fill = (message: string, params: Params): string =>
  message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
