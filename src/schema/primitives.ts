import { z } from 'zod';
import { inEach, languages, written } from '../languages/index.ts';

/** A record's id: lower-case words joined by hyphens; `folder/name` for kinds that live in folders. */
const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/**
 * A date as precise as the text gives it, in the Extended Date/Time Format (ISO 8601-2, level 0):
 * a year, a month, a day, or an interval of two of these joined by a slash.
 */
export const DATE_PATTERN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

const filled = (what: string) =>
  z.string().trim().min(1, { error: 'must not be empty' }).describe(what);

/** A text that a reader sees, in each language of the content; Traditional Chinese is derived. */
export const text = z
  .strictObject({
    ...inEach((language) => filled(`The text in ${languages[language].english}.`)),
    hant: filled(
      'The text in Traditional Chinese, only where the converter would get it wrong.',
    ).optional(),
  })
  .describe(
    `A text ${written.map((language) => `in ${languages[language].english}`).join(' and ')}.`,
  );

/** A text in each written language, with `hant` where the conversion needs help. */
export type Text = z.infer<typeof text>;

/** A record's id. @param what what it names, for the schema's reader */
export const id = (what: string) =>
  z
    .string()
    .regex(ID_PATTERN, { error: 'must be lower-case words joined by hyphens' })
    .describe(what);

/** A date in the form of `DATE_PATTERN`. @param what what it dates, for the schema's reader */
export const date = (what: string) =>
  z
    .string()
    .regex(DATE_PATTERN, {
      error: 'must be a date: YYYY, YYYY-MM, YYYY-MM-DD, or two of them joined by a slash',
    })
    .describe(what);

/** A text that is not empty, in one language, as it is written. @param what what it says, for the schema's reader */
export const printed = (what: string) => filled(what);

/**
 * A choice among ids of the codebook.
 * @param ids the allowed ids; never empty
 */
export const oneOf = (ids: readonly string[], what: string) =>
  z.enum(ids as [string, ...string[]]).describe(what);
