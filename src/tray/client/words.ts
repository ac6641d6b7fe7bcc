import { localizerFrom, type Localizer } from '../../i18n/localizer.ts';
import { traits, type Locale } from '../../i18n/locales.ts';
import type { Codebook } from '../../schema/index.ts';
import type { SlipBook } from '../book.ts';

/** The words of a sheet and of the page of the tray, from the book of its language. */
export const wordsOf = (locale: Locale, { messages, lists }: SlipBook): Localizer =>
  localizerFrom(locale, {
    text: (text) => text[traits[locale].reads],
    message: (key, n) => {
      const message = messages[key];
      if (message === undefined) throw new Error(`the book has no message “${key}”`);
      return typeof message === 'string' ? message : message[n === 1 ? 0 : 1];
    },
    lists: lists as Codebook['lists'],
  });
