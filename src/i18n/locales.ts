import { writing, type Script, type Written } from '../schema/languages.ts';

/** The languages of the site, in the order in which pages offer them. */
export const locales = ['zh', 'hant', 'en'] as const;

/** A language of the site: Simplified Chinese, Traditional Chinese (Hong Kong), English. */
export type Locale = (typeof locales)[number];

/** Everything that code must know of a language; what it says stands in the files of words. */
export interface Traits {
  /** The written language that it shows. */
  reads: Written;
  /** Whether what it shows is derived from that: converted to Traditional Chinese. */
  derived: boolean;
  /** The folder, from the root of the site; '' is the root itself. */
  folder: string;
  /** The BCP 47 tag, for `lang`. */
  tag: string;
  /**
   * The tag with which `Intl` writes numbers, dates and lists. Hong Kong's own locale abbreviates
   * 20,000 as 20K; its government and press write 2萬, as the script's general locale does.
   */
  intl: string;
  /** Its name in itself. */
  name: string;
  /** What stands between two sentences. */
  gap: '' | ' ';
  /** From this number on a number is written in words of ten thousands or millions. */
  compactFrom: number;
  /** Whether digits stand in groups of three. */
  grouped: boolean;
  /** Between the two ends of a range of numbers, and of dates. */
  range: { numbers: string; dates: string };
  /** Whether a label begins in lower case within a sentence, and one thing has a singular. */
  inflected: boolean;
  /** The tags that word processors know: of its Latin letters, of its Chinese characters. */
  word: { value: string; eastAsia: string };
  /** Its name in BibTeX. */
  bibtex: string;
}

const chinese = {
  reads: 'zh',
  gap: '',
  compactFrom: 10_000,
  grouped: false,
  range: { numbers: '至', dates: '至' },
  inflected: false,
  bibtex: 'chinese',
} as const;

/** What code must know of each language of the site. */
export const traits: Readonly<Record<Locale, Traits>> = {
  zh: {
    ...chinese,
    derived: false,
    folder: '',
    tag: 'zh-Hans',
    intl: 'zh-Hans',
    name: '简体',
    word: { value: 'en-US', eastAsia: 'zh-CN' },
  },
  hant: {
    ...chinese,
    derived: true,
    folder: 'hant/',
    tag: 'zh-Hant-HK',
    intl: 'zh-Hant',
    name: '繁體',
    word: { value: 'en-US', eastAsia: 'zh-HK' },
  },
  en: {
    reads: 'en',
    derived: false,
    folder: 'en/',
    tag: 'en',
    intl: 'en-GB',
    name: 'English',
    gap: ' ',
    compactFrom: 1_000_000,
    grouped: true,
    range: { numbers: '–', dates: ' to ' },
    inflected: true,
    word: { value: 'en-GB', eastAsia: 'zh-CN' },
    bibtex: 'english',
  },
};

/** The script of a language. */
export const scriptOf = (locale: Locale): Script => writing[traits[locale].reads].script;

/** Whether a language is written in Latin letters. */
export const isLatin = (locale: Locale): boolean => scriptOf(locale) === 'latin';

const each = <Value>(of: (own: Traits) => Value): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, of(traits[locale])])) as Record<
    Locale,
    Value
  >;

/** The folder of each language, from the root of the site; '' is the root itself. */
export const localeFolder = each(({ folder }) => folder);

/** The BCP 47 tag of each language, for `lang`. */
export const languageTag = each(({ tag }) => tag);

/** The name of each language in itself. */
export const localeName = each(({ name }) => name);

/** The tag of each language for `Intl`. */
export const intlTag = each(({ intl }) => intl);
