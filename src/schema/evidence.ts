import { z } from 'zod';
import { type Codebook, idsOf } from './codebook.ts';
import { date, id, oneOf, printed, text } from './primitives.ts';
import { named } from './references.ts';

/** The most characters that a phrase may have. */
export const PHRASE_LIMIT = 30;

/** A locator and a phrase that an auditor can find in the paragraph. */
export const evidence = z.strictObject({
  source: named('source', 'The document.'),
  paragraph: z.int().min(1).describe('The paragraph: the n-th non-empty line of the document.'),
  phrase: printed('A phrase of at most 30 characters, as written, never a whole sentence.'),
});

/** A locator and a phrase. */
export type Evidence = z.infer<typeof evidence>;

/** The passages of a record: one at least, the main one first. */
export const evidenceList = z
  .array(evidence)
  .min(1, { error: 'needs at least one passage' })
  .describe('The passages that it rests on, the main one first.');

/** A date that the text gives, as precise as it gives it. */
export const when = z
  .strictObject({
    date: date('The date as resolved; left out when the text names none.').optional(),
    as_printed: printed('The wording of the date in the document.'),
    note: text.optional().describe('How a relative date was resolved, or why it was not.'),
  })
  .describe('A date with its wording.');

/** A date with its wording; without `date` the text leaves it open. */
export type When = z.infer<typeof when>;

/** The fields of a figure, with the codebook's units, qualifiers and roles. */
export const figureFields = (codebook: Codebook) => ({
  label: text.describe('What the number counts or measures.'),
  value: z.number().describe('The number in the base unit (3000000 for 300 万元).'),
  value_max: z.number().optional().describe('The upper end, where the text gives a range.'),
  unit: oneOf(idsOf(codebook, 'units'), 'The unit; currencies are never converted.'),
  qualifier: oneOf(
    idsOf(codebook, 'qualifiers'),
    'How exact the text says it is (约, 超, 近, 最高 …).',
  ),
  role: oneOf(idsOf(codebook, 'roles'), 'What the number is: a ceiling, a target, a count …'),
  date: date('When it holds or is due, where the text says so.').optional(),
  as_printed: printed('The number with its qualifier and unit as written.'),
  note: text.optional().describe('What a reader must know to use it.'),
  evidence: evidenceList,
});

/** A figure inside another record. */
export const figure = (codebook: Codebook) =>
  z.strictObject({
    id: id('The id within the record.'),
    ...figureFields(codebook),
  });

/** The figures of a record that may state some. */
export const figures = (codebook: Codebook) =>
  z.array(figure(codebook)).optional().describe('The numbers that the record states.');

/** A number with unit, qualifier, role and passage. */
export type Figure = z.infer<ReturnType<typeof figure>>;

/** A figure whose id is the name of the field that holds it. */
export type NamedFigure = Omit<Figure, 'id'>;
