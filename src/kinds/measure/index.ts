import {
  valueOf,
  type WordingBasis,
  type Codebook,
  type Commitment,
  type HongKong,
  type Text,
} from '../../schema/index.ts';
import type { Definition } from '../definition.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import type { Filled, Linked } from '../linked.ts';
import type { Organisation } from '../organisation.ts';
import type { Programme } from '../programme.ts';
import { once } from './once.ts';
import { readingOrder } from './order.ts';
import { schema } from './schema.ts';
import { nouns } from '../words.ts';

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
  /** What the codebook says of how it is coded: the properties that decide. */
  coded: { commitment: Commitment; basis: WordingBasis; hong_kong: HongKong };
  /** The actors that carry it out. */
  responsible: Organisation[];
  /** The actors that are the other side with which one works. */
  partners: Organisation[];
};

/** A measure of another jurisdiction that makes the same move, with the reason. */
export type Comparable = Measure['comparable'][number];

/** One thing a jurisdiction does, will do, explores or is advised to do. */
export const measure = {
  folder: 'measures',
  depth: 2,
  under: 'jurisdiction',
  noun: nouns.measure,
  schema,
  // How it is coded, its figures and its passages the search adds in words.
  search: {
    of: (measure) => [measure],
    texts: [
      { in: 'title', of: ({ title }: Measure) => [title] },
      { in: 'summary', of: ({ summary }: Measure) => [summary] },
    ],
  },
  once,
  title: ({ title }: Measure): Text => title,
  page: (id: string): string => `measures/${id}.html`,
  passages: { evidence: 'evidence', figures: 'figures' },
  begin: (stated: Measure, codebook: Codebook): Partial<Measure> => ({
    slug: stated.id.slice(stated.id.indexOf('/') + 1),
    parts: [],
    coded: {
      commitment: valueOf(codebook, 'commitments', stated.commitment),
      basis: valueOf(codebook, 'bases', stated.commitment_basis),
      hong_kong: valueOf(codebook, 'hong-kong', stated.hong_kong),
    },
    targets: stated.targets ?? [],
    in_force_in: stated.in_force_in ?? [],
    actors: stated.actors ?? [],
    comparable: stated.comparable ?? [],
    figures: stated.figures ?? [],
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
  // A bundle is counted through its parts.
  counts: ({ parts }: Measure): boolean => parts.length === 0,
  uses: {
    commitments: ({ parts, commitment }: Measure): string[] =>
      parts.length > 0 ? [] : [commitment],
    bases: ({ parts, commitment_basis }: Measure): string[] =>
      parts.length > 0 ? [] : [commitment_basis],
    'hong-kong': ({ parts, hong_kong }: Measure): string[] => (parts.length > 0 ? [] : [hong_kong]),
    'actor-roles': ({ actors }: Measure): string[] => actors.map(({ role }) => role),
  },
} as const satisfies Definition<Measure>;
