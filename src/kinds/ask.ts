import { z } from 'zod';
import {
  evidenceList,
  idsOf,
  oneOf,
  ref,
  text,
  type Codebook,
  type Text,
} from '../schema/index.ts';
import { fragment, type Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { coded } from './record-filter.ts';
import { sortedBy } from './order.ts';
import type { Source } from './source.ts';
import { nouns } from './words.ts';

const schema = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('The request in a few words of our own.'),
    request: text.describe('What was asked, in our own words, as the reply reports it.'),
    order: z.int().min(0).describe('0 for the proposal as a whole, then the requests in order.'),
    answer: oneOf(idsOf(codebook, 'answers'), 'What the reply did with it.'),
    reason: text.describe('Why it is answered so, from the wording of the reply.'),
    reply: text.describe('What the reply says is done or will be done, in our own words.'),
    measures: z.array(ref('measure', 'A measure.')).describe('The measures that answer it.'),
    evidence: evidenceList,
  });

/** A request of a proposal with the reply to it. */
export type Ask = Linked<typeof schema> & { source: Source };

/** One request of a proposal, and what the reply did with it. */
export const ask = {
  folder: 'asks',
  depth: 2,
  under: 'source',
  noun: nouns.ask,
  schema,
  search: { not: 'The measures that answer a request are found by their own texts.' },
  title: ({ title }: Ask): Text => title,
  page: (id: string): string => `asks.html#${fragment(id)}`,
  passages: { evidence: 'evidence' },
  // By document, the proposal as a whole before its requests.
  arrange: (records: Ask[]): Ask[] =>
    sortedBy(
      records,
      ({ source }) => source.date,
      ({ source }) => source.id,
      ({ order }) => order,
    ),
  // A proposal as a whole is not one of its own requests.
  counts: ({ order }: Ask): boolean => order > 0,
  narrowings: {
    source: { of: ({ source }: Ask) => [source.id] },
    answer: coded('answers', ({ answer }: Ask) => answer),
  },
  table: {
    id: 'The id of the request: its document and its own name.',
    columns: [
      {
        own: 'source_id',
        description: 'The document that answers it.',
        of: ({ source }: Ask) => source,
        references: 'source',
        required: true,
      },
      'order',
      'title',
      'request',
      'answer',
      'reason',
      'reply',
      'measures',
    ],
  },
  uses: {
    answers: ({ order, answer }: Ask): string[] => (order > 0 ? [answer] : []),
  },
} as const satisfies Definition<Ask>;
