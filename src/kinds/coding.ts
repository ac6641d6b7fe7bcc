import { z } from 'zod';
import { id, reading, text, type Codebook } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { nouns } from './words.ts';

const schema = (codebook: Codebook) =>
  z.strictObject({
    coder: text.describe('Who coded, from what, and what they had not seen.'),
    date: z.iso.date().describe('The day of the coding.'),
    measures: z
      .record(id('A measure.'), reading(codebook))
      .describe('The reading of each measure, by its id.'),
  });

/** One coder’s readings of a jurisdiction’s measures. */
export type Coding = Linked<typeof schema>;

/** One coding of a jurisdiction’s measures, made without sight of the other. */
export const coding = {
  folder: 'codings',
  depth: 2,
  noun: nouns.coding,
  schema,
  search: { not: 'A measure is found by the reading that was kept.' },
} as const satisfies Definition<Coding>;
