import { z } from 'zod';
import {
  date,
  evidenceList,
  idsOf,
  oneOf,
  printed,
  ref,
  text,
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
    title: text.describe('The event in a few words of our own.'),
    date: date('When it was or is to be.'),
    as_printed: printed('The wording of the date in the document.'),
    note: text.optional().describe('How a relative date was resolved.'),
    kind: oneOf(idsOf(codebook, 'event-kinds'), 'What kind of event it is.'),
    jurisdictions: z
      .array(ref('jurisdiction', 'A jurisdiction.'))
      .min(1, { error: 'needs a jurisdiction' })
      .describe('The jurisdictions whose event it is.'),
    organisations: z.array(ref('organisation', 'A body.')).describe('The bodies that take part.'),
    hong_kong: z.boolean().describe('Whether it involves Hong Kong.'),
    measures: z.array(ref('measure', 'A measure.')).describe('The measures that it belongs to.'),
    evidence: evidenceList,
  });

/** Something with a date. */
export type DatedEvent = Linked<typeof schema>;

/** Something with a date, as precise as the source gives it. */
export const event = {
  folder: 'events',
  depth: 1,
  noun: nouns.event,
  schema,
  search: { not: 'Its measures are found by their own texts.' },
  title: ({ title }: DatedEvent): Text => title,
  page: (id: string): string => `timeline.html#${id}`,
  passages: { evidence: 'evidence' },
  arrange: (records: DatedEvent[]): DatedEvent[] =>
    sortedBy(
      records,
      ({ date }) => date,
      ({ id }) => id,
    ),
  narrowings: {
    jurisdiction: within(({ jurisdictions }: DatedEvent) => jurisdictions),
    kind: coded('event-kinds', ({ kind }: DatedEvent) => kind),
  },
  table: {
    columns: [
      'title',
      'date',
      'as_printed',
      'note',
      'kind',
      'jurisdictions',
      'organisations',
      { field: 'hong_kong', as: 'involves_hong_kong' },
      'measures',
    ],
  },
  uses: { 'event-kinds': ({ kind }: DatedEvent): string[] => [kind] },
} as const satisfies Definition<DatedEvent>;
