import { z } from 'zod';
import {
  codingCues,
  date,
  evidenceList,
  figures,
  idsOf,
  lensCoding,
  oneOf,
  printed,
  ref,
  text,
  when,
  type Codebook,
} from '../../schema/index.ts';

/** One thing a jurisdiction does, will do, explores or is advised to do. */
export const schema = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('The measure in a few words of our own.'),
    summary: text.describe('One or two sentences of our own: what, for whom, how far.'),
    programme: z
      .strictObject({
        id: ref('programme', 'The programme.'),
        item: z.int().min(1).describe('Its number in the programme.'),
      })
      .optional()
      .describe('Its place in a programme; parts have it through their parent.'),
    parent: ref('measure', 'The measure that it is a part of.').optional(),
    order: z
      .int()
      .min(1)
      .optional()
      .describe('Its place among its siblings, as the document has them.'),
    commitment: oneOf(idsOf(codebook, 'commitments'), 'How far along the text says it is.'),
    cue: printed('The wording that decided the commitment.'),
    commitment_basis: oneOf(idsOf(codebook, 'bases'), 'What the commitment rests on.'),
    commitment_frame: printed(
      'The heading, lead or opening sentence that decides it, as one of the phrases has it.',
    ).optional(),
    hong_kong: oneOf(idsOf(codebook, 'hong-kong'), 'Whether it is directed at Hong Kong.'),
    hong_kong_basis: oneOf(
      idsOf(codebook, 'bases'),
      'What that rests on; left out where Hong Kong is not named or acts itself.',
    ).optional(),
    hong_kong_frame: printed(
      'The lead or opening sentence that decides it, as one of the phrases has it.',
    ).optional(),
    coding: lensCoding(codebook).describe('Its categories under every lens.'),
    coded_on: codingCues(codebook)
      .optional()
      .describe('The words that each code rests on, under the lenses that ask for them.'),
    tool: z
      .strictObject({
        id: oneOf(idsOf(codebook, 'tools'), 'The tool.'),
        reason: text.describe('Why the crosswalk does not hold here.'),
      })
      .optional()
      .describe('The supply, environment or demand tool where it departs from the crosswalk.'),
    targets: z
      .array(ref('target', 'A target.'))
      .optional()
      .describe('The targets that it bears on.'),
    start: when.optional().describe('Since when, or from when on.'),
    due: when
      .extend({
        latest: date(
          'The last day that it can mean, where the text names no year; the note says why.',
        ).optional(),
      })
      .optional()
      .describe('By when.'),
    in_force_in: z
      .array(ref('jurisdiction', 'A jurisdiction.'))
      .optional()
      .describe('Where it also holds, other than where it was issued.'),
    actors: z
      .array(
        z.strictObject({
          organisation: ref('organisation', 'The body.'),
          role: oneOf(idsOf(codebook, 'actor-roles'), 'What it does in the measure.'),
        }),
      )
      .optional()
      .describe('The bodies that the text names.'),
    comparable: z
      .array(
        z.strictObject({
          measure: ref('measure', 'A measure of another jurisdiction.'),
          note: text.describe('What the two share, and where they differ.'),
        }),
      )
      .optional()
      .describe('Measures elsewhere that make the same move; one side states it, both show it.'),
    figures: figures(codebook),
    note: text.optional().describe('A judgement or a conflict that a reader must know.'),
    evidence: evidenceList,
  });
