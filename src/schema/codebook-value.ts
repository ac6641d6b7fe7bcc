import { z } from 'zod';
import { text } from './primitives.ts';

/** The id of a value of the codebook. */
export const categoryId = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be letters, digits and hyphens' });

/** What every value of a list of the codebook says. */
export const value = z.strictObject({
  id: categoryId.describe('The id that records use.'),
  label: text.describe('The name a reader sees.'),
  definition: text.describe('What falls under it, in our own words.'),
});

/** A list of the codebook, of values of one shape. */
export const list = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    label: text.describe('What the list is called.'),
    definition: text.describe('What the list is for.'),
    values: z.array(item).min(1).describe('The allowed values, in reading order.'),
  });

/** A property that few values of a list have; the others leave it out. */
export const flag = (what: string) => z.literal(true).optional().describe(what);
