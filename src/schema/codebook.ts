import { z } from 'zod';
import { id, printed, text } from './primitives.ts';

const categoryId = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be letters, digits and hyphens' });

const value = z.strictObject({
  id: categoryId.describe('The id that records use.'),
  label: text.describe('The name a reader sees.'),
  definition: text.describe('What falls under it, in our own words.'),
});

const list = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    label: text.describe('What the list is called.'),
    definition: text.describe('What the list is for.'),
    values: z.array(item).min(1).describe('The allowed values, in reading order.'),
  });

const commitment = value.extend({
  level: z.int().min(0).max(4).describe('How many quarters of the mark are filled, 0 to 4.'),
  cues: z.array(printed('A word.')).min(1).describe('Chinese wordings that decide for this value.'),
});

const qualifier = value.extend({
  pattern: text.describe('How it is said; {value} stands for number and unit.'),
});

const unit = value.extend({
  dimension: z
    .enum(['money', 'area', 'share', 'ratio', 'rank', 'time', 'count'])
    .describe('What is measured; only figures of one unit are ever put on one scale.'),
  pattern: text.describe('How a number carries it; {value} stands for the number.'),
  singular: printed('The English pattern for the number one.').optional(),
});

const tool = value.extend({
  group: z.enum(['supply', 'environment', 'demand']).describe('The side that the tool works on.'),
});

/** The codebook's plain lists: file name → schema of the file. */
export const listSchemas = {
  commitments: list(commitment),
  'hong-kong': list(value),
  qualifiers: list(qualifier),
  roles: list(value),
  units: list(unit),
  'organisation-kinds': list(value),
  'actor-roles': list(value),
  'jurisdiction-kinds': list(value),
  tiers: list(value),
  answers: list(value),
  'partnership-forms': list(value),
  'event-kinds': list(value),
  silences: list(value),
  'not-figures': list(value),
  'tool-groups': list(value),
  tools: list(tool),
  'change-kinds': list(value),
} as const;

/** The name of one of the codebook's lists. */
export type ListName = keyof typeof listSchemas;

/** A dated ruling: how a recurring doubt in coding was settled. */
export const rulings = z.strictObject({
  rulings: z.array(
    z.strictObject({
      id: id('The id by which notes cite the ruling.'),
      date: z.iso.date().describe('The day of the ruling.'),
      about: printed('The lens or the field that it settles.'),
      ruling: text.describe('What is decided, and why.'),
    }),
  ),
});

const category = value.extend({
  group: categoryId.optional().describe('The group of the lens it stands in.'),
  tool: categoryId
    .optional()
    .describe('The supply, environment or demand tool that the category maps to.'),
  example: id('A measure that shows the category well.').optional(),
  counter_example: z
    .strictObject({
      measure: id('A measure that one might take for it.'),
      note: text.describe('Why it is not, and where it goes.'),
    })
    .optional()
    .describe('A measure close to the line, on its other side.'),
});

/** A lens: a way to partition measures into categories. */
export const lens = z.strictObject({
  label: text.describe('The name of the lens.'),
  question: text.describe('What a reader asks with it.'),
  definition: text.describe('How the partition is made, and where it comes from.'),
  order: z.int().min(1).describe('Its place among the lenses.'),
  main: z
    .boolean()
    .describe(
      'Whether every measure has a main category, the first one listed; else it may have none.',
    ),
  context: z
    .array(id('A context jurisdiction.'))
    .describe('Jurisdictions shown beside the columns for comparison.'),
  groups: z
    .array(z.strictObject({ id: categoryId.describe('The id of the group.'), label: text }))
    .optional()
    .describe('Groups of categories, in reading order.'),
  categories: z.array(category).min(2).describe('The categories, in reading order.'),
});

export type Value = z.infer<typeof value>;
export type Commitment = z.infer<typeof commitment>;
export type Qualifier = z.infer<typeof qualifier>;
export type Unit = z.infer<typeof unit>;
export type Tool = z.infer<typeof tool>;
export type Category = z.infer<typeof category>;
export type LensData = z.infer<typeof lens>;
export type Ruling = z.infer<typeof rulings>['rulings'][number];

/** A lens with its id, which is its file's name. */
export type Lens = LensData & { id: string };

/** A list of the codebook with its values' exact type. */
export type List<N extends ListName = ListName> = z.infer<(typeof listSchemas)[N]>;

/** The one vocabulary: every list by name, the lenses in order, the rulings by date. */
export interface Codebook {
  lists: { [N in ListName]: List<N> };
  lenses: Lens[];
  rulings: Ruling[];
}

/**
 * The ids of a list's values, in reading order.
 * @example idsOf(codebook, 'commitments') // ['implemented', …]
 */
export const idsOf = (codebook: Codebook, name: ListName): string[] =>
  codebook.lists[name].values.map((entry) => entry.id);
