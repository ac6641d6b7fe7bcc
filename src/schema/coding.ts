import { z } from 'zod';
import { type Codebook, idsOf } from './codebook.ts';
import { oneOf } from './primitives.ts';
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

/** The variables that are coded twice, the lenses last. */
export const codedVariables = (codebook: Codebook): string[] => [
  'commitment',
  'hong_kong',
  ...codebook.lenses.map((lens) => lens.id),
];

/** One coder's reading of one measure. */
export const reading = (codebook: Codebook) =>
  z.strictObject({
    commitment: oneOf(idsOf(codebook, 'commitments'), 'How far along the text says it is.'),
    hong_kong: oneOf(idsOf(codebook, 'hong-kong'), 'Whether it is directed at Hong Kong.'),
    coding: lensCoding(codebook)
      .partial()
      .describe('Its categories under every lens that was there when it was coded.'),
  });

/** One coder's reading of one measure. */
export type Reading = z.infer<ReturnType<typeof reading>>;
