import { z } from 'zod';
import { condition, fairReadings, printed, text } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { inOrder } from './order.ts';
import { nouns } from './words.ts';

const schema = () =>
  z.strictObject({
    statement: text.describe(
      'The finding in Markdown; every number is drawn from the corpus by a directive.',
    ),
    number: text.describe('The number set large above it, drawn by directives.'),
    claims: z
      .array(condition)
      .min(1, { error: 'needs at least one claim' })
      .describe('What must hold for the statement to be true; one that fails stops the build.'),
    if_read: z
      .array(
        z.strictObject({
          as: z.enum(fairReadings).describe('The reading under which a claim does not hold.'),
          says: text.describe('What the statement adds to name that reading, in Markdown.'),
        }),
      )
      .optional()
      .describe('Readings under which a claim turns over, each named in the statement.'),
    page: printed('The page that shows it in full, from the root of the site.'),
    order: z.int().min(1).describe('Its place among the findings.'),
  });

/** A finding of the home page, or of a page about what was observed beyond the documents. */
export type HomeFinding = Linked<typeof schema>;

/** A finding, with the conditions under which it may be said. */
export const finding = {
  folder: 'findings',
  depth: 1,
  noun: nouns.finding,
  schema,
  search: { not: 'It speaks of many measures at once.' },
  ordered: true,
  arrange: (records: HomeFinding[]): HomeFinding[] => inOrder(records),
} as const satisfies Definition<HomeFinding>;
