import { z } from 'zod';
import { codedVariables, id, oneOf, text, type Codebook } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { nouns } from './words.ts';

const schema = (codebook: Codebook) =>
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

/** How the disagreements of the two codings of a jurisdiction were resolved. */
export type Resolution = Linked<typeof schema>;

/** How the disagreements of two codings were resolved. */
export const resolution = {
  folder: 'resolutions',
  depth: 1,
  noun: nouns.resolution,
  schema,
  search: { not: 'It says why a reading was kept, not what a measure is.' },
} as const satisfies Definition<Resolution>;
