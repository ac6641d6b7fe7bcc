import { z } from 'zod';
import { type Codebook, idsOf } from './codebook.ts';
import { oneOf, text } from './primitives.ts';

/** A version: three numbers without leading zeros, joined by dots (Semantic Versioning). */
const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/;

/** A file of the content without its ending: a folder, and names below it. */
const RECORD = /^[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/;

/** A version of the corpus: when it came out, and what changed since the one before. */
export const release = (codebook: Codebook) =>
  z.strictObject({
    version: z
      .string()
      .regex(VERSION, { error: 'must be three numbers joined by dots, such as 1.2.0' })
      .describe('The version: larger than that of the release before.'),
    date: z.iso.date().describe('The day from which it holds.'),
    summary: text.describe('What it brings, in a sentence.'),
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

/**
 * Compares two versions by their numbers.
 * @returns negative when the first is the smaller one
 * @example compareVersions('1.9.0', '1.10.0') // < 0
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  for (const [i, number] of (one ?? []).entries()) {
    const difference = number - (other?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
