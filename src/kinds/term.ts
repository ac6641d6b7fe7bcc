import { z } from 'zod';
import { conditions, evidence, ref, text, type Text } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { nouns } from './words.ts';
import { plain } from '../languages/index.ts';

const schema = () =>
  z.strictObject({
    term: text.describe('The term.'),
    full: text.optional().describe('What it is short for.'),
    definition: text.describe('What it means, in our own words.'),
    measures: z.array(ref('measure', 'A measure.')).describe('The measures in which it occurs.'),
    evidence: z.array(evidence).min(1).describe('A place where it stands.'),
    claims: conditions,
  });

/** A term of the glossary. */
export type Term = Linked<typeof schema>;

/** A term that a newcomer to the field stumbles on; the terms together are the glossary. */
export const term = {
  folder: 'glossary',
  depth: 1,
  noun: nouns.term,
  schema,
  search: { not: 'The measures in which it occurs hold the word itself.' },
  title: ({ term }: Term): Text => term,
  page: (id: string): string => `glossary.html#${id}`,
  passages: { evidence: 'evidence' },
  table: { columns: ['term', 'full', 'definition', 'measures'] },
  arrange: (records: Term[]): Term[] =>
    [...records].sort((a, b) => a.term[plain].localeCompare(b.term[plain], plain)),
} as const satisfies Definition<Term>;
