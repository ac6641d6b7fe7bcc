import { z } from 'zod';
import { idsOf, oneOf, printed, ref, text, type Codebook, type Text } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked, Stated } from './linked.ts';
import type { Once } from './once.ts';
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

/** A body of a place has its names for itself: under two ids it would be two bodies. */
function namesOnce({ name, aliases = [], home }: Stated<typeof schema>): Once[] {
  const names = [
    ...Object.entries(name).map(([language, value]) => ({ path: ['name', language], value })),
    ...aliases.map((value, i) => ({ path: ['aliases', i], value })),
  ].map(({ path, value }) => ({ path, key: value.normalize('NFKC').replaceAll(/\s/g, '') }));
  // A body may have one name in two languages, or with blanks and without.
  return names
    .filter(({ key }, i) => names.findIndex((other) => sameName(other.key, key)) === i)
    .map((own) => ({
      ...own,
      message: 'is the name of another body of this place',
      among: `names of bodies in ${home ?? 'no place'}`,
    }));
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

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
  once: namesOnce,
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
