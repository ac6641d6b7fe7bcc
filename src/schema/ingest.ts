import { z } from 'zod';
import { bounds } from './codebook.ts';
import { printed, text } from './primitives.ts';

/** A regular expression; it is tried on a text whose half-width marks read as full-width ones. */
const pattern = (what: string) =>
  printed(what).refine(isPattern, { error: 'must be a regular expression' });

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

const patterns = (what: string) => z.array(pattern('A pattern.')).min(1).describe(what);
const valued = (what: string) =>
  z
    .array(
      pattern('A pattern.').refine((source) => source.includes('(?<value>'), {
        error: 'must hold what is looked for in a group: (?<value>…)',
      }),
    )
    .min(1)
    .describe(`${what}, tried in this order; what is found stands in the group “value”.`);
const words = (what: string) => z.array(printed('A word.')).min(1).describe(what);
const code = (what: string) => printed(what);

/** How a new document is read: the word lists and patterns of `npm run ingest`. */
export const ingest = z.strictObject({
  set_aside: z
    .array(
      z.strictObject({
        what: printed('What such a line is.'),
        pattern: pattern('The lines.'),
      }),
    )
    .describe('Lines of a web page or of a printed page that are not the document’s.'),
  contact: patterns('Lines that tell how to reach somebody; they are left out.'),
  salutation: z
    .strictObject({
      line: pattern('A line that addresses the reader.'),
      pattern: pattern('A line that addresses persons by name; the group “rest” stays.'),
      instead: printed('What stands in the place of the names.'),
    })
    .describe('Names of those who are addressed are left out.'),
  kinds: z
    .array(
      z.strictObject({
        id: code('The id of the kind.'),
        label: text.describe('What such a document is called.'),
        pattern: pattern('Its title, or the line that names the series.'),
      }),
    )
    .min(1)
    .describe('Kinds of documents, tried in this order.'),
  fields: z
    .strictObject({
      number: valued('The number of the document'),
      issuer_label: valued('Lines that name who issued it'),
      issuer: valued('A line that is the name of a body'),
      issuer_in_title: valued('The body at the head of a title'),
      issuer_origin: valued('Where a page has a text from'),
      series: valued('The name of a series'),
      date: valued('Lines that name the day of the document'),
      printed: valued('Lines that name the day of printing or publishing'),
      title: valued('Lines that name the title'),
      title_like: valued('A line that can only be a title'),
      proposal_body: valued('The body to which a proposal was made'),
      proposal_number: valued('The number of a proposal'),
      proposal_title: valued('What a proposal is called'),
      outcome: valued('The outcome'),
      disclosure: valued('Whether it may be published'),
    })
    .describe('What is known of a document.'),
  roles: z
    .array(
      z.strictObject({
        reason: code('The id in silences.yaml.'),
        pattern: pattern('Paragraphs that carry no evidence for that reason.'),
        where: z.enum(['head', 'tail', 'any']).describe('In which part of a document it holds.'),
      }),
    )
    .describe('Paragraphs that state no measure.'),
  heading: code('The id in silences.yaml of titles and headings.'),
  headings: z
    .array(pattern('How the headings of a level begin.'))
    .min(1)
    .describe('The levels of headings, the highest first.'),
  heading_end: pattern('What a heading does not end with.'),
  openings: patterns('How a section opens in a document without headings.'),
  unfinished: pattern('The end of a text that is cut off.'),
  not_figures: z
    .array(
      z.strictObject({
        reason: code('The id in not-figures.yaml.'),
        pattern: pattern('What holds numerals that are no figures.'),
      }),
    )
    .describe('Numerals that are no figures; the first pattern that covers one says why.'),
  figures: patterns('What holds figures although a pattern above covers it.'),
  idiom: code('The id in not-figures.yaml of Chinese numerals without a unit.'),
  name: code('The id in not-figures.yaml of what looks like a year without its unit.'),
  before: pattern('Words before a number that belong to it.'),
  units: z
    .array(
      z.strictObject({
        unit: code('The id in units.yaml.'),
        pattern: pattern('What follows the number; the first that fits decides.'),
        before: pattern('What must stand before the number.').optional(),
      }),
    )
    .min(1)
    .describe('Units by what follows a number.'),
  counters: pattern('Words that count; a number before one is a figure of an unknown unit.'),
  roles_of_figures: z
    .array(
      z.strictObject({
        role: code('The id in roles.yaml.'),
        before: pattern('What stands before the number in its clause.').optional(),
        after: pattern('What stands behind it.').optional(),
        bound: z
          .enum(bounds)
          .exclude(['none'])
          .describe('A bound of qualifiers.yaml that it has.')
          .optional(),
        range: z.boolean().describe('Whether it has two ends.').optional(),
        commitments: z
          .array(code('The id in commitments.yaml.'))
          .min(1)
          .describe('What the word of time says under which it stands.')
          .optional(),
      }),
    )
    .describe('What a figure is, as far as its words tell; the first that fits decides.'),
  dates: z
    .strictObject({
      years: z.record(z.string(), z.int()).describe('Words for a year, as years from the date.'),
      spans: z
        .record(z.string(), z.tuple([z.int(), z.int()]))
        .describe('Words for a part of a year: its first and last month.'),
      ends: words('Words after a year or month that mean its last day.'),
      open: words('Words of time that name no date.'),
    })
    .describe('Words of time.'),
  organisations: z
    .strictObject({
      endings: words('How names of bodies end.'),
      names: words(
        'Names that are too short to be told by their end; one within another stands after it.',
      ),
      breaks: pattern('What no name of a body goes across.'),
      goes_on: pattern('What makes of an ending a part of another word.'),
      plain: words('Words with such an ending that name no body.'),
    })
    .describe('How bodies that no record knows are found.'),
  commitments: z
    .strictObject({
      order: z.array(code('The id in commitments.yaml.')).min(1),
      not_cues: patterns('Where a cue word says nothing of time.'),
      openings: patterns('Sentences whose cue governs what follows them, by the ruling.'),
    })
    .describe('Which commitment wins where a sentence has cues for several.'),
  requests: valued('What a proposal asks for'),
});

/** How a new document is read. */
export type IngestRules = z.infer<typeof ingest>;
