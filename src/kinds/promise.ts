import { z } from 'zod';
import { date, id, idsOf, oneOf, ref, text, type Codebook, type Text } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Filled, Linked } from './linked.ts';
import type { Once } from './once.ts';
import { coded, within } from './record-filter.ts';
import { sortedBy } from './order.ts';
import { nouns } from './words.ts';

const schema = (codebook: Codebook) =>
  z.strictObject({
    measure: ref('measure', 'The measure that states the promise.'),
    promised: text.describe('What was promised with date, quantity or place, in our own words.'),
    followed: text.describe('What followed, in our own words.'),
    outcome: oneOf(idsOf(codebook, 'outcomes'), 'What became of it, as resolved.'),
    first: oneOf(idsOf(codebook, 'outcomes'), 'What the first coder said.'),
    second: oneOf(
      idsOf(codebook, 'outcomes'),
      'What a second coder said without sight of the first.',
    ).optional(),
    resolution: text
      .optional()
      .describe('Why it is as resolved, where the two differ or a ruling overrules both.'),
    ruling: id('The ruling of the codebook that overrules what both coders said.').optional(),
    delivered: date('When it was done, as precisely as the pages say.').optional(),
    observations: z
      .array(ref('observation', 'An observation.'))
      .optional()
      .describe('The observations that show it.'),
    searched: z
      .strictObject({
        what: text
          .optional()
          .describe('What was looked for; left out where no search for it is recorded.'),
        where: text.describe('Where it was looked for.'),
        date: date('When it was last looked for.'),
      })
      .describe('What was looked for, where and when.'),
    note: text.optional().describe('What a reader must know to use it.'),
  });

/** What became of a promise. */
export type Promised = Filled<Linked<typeof schema>, 'observations'>;

/** What became of a promise, as far as pages from beyond the documents show. */
export const promise = {
  folder: 'promises',
  depth: 1,
  noun: nouns.promise,
  schema,
  search: { not: 'Its measure is found by its own texts and by the observations that show it.' },
  once: ({ measure }: { measure: string }): Once[] => [
    { path: ['measure'], key: measure, message: 'is followed up by another record' },
  ],
  title: ({ measure }: Promised): Text => measure.title,
  page: (id: string): string => `followup.html#${id}`,
  begin: (data: Promised): Partial<Promised> => ({ observations: data.observations ?? [] }),
  // By when it was due; those without a day last.
  arrange: (records: Promised[]): Promised[] =>
    sortedBy(
      records,
      ({ measure }) => measure.due?.date ?? '9999',
      ({ id }) => id,
    ),
  narrowings: {
    jurisdiction: within(({ measure }: Promised) => [measure.jurisdiction]),
    outcome: coded('outcomes', ({ outcome }: Promised) => outcome),
    advice: {
      values: 'yes-no' as const,
      of: ({ measure }: Promised) => [measure.coded.commitment.advice ? 'yes' : 'no'],
    },
    // Whether a search for it is recorded.
    searched: {
      values: 'yes-no' as const,
      of: ({ searched }: Promised) => [searched.what === undefined ? 'no' : 'yes'],
    },
  },
  table: {
    columns: [
      'measure',
      'promised',
      'followed',
      { field: 'outcome', as: 'became' },
      'first',
      'second',
      'resolution',
      { field: 'ruling', as: 'ruling_id' },
      'delivered',
      'observations',
      'searched.what',
      'searched.where',
      { field: 'searched.date', as: 'looked_for' },
      'note',
    ],
  },
  uses: { outcomes: ({ outcome }: Promised): string[] => [outcome] },
} as const satisfies Definition<Promised>;
