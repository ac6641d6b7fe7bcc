import { z } from 'zod';
import {
  conditions,
  evidenceList,
  figures,
  ref,
  text,
  type Codebook,
  type Text,
} from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import type { Measure } from './measure/index.ts';
import { inOrder } from './order.ts';
import { nouns } from './words.ts';

const schema = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('What it is called here.'),
    short: text.describe('A short name.'),
    summary: text.describe('What it is, in our own words.'),
    jurisdiction: ref('jurisdiction', 'The jurisdiction whose programme it is.'),
    order: z.int().describe('Its place among the programmes.'),
    item: text.describe('What its items are called (measure, recommendation, direction).'),
    figures: figures(codebook),
    evidence: evidenceList,
    claims: conditions,
  });

/** An ordered bundle that a document names, with its items in order. */
export type Programme = Linked<typeof schema> & { items: Measure[] };

/** An ordered bundle that a document itself names. */
export const programme = {
  folder: 'programmes',
  depth: 1,
  noun: nouns.programme,
  schema,
  search: {
    of: ({ programme }) => (programme ? [programme.programme] : []),
    texts: [{ in: 'programme', of: ({ title, short }: Programme) => [title, short] }],
  },
  ordered: true,
  title: ({ title }: Programme): Text => title,
  page: (id: string): string => `programmes/${id}.html`,
  passages: { evidence: 'evidence', figures: 'figures' },
  table: {
    columns: [
      'jurisdiction',
      'order',
      'title',
      'short',
      'summary',
      'item',
      {
        own: 'items',
        description: 'How many items it has.',
        of: ({ items }: Programme) => items.length,
        type: 'integer',
        minimum: 0,
        required: true,
      },
    ],
  },
  begin: (): Partial<Programme> => ({ items: [] }),
  arrange: (records: Programme[]): Programme[] => inOrder(records),
} as const satisfies Definition<Programme>;
