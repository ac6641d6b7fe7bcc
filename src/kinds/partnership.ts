import { z } from 'zod';
import {
  evidenceList,
  idsOf,
  oneOf,
  printed,
  ref,
  text,
  when,
  type Codebook,
  type Text,
} from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { coded, within } from './record-filter.ts';
import { sortedBy } from './order.ts';
import { nouns } from './words.ts';

const schema = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('The partnership in a few words of our own.'),
    summary: text.describe('What the two do together, in our own words.'),
    mainland: z
      .array(ref('organisation', 'A body.'))
      .min(1, { error: 'needs a body' })
      .describe('Mainland bodies.'),
    hong_kong: z
      .array(ref('organisation', 'A body.'))
      .min(1, { error: 'needs a body' })
      .describe('Hong Kong bodies.'),
    form: oneOf(idsOf(codebook, 'partnership-forms'), 'The form of the partnership.'),
    commitment: oneOf(idsOf(codebook, 'commitments'), 'How far along the text says it is.'),
    cue: printed('The wording that decided the commitment.'),
    commitment_basis: oneOf(idsOf(codebook, 'bases'), 'What the commitment rests on.'),
    commitment_frame: printed(
      'The heading, lead or opening sentence that decides it, as one of the phrases has it.',
    ).optional(),
    date: when.optional().describe('When it was concluded or began.'),
    measures: z.array(ref('measure', 'A measure.')).describe('The measures that it belongs to.'),
    note: text.optional().describe('What a reader must know to use it.'),
    evidence: evidenceList,
  });

/** A named mainland body with a named Hong Kong body. */
export type Partnership = Linked<typeof schema>;

/** A named mainland body with a named Hong Kong body. */
export const partnership = {
  folder: 'partnerships',
  depth: 1,
  noun: nouns.partnership,
  schema,
  search: { not: 'Its measures are found by their own texts and by the bodies that act.' },
  title: ({ title }: Partnership): Text => title,
  page: (id: string): string => `partnerships.html#${id}`,
  passages: { evidence: 'evidence' },
  // By date; those without a date last.
  arrange: (records: Partnership[]): Partnership[] =>
    sortedBy(
      records,
      ({ date }) => date?.date ?? '9999',
      ({ id }) => id,
    ),
  narrowings: {
    jurisdiction: within(({ mainland, hong_kong, measures }: Partnership) => [
      ...[...mainland, ...hong_kong].map(({ home }) => home),
      ...measures.map(({ jurisdiction }) => jurisdiction),
    ]),
    form: coded('partnership-forms', ({ form }: Partnership) => form),
    commitment: coded('commitments', ({ commitment }: Partnership) => commitment),
  },
  table: {
    columns: [
      'title',
      'summary',
      { field: 'mainland', as: 'mainland_bodies' },
      { field: 'hong_kong', as: 'hong_kong_bodies' },
      'form',
      'commitment',
      'cue',
      'commitment_basis',
      'commitment_frame',
      { field: 'date.date', as: 'date' },
      'date.as_printed',
      'date.note',
      'measures',
      'note',
    ],
  },
  uses: { 'partnership-forms': ({ form }: Partnership): string[] => [form] },
} as const satisfies Definition<Partnership>;
