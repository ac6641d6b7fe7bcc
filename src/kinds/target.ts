import { z } from 'zod';
import {
  categoriesOf,
  figureFields,
  oneOf,
  ref,
  text,
  type Codebook,
  type Lens,
  type Text,
} from '../schema/index.ts';
import type { Definition } from './definition.ts';
import type { Linked } from './linked.ts';
import type { Measure } from './measure/index.ts';
import { within } from './record-filter.ts';
import { inOrder } from './order.ts';
import { nouns } from './words.ts';

const schema = (codebook: Codebook) =>
  z.strictObject({
    title: text.describe('The indicator.'),
    summary: text.describe('What is to change, in our own words.'),
    jurisdiction: ref('jurisdiction', 'The jurisdiction that set it.'),
    programme: ref('programme', 'The programme it belongs to.').optional(),
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
      .describe('The direction that it serves, of those that the lens of aims has.'),
    baseline: z.strictObject(figureFields(codebook)).describe('Where it starts.'),
    goal: z.strictObject(figureFields(codebook)).describe('Where it is to arrive.'),
    note: text.optional().describe('What a reader must know to use it.'),
  });

/** The lens under which targets are coded: that of the aims which they serve. */
const targetLenses = ({ lenses }: Codebook): Lens[] =>
  lenses.filter(({ view }) => view === 'alignment');

/** An indicator with baseline and goal, and the measures that bear on it. */
export type Target = Linked<typeof schema> & { measures: Measure[] };

/** An indicator with a baseline and a goal. */
export const target = {
  folder: 'targets',
  depth: 1,
  noun: nouns.target,
  schema,
  search: {
    of: ({ targets }) => targets,
    texts: [{ in: 'target', of: ({ title }: Target) => [title] }],
  },
  ordered: true,
  title: ({ title }: Target): Text => title,
  page: (id: string): string => `targets.html#${id}`,
  passages: { figures: ['baseline', 'goal'] },
  narrowings: { jurisdiction: within(({ jurisdiction }: Target) => [jurisdiction]) },
  begin: (): Partial<Target> => ({ measures: [] }),
  arrange: (records: Target[]): Target[] => inOrder(records),
} as const satisfies Definition<Target>;
