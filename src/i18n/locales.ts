/** The three languages of the site. */
export const locales = ['zh', 'hant', 'en'] as const;

/** A language of the site: Simplified Chinese, Traditional Chinese (Hong Kong), English. */
export type Locale = (typeof locales)[number];

/** The folder of each language, from the root of the site; '' is the root itself. */
export const localeFolder: Record<Locale, string> = { zh: '', hant: 'hant/', en: 'en/' };

/** The BCP 47 tag of each language, for `lang` and for `Intl`. */
export const languageTag: Record<Locale, string> = {
  zh: 'zh-Hans',
  hant: 'zh-Hant-HK',
  en: 'en',
};

/** The name of each language in itself. */
export const localeName: Record<Locale, string> = { zh: '简体', hant: '繁體', en: 'English' };

/**
 * The tag with which `Intl` writes numbers, dates and lists. Hong Kong's own locale abbreviates
 * 20,000 as 20K; its government and press write 2萬, as the script's general locale does.
 */
export const intlTag: Record<Locale, string> = { zh: 'zh-Hans', hant: 'zh-Hant', en: 'en-GB' };
