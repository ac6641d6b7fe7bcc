import { z } from 'zod';
import { text } from './primitives.ts';

/** The views whose words depend on what the documents are about. */
const namedPages = ['alignment', 'flows', 'gates', 'targets'] as const;

/** The name of one of them. */
export type NamedPage = (typeof namedPages)[number];

const page = z.strictObject({
  label: text.optional().describe('Its name in navigation and in lists.'),
  title: text.optional().describe('The title of the page.'),
  ask: text.optional().describe('The question that the list of views says it answers.'),
  lede: text
    .optional()
    .describe('The sentence under the title; what is counted stands in braces, as in {total}.'),
});

/** What views are called in this corpus; a view that is not named here goes by its general words. */
export const pages = z.strictObject(
  Object.fromEntries(
    namedPages.map((view) => [
      view,
      page
        .optional()
        .describe(`What the view “${view}” is called where general words will not do.`),
    ]),
  ) as Record<NamedPage, z.ZodOptional<typeof page>>,
);

/** What views are called, by their names. */
export type PageWords = z.infer<typeof pages>;
