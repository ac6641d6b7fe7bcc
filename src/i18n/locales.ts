import { languages, locales, written } from '../languages/index.ts';
import type { Language, Locale, Written } from '../languages/index.ts';

export { locales, type Locale } from '../languages/index.ts';

/** Everything that code must know of a language, with how it comes to its texts. */
export interface Traits extends Language {
  /** The written language that it shows. */
  reads: Written;
  /** Whether what it shows is derived from that: converted to Traditional Chinese. */
  derived: boolean;
}

const each = <Value>(of: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;

/** What code must know of each language of the site. */
export const traits: Readonly<Record<Locale, Traits>> = each((locale) => {
  const own: Language = languages[locale];
  const reads = own.derivedFrom ?? locale;
  const found = written.find((language) => language === reads);
  if (!found) throw new Error(`${locale} is derived from ${reads}, which nobody writes`);
  return { ...own, reads: found, derived: own.derivedFrom !== undefined };
});

/** Whether a language is written in Latin letters. */
export const isLatin = (locale: Locale): boolean => traits[locale].script === 'latin';

/** The folder of each language, from the root of the site; '' is the root itself. */
export const localeFolder = each((locale) => traits[locale].folder);

/** The BCP 47 tag of each language, for `lang`. */
export const languageTag = each((locale) => traits[locale].tag);

/** The name of each language in itself. */
export const localeName = each((locale) => traits[locale].name);

/** The tag of each language for `Intl`. */
export const intlTag = each((locale) => traits[locale].intl);
