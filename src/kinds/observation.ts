import { z } from 'zod';
import {
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
import type { Filled, Linked } from './linked.ts';
import { coded } from './record-filter.ts';
import { sortedBy } from './order.ts';
import { observationTable } from './observation-table.ts';
import { nouns } from './words.ts';

/** The tag of a language, with its script where that tells. */
const LANGUAGE_TAG = /^[a-z]{2}(?:-[A-Z][a-z]{3})?$/;

const schema = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('What was observed, in a few words of our own.'),
    summary: text.describe('What the page says, in our own words.'),
    kind: oneOf(idsOf(codebook, 'observation-kinds'), 'What kind of observation it is.'),
    targets: z.array(ref('target', 'A target.')).optional().describe('The targets it is about.'),
    measures: z
      .array(ref('measure', 'A measure.'))
      .optional()
      .describe('The measures it is about.'),
    figure: id('A figure.')
      .optional()
      .describe('Which figure of the first of the measures it is about.'),
    partnerships: z
      .array(ref('partnership', 'A partnership.'))
      .optional()
      .describe('The partnerships it is about.'),
    events: z.array(ref('event', 'An event.')).optional().describe('The events it is about.'),
    value: z.number().optional().describe('The number, in the base unit; left out for a deed.'),
    unit: oneOf(idsOf(codebook, 'units'), 'The unit of the number.').optional(),
    qualifier: oneOf(
      idsOf(codebook, 'qualifiers'),
      'How exact the page says the number is.',
    ).optional(),
    as_of: date(
      'When it holds or happened, or of a goal when it is to be reached, as the page says.',
    ),
    as_said: text
      .optional()
      .describe('How the page puts the date, where it names no year and this site reads one.'),
    steps: z
      .array(
        z.strictObject({
          as_of: date('When the step is to be reached.'),
          value: z.number().describe('The number of the step, in the same unit.'),
        }),
      )
      .optional()
      .describe('Of a goal, the steps on the way that the page names.'),
    publisher: text.describe('Who published the page.'),
    page: z
      .strictObject({
        title: printed('The title of the page, as printed.').optional(),
        date: date('The date of the page.').optional(),
        note: text.optional().describe('How its date was found, where it is not printed.'),
      })
      .describe('The page on which it stands.'),
    link: printed('The address of the page, from https on.').optional(),
    unlinked: oneOf(
      idsOf(codebook, 'link-absences'),
      'Why no address is given, where none is.',
    ).optional(),
    phrase: printed('A phrase of at most 30 characters, as written, never a whole sentence.'),
    language: z
      .string()
      .regex(LANGUAGE_TAG, { error: 'must be the tag of a language, such as zh-Hant' })
      .describe('The language of the phrase, as a tag.'),
    official: z.boolean().describe('Whether a government or statutory body says it itself.'),
    comparable: z
      .boolean()
      .describe(
        'Whether it is about what the record promises; its number is compared with that of the figure or of the target alone.',
      ),
    incomparable: text.optional().describe('Why it is not comparable.'),
    series: z
      .literal(true)
      .optional()
      .describe('Whether it is a point of the series of its target.'),
    confidence: oneOf(idsOf(codebook, 'confidences'), 'How sure one can be of it.'),
    looked_for: date('When it was last looked for.'),
    note: text.optional().describe('What a reader must know to use it.'),
  });

type Lists = 'targets' | 'measures' | 'partnerships' | 'events';

/** A dated fact from beyond the documents, about something that they promise. */
export type Observation = Filled<Linked<typeof schema>, Lists>;

/** A dated fact from beyond the documents: a tier of its own, which no count of theirs takes in. */
export const observation = {
  folder: 'observations',
  depth: 1,
  noun: nouns.observation,
  schema,
  search: {
    // What is not comparable is about something else, and would find the wrong measures.
    of: ({ id }, all) =>
      all.filter(({ comparable, measures }) => comparable && measures.some((one) => one.id === id)),
    texts: [{ in: 'observation', of: ({ title, phrase }: Observation) => [title, phrase] }],
  },
  title: ({ title }: Observation): Text => title,
  page: (id: string): string => `followup/observations.html#${id}`,
  // A list that the file leaves out is empty.
  begin: (data: Observation): Partial<Observation> => ({
    targets: data.targets ?? [],
    measures: data.measures ?? [],
    partnerships: data.partnerships ?? [],
    events: data.events ?? [],
  }),
  arrange: (records: Observation[]): Observation[] =>
    sortedBy(
      records,
      ({ as_of }) => as_of,
      ({ id }) => id,
    ),
  narrowings: {
    kind: coded('observation-kinds', ({ kind }: Observation) => kind),
    confidence: coded('confidences', ({ confidence }: Observation) => confidence),
  },
  table: observationTable,
  uses: {
    'observation-kinds': ({ kind }: Observation): string[] => [kind],
    confidences: ({ confidence }: Observation): string[] => [confidence],
    'link-absences': ({ unlinked }: Observation): string[] =>
      unlinked === undefined ? [] : [unlinked],
  },
} as const satisfies Definition<Observation>;
