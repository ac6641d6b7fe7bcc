import { z } from 'zod';
import { type Codebook, idsOf } from './codebook.ts';
import { evidence, evidenceList, when } from './evidence.ts';
import { date, id, oneOf, printed, text } from './primitives.ts';

const measures = z.array(id('A measure.'));

/** One request of a proposal, and what the reply did with it. */
export const ask = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('The request in a few words of our own.'),
    request: text.describe('What was asked, in our own words, as the reply reports it.'),
    order: z.int().min(0).describe('0 for the proposal as a whole, then the requests in order.'),
    answer: oneOf(idsOf(codebook, 'answers'), 'What the reply did with it.'),
    reason: text.describe('Why it is answered so, from the wording of the reply.'),
    reply: text.describe('What the reply says is done or will be done, in our own words.'),
    measures: measures.describe('The measures that answer it.'),
    evidence: evidenceList,
  });

/** A named mainland body with a named Hong Kong body. */
export const partnership = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('The partnership in a few words of our own.'),
    summary: text.describe('What the two do together, in our own words.'),
    mainland: z.array(id('A body.')).min(1, { error: 'needs a body' }).describe('Mainland bodies.'),
    hong_kong: z
      .array(id('A body.'))
      .min(1, { error: 'needs a body' })
      .describe('Hong Kong bodies.'),
    form: oneOf(idsOf(codebook, 'partnership-forms'), 'The form of the partnership.'),
    commitment: oneOf(idsOf(codebook, 'commitments'), 'How far along the text says it is.'),
    date: when.optional().describe('When it was concluded or began.'),
    measures: measures.describe('The measures that it belongs to.'),
    note: text.optional().describe('What a reader must know to use it.'),
    evidence: evidenceList,
  });

/** Something with a date, as precise as the source gives it. */
export const event = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('The event in a few words of our own.'),
    date: date('When it was or is to be.'),
    as_printed: printed('The wording of the date in the document.'),
    note: text.optional().describe('How a relative date was resolved.'),
    kind: oneOf(idsOf(codebook, 'event-kinds'), 'What kind of event it is.'),
    jurisdictions: z
      .array(id('A jurisdiction.'))
      .min(1, { error: 'needs a jurisdiction' })
      .describe('The jurisdictions whose event it is.'),
    organisations: z.array(id('A body.')).describe('The bodies that take part.'),
    hong_kong: z.boolean().describe('Whether it involves Hong Kong.'),
    measures: measures.describe('The measures that it belongs to.'),
    evidence: evidenceList,
  });

/** A term that a newcomer to the field stumbles on. */
export const term = () =>
  z.strictObject({
    term: text.describe('The term.'),
    full: text.optional().describe('What it is short for.'),
    definition: text.describe('What it means, in our own words.'),
    measures: measures.describe('The measures in which it occurs.'),
    evidence: z.array(evidence).min(1).describe('A place where it stands.'),
  });
