import { z } from 'zod';
import { inEach, languages, original } from '../languages/index.ts';
import { printed, text } from './primitives.ts';

const forms = inEach((language) =>
  z
    .array(printed('A form.'))
    .min(1)
    .describe(
      language === original
        ? 'The forms that documents and texts have; … stands for a few words between two parts.'
        : `What may stand for them in ${languages[language].english}; the first is the one to prefer. … stands for some words, * for any ending.`,
    ),
);

/** The list of translations: what official terms are called in every other language. */
export const terms = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        ...forms,
        refused: z
          .array(printed('A form.'))
          .optional()
          .describe('What may not stand for it, even beside a form that may.'),
        aside: z
          .literal(true)
          .optional()
          .describe(
            'Whether it is no term, but keeps a longer expression from being read as one; readers do not see it.',
          ),
        note: text.optional().describe('What a reader should know of the choice.'),
        except: z
          .array(
            z.strictObject({
              at: printed(
                'The file under content/ without its ending, or words/ and the name of a message.',
              ),
              reason: printed('Why the term is not said there.'),
            }),
          )
          .optional()
          .describe('Where a text has the term and need not say it.'),
      }),
    )
    .describe('The terms; where one form holds another, the longer one counts.'),
});

/** A term with its forms in every language. */
export type OfficialTerm = z.infer<typeof terms>['terms'][number];
