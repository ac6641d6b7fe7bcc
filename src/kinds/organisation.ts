import { z } from 'zod';
import { idsOf, oneOf, printed, ref, text, type Codebook, type Text } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { coded, within } from './record-filter.ts';
import { sortedBy } from './order.ts';
import { nouns } from './words.ts';

const schema = (codebook: Codebook) =>
  z.strictObject({
    name: text.describe('Its name.'),
    aliases: z
      .array(printed('A name.'))
      .optional()
      .describe('Other names under which the documents or the public know it.'),
    kind: oneOf(idsOf(codebook, 'organisation-kinds'), 'What kind of body it is.'),
    home: ref(
      'jurisdiction',
      'The jurisdiction it belongs to; left out when that is none of them.',
    ).optional(),
    note: text.optional().describe('What a reader must know about the name.'),
  });

/** A body that a document names. */
export type Organisation = Linked<typeof schema>;

/** A body that a document names. */
export const organisation = {
  folder: 'organisations',
  depth: 1,
  noun: nouns.organisation,
  schema,
  search: {
    of: ({ actors }) => actors.map(({ organisation }) => organisation),
    texts: [
      { in: 'body', of: ({ name }: Organisation) => [name] },
      { in: 'alias', of: ({ aliases }: Organisation) => aliases ?? [] },
    ],
  },
  referred: true,
  title: ({ name }: Organisation): Text => name,
  page: (id: string): string => `organisations/${id}.html`,
  arrange: (records: Organisation[]): Organisation[] => sortedBy(records, ({ id }) => id),
  narrowings: {
    jurisdiction: within(({ home }: Organisation) => [home]),
    kind: coded('organisation-kinds', ({ kind }: Organisation) => kind),
  },
  table: { id: 'The id of the body.', columns: ['name', 'aliases', 'kind', 'home', 'note'] },
  uses: { 'organisation-kinds': ({ kind }: Organisation): string[] => [kind] },
} as const satisfies Definition<Organisation>;
