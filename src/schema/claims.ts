import { z } from 'zod';
import { printed } from './primitives.ts';

/** How the two sides of a claim can stand to each other. */
const comparators = ['equals', 'more-than', 'less-than', 'at-least', 'at-most'] as const;

/** A condition under which a text is true: `left is right`. */
export const condition = z.strictObject({
  left: printed(
    'A term: count{…}, target[…].growth, figure[…], observation[…].value or promise[…].late.',
  ),
  is: z.enum(comparators).describe('How the left side must stand to the right.'),
  right: z
    .union([z.number(), printed('A term, or a share of one: 50% of count{…}.')])
    .describe('A number, a term, or a share of a term.'),
});

/** A condition under which a text is true. */
export type StatedClaim = z.infer<typeof condition>;

/** What must hold of the corpus for the sentences of a record to be true. */
export const conditions = z
  .array(condition)
  .min(1, { error: 'needs at least one claim, or no list' })
  .optional()
  .describe(
    'What must hold of the corpus for its sentences to be true; one that fails stops the build.',
  );
