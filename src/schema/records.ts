import { z } from 'zod';
import { type Codebook, type Lens, idsOf } from './codebook.ts';
import { evidence, evidenceList, figure, figureFields, when } from './evidence.ts';
import { id, oneOf, printed, text } from './primitives.ts';

const hex = z.string().regex(/^#[0-9a-f]{6}$/, { error: 'must be a colour such as #1f4f8b' });

const figures = (codebook: Codebook) =>
  z.array(figure(codebook)).optional().describe('The numbers that the record states.');

/** A government whose measures are compared, or that gives context. */
export const jurisdiction = (codebook: Codebook) =>
  z.strictObject({
    name: text.describe('The full name.'),
    short: text.describe('The name over a column.'),
    kind: oneOf(idsOf(codebook, 'jurisdiction-kinds'), 'What kind of jurisdiction it is.'),
    parent: id('The jurisdiction it lies in.').optional(),
    column: z.boolean().describe('Whether it is lined up as a column; else it is context.'),
    order: z.int().describe('Its place among the columns.'),
    colour: z.strictObject({
      light: hex.describe('Its colour on paper.'),
      dark: hex.describe('Its colour on a dark ground.'),
    }),
    mark: z
      .enum(['triangle', 'circle', 'ring', 'square', 'star', 'diamond', 'cross', 'pentagon'])
      .describe('Its shape, which tells it apart without colour.'),
    profile: text.describe('Two or three sentences: what the documents say of its position.'),
    figures: figures(codebook),
    evidence: z.array(evidence).optional().describe('The passages that the profile rests on.'),
  });

/** One document, with its outline. */
export const source = (codebook: Codebook) =>
  z.strictObject({
    name: printed('The title on the document, as written.'),
    title: text.describe('What it is, in our own words.'),
    short: text.describe('A short form for citations in cells.'),
    number: printed('The document number or issue, as written.'),
    series: text.optional().describe('The series it appeared in.'),
    issuers: z
      .array(id('An organisation.'))
      .min(1, { error: 'needs at least one body' })
      .describe('The bodies that issued it, in the order of the document.'),
    jurisdiction: id('The jurisdiction that it comes from.'),
    date: z.iso.date().describe('The day it bears.'),
    printed: z.iso.date().optional().describe('The day it was printed, where it says so.'),
    proposal: z
      .strictObject({
        body: text.describe('The body to which the proposal was made, with its session.'),
        number: printed('The number of the proposal.'),
        title: text.describe('What the proposal was about, in our own words.'),
      })
      .optional()
      .describe('The proposal that it replies to.'),
    outcome: printed('The outcome printed on the reply, as written.').optional(),
    tier: oneOf(idsOf(codebook, 'tiers'), 'Whether it speaks of its own government or of others.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'must be 64 hexadecimal digits' })
      .describe('The checksum of the cleaned text.'),
    paragraphs: z.int().min(1).describe('How many paragraphs it has.'),
    limits: text.describe('What a reader must bear in mind when the site quotes it.'),
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

/** A body that a document names. */
export const organisation = (codebook: Codebook) =>
  z.strictObject({
    name: text.describe('Its name.'),
    aliases: z
      .array(printed('A name.'))
      .optional()
      .describe('Other names under which the documents or the public know it.'),
    kind: oneOf(idsOf(codebook, 'organisation-kinds'), 'What kind of body it is.'),
    home: id('The jurisdiction it belongs to; left out when that is none of them.').optional(),
    note: text.optional().describe('What a reader must know about the name.'),
  });

/** An ordered bundle that a document itself names. */
export const programme = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('What it is called here.'),
    short: text.describe('A short name.'),
    summary: text.describe('What it is, in our own words.'),
    jurisdiction: id('The jurisdiction whose programme it is.'),
    order: z.int().describe('Its place among the programmes.'),
    item: text.describe('What its items are called (measure, recommendation, direction).'),
    figures: figures(codebook),
    evidence: evidenceList,
  });

/** An indicator with a baseline and a goal. */
export const target = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('The indicator.'),
    summary: text.describe('What is to change, in our own words.'),
    jurisdiction: id('The jurisdiction that set it.'),
    programme: id('The programme it belongs to.').optional(),
    order: z.int().describe('Its place among the targets.'),
    coding: z
      .strictObject(
        Object.fromEntries(
          targetLenses(codebook).map((lens) => [
            lens.id,
            z.array(oneOf(categoriesOf(codebook, lens.id), 'A direction.')),
          ]),
        ),
      )
      .describe('The direction of the Blueprint that it serves.'),
    baseline: z.strictObject(figureFields(codebook)).describe('Where it starts.'),
    goal: z.strictObject(figureFields(codebook)).describe('Where it is to arrive.'),
    note: text.optional().describe('What a reader must know to use it.'),
  });

/** The categories of a measure, one list a lens. */
export const lensCoding = (codebook: Codebook) =>
  z.strictObject(
    Object.fromEntries(
      codebook.lenses.map((lens) => [
        lens.id,
        z
          .array(oneOf(categoriesOf(codebook, lens.id), 'A category.'))
          .min(lens.main ? 1 : 0, { error: 'needs a main category' })
          .describe(
            `Categories of the lens “${lens.label.en}”${lens.main ? ', the main one first' : ', or none'}.`,
          ),
      ]),
    ),
  );

/** One thing a jurisdiction does, will do, explores or is advised to do. */
export const measure = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('The measure in a few words of our own.'),
    summary: text.describe('One or two sentences of our own: what, for whom, how far.'),
    programme: z
      .strictObject({
        id: id('The programme.'),
        item: z.int().min(1).describe('Its number in the programme.'),
      })
      .optional()
      .describe('Its place in a programme; parts have it through their parent.'),
    parent: id('The measure that it is a part of.').optional(),
    order: z
      .int()
      .min(1)
      .optional()
      .describe('Its place among its siblings, as the document has them.'),
    commitment: oneOf(idsOf(codebook, 'commitments'), 'How far along the text says it is.'),
    cue: printed('The wording that decided the commitment.'),
    hong_kong: oneOf(idsOf(codebook, 'hong-kong'), 'Whether it is directed at Hong Kong.'),
    coding: lensCoding(codebook).describe('Its categories under every lens.'),
    tool: z
      .strictObject({
        id: oneOf(idsOf(codebook, 'tools'), 'The tool.'),
        reason: text.describe('Why the crosswalk does not hold here.'),
      })
      .optional()
      .describe('The supply, environment or demand tool where it departs from the crosswalk.'),
    targets: z.array(id('A target.')).optional().describe('The targets that it bears on.'),
    start: when.optional().describe('Since when, or from when on.'),
    due: when.optional().describe('By when.'),
    in_force_in: z
      .array(id('A jurisdiction.'))
      .optional()
      .describe('Where it also holds, other than where it was issued.'),
    actors: z
      .array(
        z.strictObject({
          organisation: id('The body.'),
          role: oneOf(idsOf(codebook, 'actor-roles'), 'What it does in the measure.'),
        }),
      )
      .optional()
      .describe('The bodies that the text names.'),
    comparable: z
      .array(
        z.strictObject({
          measure: id('A measure of another jurisdiction.'),
          note: text.describe('What the two share, and where they differ.'),
        }),
      )
      .optional()
      .describe('Measures elsewhere that make the same move; one side states it, both show it.'),
    figures: figures(codebook),
    note: text.optional().describe('A judgement or a conflict that a reader must know.'),
    evidence: evidenceList,
  });

/** A reader's question on the home page, and the page that answers it. */
export const question = () =>
  z.strictObject({
    question: text.describe('The question.'),
    page: printed('The page that answers it, from the root of the site.'),
    order: z.int().describe('Its place among the questions.'),
  });

/** How the two sides of a claim can stand to each other. */
export const comparators = ['equals', 'more-than', 'less-than', 'at-least', 'at-most'] as const;

/** A finding on the home page, with the conditions under which it may be said. */
export const finding = () =>
  z.strictObject({
    statement: text.describe(
      'The finding in Markdown; every number is drawn from the corpus by a directive.',
    ),
    number: text.describe('The number set large above it, drawn by directives.'),
    claims: z
      .array(
        z.strictObject({
          left: printed('A term: count{…}, target[…].growth or figure[…].'),
          is: z.enum(comparators).describe('How the left side must stand to the right.'),
          right: z
            .union([z.number(), printed('A term, or a share of one: 50% of count{…}.')])
            .describe('A number, a term, or a share of a term.'),
        }),
      )
      .min(1, { error: 'needs at least one claim' })
      .describe('What must hold for the statement to be true; one that fails stops the build.'),
    page: printed('The page that shows it in full, from the root of the site.'),
    order: z.int().min(1).describe('Its place among the findings.'),
  });

/** The lens under which targets are coded: that of the aims which they serve. */
const targetLenses = ({ lenses }: Codebook): Lens[] =>
  lenses.filter(({ view }) => view === 'alignment');

/** The ids of a lens's categories, in reading order; empty when there is no such lens. */
export const categoriesOf = (codebook: Codebook, lens: string): string[] =>
  codebook.lenses.find((entry) => entry.id === lens)?.categories.map((entry) => entry.id) ?? [];
