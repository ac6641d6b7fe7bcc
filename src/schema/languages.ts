/**
 * The languages that content and messages are written in, and what their texts are like. The first
 * is the one that the others are held against.
 */
export const writing = {
  zh: { name: 'Simplified Chinese', script: 'han' },
  en: { name: 'English', script: 'latin' },
} as const satisfies Record<string, { name: string; script: Script }>;

/** The script of a language: it decides how text is set, joined and checked. */
export type Script = 'han' | 'latin';

/** A language that content and messages are written in. */
export type Written = keyof typeof writing;

/** The languages that content and messages are written in, in order. */
export const written = Object.keys(writing) as [Written, ...Written[]];

/** Something for each written language. */
export const inEach = <Value>(make: (language: Written) => Value): Record<Written, Value> =>
  Object.fromEntries(written.map((language) => [language, make(language)])) as Record<
    Written,
    Value
  >;
