import { z } from 'zod';
import { type Codebook, idsOf } from './codebook.ts';
import { id, oneOf, text } from './primitives.ts';
import { lensCoding } from './records.ts';

/** The variables that are coded twice, the lenses last. */
export const codedVariables = (codebook: Codebook): string[] => [
  'commitment',
  'hong_kong',
  ...codebook.lenses.map((lens) => lens.id),
];

/** One coder's reading of one measure. */
const reading = (codebook: Codebook) =>
  z.strictObject({
    commitment: oneOf(idsOf(codebook, 'commitments'), 'How far along the text says it is.'),
    hong_kong: oneOf(idsOf(codebook, 'hong-kong'), 'Whether it is directed at Hong Kong.'),
    coding: lensCoding(codebook)
      .partial()
      .describe('Its categories under every lens that was there when it was coded.'),
  });

/** One coding of a jurisdiction's measures, made without sight of the other. */
export const coding = (codebook: Codebook) =>
  z.strictObject({
    coder: text.describe('Who coded, from what, and what they had not seen.'),
    date: z.iso.date().describe('The day of the coding.'),
    measures: z
      .record(id('A measure.'), reading(codebook))
      .describe('The reading of each measure, by its id.'),
  });

/** How the disagreements of two codings were resolved. */
export const resolution = (codebook: Codebook) =>
  z.strictObject({
    resolutions: z
      .array(
        z.strictObject({
          measure: id('The measure.'),
          variable: oneOf(codedVariables(codebook), 'The variable on which the two differ.'),
          kept: z
            .enum(['first', 'second', 'neither'])
            .describe('Whose reading stands in the record, or a third one.'),
          reason: text.describe('Why.'),
          ruling: id('The ruling that settles it.').optional(),
        }),
      )
      .describe('One entry a disagreement.'),
  });

/** One coder's reading of one measure. */
export type Reading = z.infer<ReturnType<typeof reading>>;
