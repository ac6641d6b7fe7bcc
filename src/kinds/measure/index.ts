import type { Text } from '../../schema/index.ts';
import type { Definition } from '../definition.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import type { Filled, Linked } from '../linked.ts';
import type { Programme } from '../programme.ts';
import { readingOrder } from './order.ts';
import { schema } from './schema.ts';

/** One thing a jurisdiction does, will do, explores or is advised to do. */
export type Measure = Omit<
  Filled<Linked<typeof schema>, 'targets' | 'in_force_in' | 'actors' | 'comparable' | 'figures'>,
  'programme'
> & {
  /** The last part of the id. */
  slug: string;
  jurisdiction: Jurisdiction;
  /** The programme and item of its own or of the bundle it is a part of. */
  programme: { programme: Programme; item: number } | undefined;
  /** The measures that it is the whole of. */
  parts: Measure[];
};

/** A measure of another jurisdiction that makes the same move, with the reason. */
export type Comparable = Measure['comparable'][number];

/** One thing a jurisdiction does, will do, explores or is advised to do. */
export const measure = {
  folder: 'measures',
  depth: 2,
  under: 'jurisdiction',
  noun: { zh: '措施', counter: '条', one: 'measure', many: 'measures' },
  schema,
  title: ({ title }: Measure): Text => title,
  page: (id: string): string => `measures/${id}.html`,
  passages: { evidence: 'evidence', figures: 'figures' },
  begin: ({
    id,
    targets,
    in_force_in,
    actors,
    comparable,
    figures,
  }: Measure): Partial<Measure> => ({
    slug: id.slice(id.indexOf('/') + 1),
    parts: [],
    targets: targets ?? [],
    in_force_in: in_force_in ?? [],
    actors: actors ?? [],
    comparable: comparable ?? [],
    figures: figures ?? [],
  }),
  // Bundles before their parts, by jurisdiction, programme item and place in the document.
  arrange: readingOrder,
  enter: (measure: Measure): void => {
    const { jurisdiction, parent, programme, targets } = measure;
    jurisdiction.measures.push(measure);
    parent?.parts.push(measure);
    if (!parent && programme) programme.programme.items.push(measure);
    for (const target of targets) target.measures.push(measure);
  },
} as const satisfies Definition<Measure>;
