import { z } from 'zod';
import {
  conditions,
  date,
  id,
  idsOf,
  oneOf,
  printed,
  ref,
  text,
  type Codebook,
  type Text,
} from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked, Stated } from './linked.ts';
import { coded, within } from './record-filter.ts';
import type { Once } from './once.ts';
import { sortedBy } from './order.ts';
import { nouns } from './words.ts';

const webAddress = (what: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s/]+\S*$/, {
      error: 'must be an address such as https://example.org/page',
    })
    .optional()
    .describe(what);

const schema = (codebook: Codebook) =>
  z.strictObject({
    name: printed('The title on the document, as written.'),
    title: text.describe('What it is, in our own words.'),
    short: text.describe('A short form for citations in cells.'),
    number: printed(
      'The document number or issue, as written; left out where it bears none.',
    ).optional(),
    series: text.optional().describe('The series it appeared in.'),
    issuers: z
      .array(ref('organisation', 'An organisation.'))
      .min(1, { error: 'needs at least one body' })
      .describe('The bodies that issued it, in the order of the document.'),
    jurisdiction: ref('jurisdiction', 'The jurisdiction that it comes from.'),
    date: date('The date it bears, as precise as it is given: a day, a month, a quarter, a year.'),
    printed: z.iso.date().optional().describe('The day it was printed, where it says so.'),
    proposal: z
      .strictObject({
        body: text.describe('The body to which the proposal was made, with its session.'),
        number: printed('The number of the proposal.'),
        title: text.describe('What the proposal was about, in our own words.'),
        suggestion: z
          .boolean()
          .optional()
          .describe('Whether it is a suggestion (建议) of deputies to a people’s congress.'),
      })
      .optional()
      .describe('The proposal, or the suggestion of deputies, that it replies to.'),
    outcome: printed('The outcome printed on the reply, as written.').optional(),
    publisher: text
      .optional()
      .describe('Who published the text that was read, where that is not who issued it.'),
    address: webAddress('Where it stands on the web.'),
    mirror: webAddress('Where a copy of it is kept.'),
    accessed: z.iso.date().optional().describe('The day on which the text was taken from there.'),
    complete: z
      .boolean()
      .optional()
      .describe('Whether the text that was read is the whole document; left out where unknown.'),
    coded_once: z
      .boolean()
      .optional()
      .describe('Whether some of its measures were coded by one coder only, so far.'),
    tier: oneOf(idsOf(codebook, 'tiers'), 'Whether it speaks of its own government or of others.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'must be 64 hexadecimal digits' })
      .describe('The checksum of the cleaned text.'),
    paragraphs: z.int().min(1).describe('How many paragraphs it has.'),
    limits: text.describe('What a reader must bear in mind when the site quotes it.'),
    claims: conditions,
    outline: z
      .array(
        z.strictObject({
          id: id('The id of the section.'),
          title: text.describe('What the section is about, in our own words.'),
          from: z.int().min(1).describe('Its first paragraph.'),
          to: z.int().min(1).describe('Its last paragraph.'),
        }),
      )
      .min(1)
      .describe('The sections, in order; together they hold every paragraph once.'),
    silent: z
      .array(
        z.strictObject({
          paragraph: z.int().min(1).describe('The paragraph.'),
          reason: oneOf(idsOf(codebook, 'silences'), 'Why it carries no evidence.'),
        }),
      )
      .describe('The paragraphs that carry no evidence.'),
    not_figures: z
      .array(
        z.strictObject({
          paragraph: z.int().min(1).describe('The paragraph.'),
          numeral: printed('The numeral with a little of its surroundings, as written.'),
          reason: oneOf(idsOf(codebook, 'not-figures'), 'Why it is not a figure.'),
        }),
      )
      .describe('The numerals that are not figures.'),
  });

/** A document. */
export type Source = Linked<typeof schema>;

/** One document, with its outline. */
export const source = {
  folder: 'sources',
  depth: 1,
  noun: nouns.source,
  schema,
  search: {
    // The documents of a measure's passages and of its figures', each once.
    of: ({ evidence, figures }, all) =>
      [
        ...new Set(
          [evidence, ...figures.map((figure) => figure.evidence)]
            .flat()
            .map((passage) => passage.source),
        ),
      ].flatMap((id) => all.find((source) => source.id === id) ?? []),
    texts: [
      { in: 'source', of: ({ short, title }: Source) => [short, title] },
      { in: 'number', of: ({ number }: Source) => (number === undefined ? [] : [number]) },
    ],
  },
  once: ({ outline }: Stated<typeof schema>): Once[] =>
    outline.map(({ id }, i) => ({
      path: ['outline', i, 'id'],
      key: id,
      message: 'is the id of another section of this document',
    })),
  referred: true,
  title: ({ title }: Source): Text => title,
  page: (id: string): string => `sources/${id}.html`,
  arrange: (records: Source[]): Source[] => sortedBy(records, ({ date }) => date),
  narrowings: {
    jurisdiction: within(({ jurisdiction }: Source) => [jurisdiction]),
    tier: coded('tiers', ({ tier }: Source) => tier),
  },
  table: {
    columns: [
      'name',
      'title',
      'short',
      'number',
      'series',
      'issuers',
      'jurisdiction',
      'date',
      'printed',
      'proposal.body',
      {
        own: 'proposal_number',
        description: 'The number of the proposal, with 第 and 号 as the reply prints it.',
        of: ({ proposal }: Source) => proposal && `第${proposal.number}号`,
      },
      'proposal.title',
      'outcome',
      'publisher',
      'address',
      'mirror',
      'accessed',
      'complete',
      'tier',
      'sha256',
      'paragraphs',
      'limits',
    ],
  },
  uses: {
    tiers: ({ tier }: Source): string[] => [tier],
    silences: ({ silent }: Source): string[] => silent.map(({ reason }) => reason),
    'not-figures': ({ not_figures }: Source): string[] => not_figures.map(({ reason }) => reason),
  },
} as const satisfies Definition<Source>;
