import { z } from 'zod';
import { printed } from './primitives.ts';

/** Words that readers type for one another: what the search over the whole site takes as one. */
export const synonyms = z.strictObject({
  synonyms: z
    .array(
      z
        .array(printed('A form, in any language.'))
        .min(2, { error: 'needs two forms or more' })
        .describe('Forms of which each finds the others.'),
    )
    .describe('The groups; a form stands in one of them.'),
});
