import { z } from 'zod';
import { compareVersions, idsOf, oneOf, text, VERSION, type Codebook } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { nouns } from './words.ts';

/** A file of the content without its ending: a folder, and names below it. */
const RECORD = /^[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/;

const schema = (codebook: Codebook) =>
  z.strictObject({
    version: z
      .string()
      .regex(VERSION, { error: 'must be three numbers joined by dots, such as 1.2.0' })
      .describe('The version: larger than that of the release before.'),
    date: z.iso.date().describe('The day from which it holds.'),
    summary: text.describe('What it brings, in a sentence.'),
    holds: z
      .strictObject({
        sources: z.int().min(0).describe('How many documents.'),
        measures: z.int().min(0).describe('How many measures, bundles included.'),
      })
      .optional()
      .describe('What the corpus holds at this version; that of the newest is held against it.'),
    changes: z
      .array(
        z.strictObject({
          kind: oneOf(idsOf(codebook, 'change-kinds'), 'What kind of change it is.'),
          what: text.describe('What changed, and why, for a reader.'),
          records: z
            .array(
              z
                .string()
                .regex(RECORD, { error: 'must be a path in the content without its ending' })
                .describe('A record: its path from the content folder, without its ending.'),
            )
            .optional()
            .describe('The records that it touches.'),
        }),
      )
      .min(1, { error: 'needs at least one change' })
      .describe('What changed, the gravest first.'),
  });

/** A version of the corpus: when it came out, and what changed. */
export type Release = Linked<typeof schema>;

/** A version of the corpus: when it came out, and what changed since the one before. */
export const release = {
  folder: 'releases',
  depth: 1,
  noun: nouns.release,
  schema,
  search: { not: 'It tells what changed in the records, which are found as they are now.' },
  // The newest first.
  arrange: (records: Release[]): Release[] =>
    [...records].sort((a, b) => compareVersions(b.version, a.version)),
  uses: { 'change-kinds': ({ changes }: Release): string[] => changes.map(({ kind }) => kind) },
} as const satisfies Definition<Release>;
