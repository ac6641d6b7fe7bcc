import { z } from 'zod';
import { languages, original, written, type Written } from '../languages/index.ts';
import { printed } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { nouns } from './words.ts';

/** The languages into which a document's wording is translated. */
export type Translated = Exclude<Written, typeof original>;

/** The same as a list, in the order of the languages. */
export const translated = written.filter((language) => language !== original) as Translated[];

const wordings = (language: Translated) =>
  z
    .record(printed('The wording, exactly as records quote it.'), printed('What it says.'))
    .describe(
      `Every wording that a record quotes, in ${languages[language].english}; square brackets hold words that it leaves out.`,
    );

const schema = () =>
  z.strictObject(
    Object.fromEntries(translated.map((language) => [language, wordings(language)])) as Record<
      Translated,
      ReturnType<typeof wordings>
    >,
  );

/** This site's translation of what records quote from a document, under that document's id. */
export type Translation = Linked<typeof schema>;

/** The translations of a document's wordings: in a file of their own, each wording once. */
export const translation = {
  folder: 'translations',
  depth: 1,
  noun: nouns.translation,
  schema,
  search: { not: 'A measure is found by the wording itself and by its own texts.' },
} as const satisfies Definition<Translation>;
