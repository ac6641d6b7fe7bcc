import { valueOf, type Codebook } from '../../schema/index.ts';
import type { Organisation } from '../organisation.ts';
import type { Programme } from '../programme.ts';
import { comparing } from '../order.ts';
import type { Measure } from './index.ts';

/** A programme as linking leaves it: with the record in the place of its id. */
interface Place {
  id: Programme;
  item: number;
}

/**
 * Bundles first, then their parts; siblings by programme item, then by place in the documents.
 * Parts take their place in a programme from the bundle, and what one side says of a comparable is
 * entered on the other.
 */
export function readingOrder(measures: Measure[], codebook: Codebook): Measure[] {
  const places = new Map(
    measures.map((measure) => [measure, measure.programme as unknown as Place | undefined]),
  );
  const stated = measures.map((measure) => ({ measure, comparable: [...measure.comparable] }));
  for (const measure of measures) {
    const place = places.get(rootOf(measure));
    measure.programme = place && { programme: place.id, item: place.item };
    measure.comparable = [];
    measure.responsible = actorsWho('responsible', measure, codebook);
    measure.partners = actorsWho('partner', measure, codebook);
  }
  for (const { measure, comparable } of stated) {
    for (const { measure: other, note } of comparable) {
      measure.comparable.push({ measure: other, note });
      other.comparable.push({ measure, note });
    }
  }
  const parts = Map.groupBy(measures, ({ parent }) => parent);
  const below = (parent: Measure | undefined): Measure[] =>
    (parts.get(parent) ?? []).sort(compare).flatMap((measure) => [measure, ...below(measure)]);
  return below(undefined);
}

const actorsWho = (
  does: 'responsible' | 'partner',
  { actors }: Measure,
  codebook: Codebook,
): Organisation[] =>
  actors
    .filter(({ role }) => valueOf(codebook, 'actor-roles', role)[does])
    .map(({ organisation }) => organisation);

const rootOf = (measure: Measure): Measure => (measure.parent ? rootOf(measure.parent) : measure);

const compare = comparing<Measure>(
  ({ jurisdiction }) => jurisdiction.order,
  ({ programme }) => programme?.programme.order ?? 0,
  ({ programme }) => programme?.item ?? 0,
  ({ order }) => order ?? Infinity,
  ({ evidence }) => evidence[0]?.source ?? '',
  ({ evidence }) => evidence[0]?.paragraph ?? 0,
  ({ id }) => id,
);
