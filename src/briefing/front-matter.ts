import { z } from 'zod';
import { conditions } from '../schema/index.ts';

const line = (what: string) =>
  z.string().trim().min(1, { error: 'must not be empty' }).describe(what);

/** What stands above a briefing, between two lines of `---`. */
export const frontMatter = z.strictObject({
  title: line('The title.'),
  subtitle: line('A line under the title.').optional(),
  order: z.int().min(1).describe('Its place in the list of briefings.'),
  pages: z
    .union([z.literal(1), z.literal(2)], { error: 'must be 1 or 2' })
    .describe('The promised length on A4.'),
  names: z
    .array(line('A name.'))
    .optional()
    .describe('Names with a number in them, such as 五项目标, that title and summary may use.'),
  summary: line('One or two sentences for the list of briefings.'),
  claims: conditions,
});

/** What stands above a briefing. */
export type FrontMatter = z.infer<typeof frontMatter>;
