import { z } from 'zod';
import {
  conditions,
  evidence,
  figure,
  idsOf,
  named,
  oneOf,
  ref,
  text,
  type Codebook,
  type Text,
} from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import type { Measure } from './measure/index.ts';
import { sortedBy } from './order.ts';
import { nouns } from './words.ts';

/** The shapes that tell jurisdictions apart without colour. */
export const marks = [
  'triangle',
  'circle',
  'ring',
  'square',
  'star',
  'diamond',
  'cross',
  'pentagon',
  'frame',
  'wedge',
  'bow',
  'bars',
] as const;

const hex = z.string().regex(/^#[0-9a-f]{6}$/, { error: 'must be a colour such as #1f4f8b' });

const schema = (codebook: Codebook) =>
  z.strictObject({
    name: text.describe('The full name.'),
    short: text.describe('The name over a column.'),
    kind: oneOf(idsOf(codebook, 'jurisdiction-kinds'), 'What kind of jurisdiction it is.'),
    parent: ref('jurisdiction', 'The jurisdiction it lies in.').optional(),
    column: z.boolean().describe('Whether it is lined up as a column; else it is context.'),
    order: z.int().describe('Its place among the columns.'),
    read_against: z
      .array(ref('jurisdiction', 'A column.'))
      .optional()
      .describe('From twelve columns on: those with which it has pages of two; else all have.'),
    colour: z.strictObject({
      light: hex.describe('Its colour on paper.'),
      dark: hex.describe('Its colour on a dark ground.'),
    }),
    mark: z.enum(marks).describe('Its shape, which tells it apart without colour.'),
    profile: text.describe('Two or three sentences: what the documents say of its position.'),
    figures: z
      .array(
        figure(codebook).extend({
          measure: named('measure', 'The measure that it speaks of.').optional(),
        }),
      )
      .optional()
      .describe('The numbers that the record states.'),
    evidence: z.array(evidence).optional().describe('The passages that the profile rests on.'),
    claims: conditions,
  });

/** A jurisdiction with what hangs on it. */
export type Jurisdiction = Linked<typeof schema> & {
  /** Its measures, bundles included, in reading order. */
  measures: Measure[];
};

/** A government whose measures are compared, or that gives context. */
export const jurisdiction = {
  folder: 'jurisdictions',
  depth: 1,
  noun: nouns.jurisdiction,
  schema,
  search: {
    of: ({ jurisdiction }) => [jurisdiction],
    texts: [{ in: 'jurisdiction', of: ({ short, name }: Jurisdiction) => [short, name] }],
  },
  ordered: true,
  title: ({ name }: Jurisdiction): Text => name,
  page: (id: string): string => `jurisdictions/${id}.html`,
  passages: { evidence: 'evidence', figures: 'figures' },
  begin: (): Partial<Jurisdiction> => ({ measures: [] }),
  // In column order, context last.
  arrange: (records: Jurisdiction[]): Jurisdiction[] =>
    sortedBy(
      records,
      ({ column }) => (column ? 0 : 1),
      ({ order }) => order,
    ),
  narrowings: {
    column: { values: 'yes-no', of: ({ column }: Jurisdiction) => [column ? 'yes' : 'no'] },
  },
  table: { columns: ['name', 'short', 'kind', 'parent', 'column', 'order', 'profile'] },
  uses: { 'jurisdiction-kinds': ({ kind }: Jurisdiction): string[] => [kind] },
} as const satisfies Definition<Jurisdiction>;
