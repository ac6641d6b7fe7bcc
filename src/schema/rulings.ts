import { z } from 'zod';
import { fairReadings } from './fair-readings.ts';
import { id, printed, text } from './primitives.ts';

/**
 * Generated statements that would be said otherwise under another fair reading, so that each says so;
 * `npm run robust -- --update` writes the file.
 */
export const caveats = z.strictObject({
  caveats: z
    .array(
      z.strictObject({
        statement: printed(
          'The statement: charts/<name>, or briefings/<slug> <paragraph>.<sentence>.',
        ),
        under: z
          .array(z.enum(fairReadings))
          .min(1)
          .describe('The readings under which it would not be said.'),
      }),
    )
    .describe('The statements that turn over under another fair reading, in their order.'),
});

/** A statement that the site generates, with the readings under which it would not be said. */
export type Caveat = z.infer<typeof caveats>['caveats'][number];

/** A dated ruling: how a recurring doubt in coding was settled. */
export const rulings = z.strictObject({
  rulings: z.array(
    z.strictObject({
      id: id('The id by which notes cite the ruling.'),
      date: z.iso.date().describe('The day of the ruling.'),
      about: printed('The lens or the field that it settles.'),
      ruling: text.describe('What is decided, and why.'),
    }),
  ),
});

/** A dated decision on a recurring doubt in coding. */
export type Ruling = z.infer<typeof rulings>['rulings'][number];
