import { z } from 'zod';
import { type Codebook, idsOf } from './codebook.ts';
import { oneOf, printed } from './primitives.ts';
import { plain } from '../languages/index.ts';

/** The ids of a lens's categories, in reading order; empty when there is no such lens. */
export const categoriesOf = (codebook: Codebook, lens: string): string[] =>
  codebook.lenses.find((entry) => entry.id === lens)?.categories.map((entry) => entry.id) ?? [];

/** The categories of a measure, one list a lens. */
export const lensCoding = (codebook: Codebook) =>
  z.strictObject(
    Object.fromEntries(
      codebook.lenses.map((lens) => [
        lens.id,
        z
          .array(oneOf(categoriesOf(codebook, lens.id), 'A category.'))
          .min(lens.main ? 1 : 0, { error: 'needs a main category' })
          .describe(
            `Categories of the lens “${lens.label[plain]}”${lens.main ? ', the main one first' : ', or none'}.`,
          ),
      ]),
    ),
  );

/** The words that each code rests on: lens → category → words; for the lenses that ask for them. */
export const codingCues = (codebook: Codebook) =>
  z.strictObject(
    Object.fromEntries(
      codebook.lenses
        .filter(({ cued }) => cued)
        .map((lens) => [
          lens.id,
          z
            .strictObject(
              Object.fromEntries(
                categoriesOf(codebook, lens.id).map((category) => [
                  category,
                  printed('Words of one of the phrases.').optional(),
                ]),
              ),
            )
            .optional(),
        ]),
    ),
  );

/** The fields of a measure that are coded twice; what else is, is a lens. */
export const codedFields = [
  'commitment',
  'commitment_basis',
  'hong_kong',
  'hong_kong_basis',
] as const;

/** The variables that are coded twice, the lenses last. */
export const codedVariables = (codebook: Codebook): string[] => [
  ...codedFields,
  ...codebook.lenses.map((lens) => lens.id),
];

/** One coder's reading of one measure. */
export const reading = (codebook: Codebook) =>
  z.strictObject({
    commitment: oneOf(idsOf(codebook, 'commitments'), 'How far along the text says it is.'),
    commitment_basis: oneOf(idsOf(codebook, 'bases'), 'What the commitment rests on.').optional(),
    hong_kong: oneOf(idsOf(codebook, 'hong-kong'), 'Whether it is directed at Hong Kong.'),
    hong_kong_basis: oneOf(idsOf(codebook, 'bases'), 'What that rests on.').optional(),
    coding: lensCoding(codebook)
      .partial()
      .describe('Its categories under every lens that was there when it was coded.'),
  });

/** One coder's reading of one measure. */
export type Reading = z.infer<ReturnType<typeof reading>>;
