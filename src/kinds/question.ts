import { z } from 'zod';
import { conditions, printed, text, type Text } from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import { inOrder } from './order.ts';
import { nouns } from './words.ts';

const schema = () =>
  z.strictObject({
    question: text.describe('The question.'),
    page: printed('The page that answers it, from the root of the site.'),
    order: z.int().describe('Its place among the questions.'),
    claims: conditions,
  });

/** A reader's question. */
export type Question = Linked<typeof schema>;

/** A reader’s question on the home page, and the page that answers it. */
export const question = {
  folder: 'questions',
  depth: 1,
  noun: nouns.question,
  schema,
  search: { not: 'It leads to a page, not to a measure.' },
  ordered: true,
  title: ({ question }: Question): Text => question,
  arrange: (records: Question[]): Question[] => inOrder(records),
} as const satisfies Definition<Question>;
