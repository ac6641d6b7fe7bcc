import type { Codebook, List, ListName, NamedFigure, Text } from '../schema/index.ts';
import { byId } from '../shared/by-id.ts';
import { fill, type Values } from './fill.ts';
import { formatDate, formatNumber, formatQuantity, formatRounded, unitOf } from './format.ts';
import { intlTag, languageTag, type Locale } from './locales.ts';
import type { Filling, MessageKey } from './messages/params.ts';

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

/** What a localizer takes its words from: content and messages here, a page's data in the browser. */
export interface WordsFrom {
  /** A text of the content in the language. */
  text(text: Text): string;
  /** A message with its holes; `n` chooses the singular. */
  message(key: MessageKey, n: string | number | undefined): string;
  /** The lists of the codebook that are asked for. */
  lists: Codebook['lists'];
}

/** A localizer from its words; it knows neither the messages nor the conversion of Chinese itself. */
export function localizerFrom(locale: Locale, { text, message, lists }: WordsFrom): Localizer {
  const conjunction = new Intl.ListFormat(intlTag[locale], { type: 'conjunction' });
  const find = (list: ListName, id: string) => byId<List['values'][number]>(lists[list].values, id);
  const quantity = (figure: Quantity): string =>
    formatQuantity(figure.value, unitOf({ lists }, figure.unit), locale, text, figure.value_max);
  return {
    locale,
    tag: languageTag[locale],
    text,
    say: (key, ...filling) => {
      const params: Values = filling[0] ?? {};
      return fill(message(key, params['n']), params, key);
    },
    number: (value) => formatNumber(value, locale),
    rounded: (value, digits) => formatRounded(value, locale, digits),
    date: (date) => formatDate(date, locale),
    quantity,
    figure: (figure) => {
      const qualifier = byId(lists.qualifiers.values, figure.qualifier);
      return qualifier
        ? text(qualifier.pattern).replace('{value}', quantity(figure))
        : quantity(figure);
    },
    label: (list, id) => {
      const value = find(list, id);
      return value ? text(value.label) : id;
    },
    value: (list, id) => {
      const value = find(list, id);
      if (!value) throw new Error(`the codebook’s ${list} have no “${id}”`);
      return value as never;
    },
    list: (items) => conjunction.format(items),
  };
}
