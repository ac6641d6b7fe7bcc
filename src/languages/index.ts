import { en } from './en.ts';
import { hant } from './hant.ts';
import type { Language } from './language.ts';
import { zh } from './zh.ts';

export type { Faces, Language, Script } from './language.ts';

/**
 * The languages of the site, in the order in which pages offer them. A new one is entered here; the
 * types then name every text that it lacks.
 */
export const languages = { zh, hant, en } as const satisfies Record<string, Language>;

/** A language of the site. */
export type Locale = keyof typeof languages;

/** A language that content and messages are written in; the others are derived from one. */
export type Written = {
  [Name in Locale]: (typeof languages)[Name] extends { derivedFrom: string } ? never : Name;
}[Locale];

/** The languages of the site, in order. */
export const locales = Object.keys(languages) as [Locale, ...Locale[]];

const isWritten = (locale: Locale): locale is Written => !('derivedFrom' in languages[locale]);

/** The languages that content and messages are written in, in order. */
export const written = locales.filter(isWritten) as [Written, ...Written[]];

/** The language of the documents: the one that the others are held against. */
export const original = 'zh' satisfies Written;

/**
 * The language of what is said in one alone: descriptions in the data, what a check reports, the
 * order of a list that has no other.
 */
export const plain = 'en' satisfies Written;

/** Something for each written language. */
export const inEach = <Value>(make: (language: Written) => Value): Record<Written, Value> =>
  Object.fromEntries(written.map((language) => [language, make(language)])) as Record<
    Written,
    Value
  >;

/** What is written for a text, in order of the languages but for one that leads. */
export const led = <Value>(by: Written, texts: Readonly<Record<Written, Value>>): Value[] =>
  [by, ...written.filter((language) => language !== by)].map((language) => texts[language]);
