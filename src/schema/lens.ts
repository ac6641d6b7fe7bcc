import { z } from 'zod';
import { categoryId, flag, value } from './codebook-value.ts';
import { id, printed, text } from './primitives.ts';

const category = value.extend({
  group: categoryId.optional().describe('The group of the lens it stands in.'),
  needs: z
    .array(printed('A word.'))
    .optional()
    .describe('Words one of which a passage of a measure so coded must hold.'),
  tool: categoryId
    .optional()
    .describe('The supply, environment or demand tool that the category maps to.'),
  examples: z
    .array(id('A measure that shows the category well.'))
    .optional()
    .describe('Measures that show the category well, on which no two codings differed.'),
  counter_examples: z
    .array(
      z.strictObject({
        measure: id('A measure that one might take for it.'),
        note: text.describe('Why it is not, and where it goes.'),
      }),
    )
    .optional()
    .describe('Measures close to the line, on its other side, on which no two codings differed.'),
});

/** The analyses that are each drawn from a lens of their own. */
export const lensViews = ['alignment', 'flows', 'gates'] as const;

/** The name of an analysis that is drawn from a lens of its own. */
export type LensView = (typeof lensViews)[number];

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
  split_by: id('A lens.').describe(
    'The lens whose categories are the rows when one category of this lens is compared.',
  ),
  means: flag('Whether it says what a measure works with, and so what one needs to borrow it.'),
  view: z
    .enum(lensViews)
    .optional()
    .describe('The analysis that is drawn from this lens; a view has one lens.'),
  owner: id('A jurisdiction.')
    .optional()
    .describe('Whose own aims or gates the categories are; the others are asked about them.'),
  context: z
    .array(id('A context jurisdiction.'))
    .describe('Jurisdictions shown beside the columns for comparison.'),
  for_hong_kong: flag(
    'Whether it is asked only of measures for Hong Kong and of Hong Kong’s own, and not of bundles.',
  ),
  one_of: z
    .array(categoryId)
    .optional()
    .describe('Categories of which a measure has at most one; any other may stand beside it.'),
  cued: flag('Whether each code rests on words of the text, which the record gives.'),
  groups: z
    .array(z.strictObject({ id: categoryId.describe('The id of the group.'), label: text }))
    .optional()
    .describe('Groups of categories, in reading order.'),
  categories: z.array(category).min(2).describe('The categories, in reading order.'),
});

/** A category of a lens, with what decides for it and measures that show it. */
export type Category = z.infer<typeof category>;
/** A lens as its file holds it. */
export type LensData = z.infer<typeof lens>;

/** A lens with its id, which is its file's name. */
export type Lens = LensData & { id: string };
