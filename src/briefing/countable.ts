import type { Corpus } from '../corpus/index.ts';
import { ofFixed } from '../shared/memo.ts';

/** What a filter's test may look at beside the record. */
export interface FilterContext {
  corpus: Corpus;
  /** Whether only a measure's main category counts. */
  main: boolean;
}

/** A way to narrow a set of records. */
export interface Filter<T> {
  /** The values it takes. */
  values: readonly string[];
  test(record: T, value: string, context: FilterContext): boolean;
}

/** Filters by the attribute that states them. */
export type Filters<T> = Readonly<Record<string, Filter<T>>>;

/** A filter with the values asked for: any of them will do. */
export interface Condition {
  name: string;
  values: readonly string[];
}

/** A kind of thing that can be counted. */
export interface Countable {
  /** The attributes that narrow it, with the values they take. */
  filters: ReadonlyMap<string, readonly string[]>;
  /** How many satisfy all conditions. */
  count(conditions: readonly Condition[]): number;
}

/**
 * The records that satisfy all conditions; a condition is satisfied by any of its values. Of lists
 * and filters that do not change it is remembered which records satisfy what: many texts ask.
 */
export function narrow<T>(
  records: readonly T[],
  filters: Filters<T>,
  conditions: readonly Condition[],
  corpus: Corpus,
): T[] {
  const main = conditions.some(({ name, values }) => name === 'main' && values.includes('yes'));
  const known = satisfying(records)(filters);
  const [least, ...others] = conditions
    .map(({ name, values }) => {
      const key = `${name}=${values.join(',')}${main ? ' main' : ''}`;
      const found = known.get(key) ?? placesOf(records, filters[name], values, { corpus, main });
      known.set(key, found);
      return found;
    })
    .sort((a, b) => a.size - b.size);
  if (!least) return [...records];
  return [...least].flatMap((place) =>
    others.every((places) => places.has(place)) ? records.slice(place, place + 1) : [],
  );
}

const satisfying = ofFixed((_records: object) =>
  ofFixed((_filters: object) => new Map<string, ReadonlySet<number>>()),
);

/** The places of the records that satisfy a filter with any of some values, in their order. */
function placesOf<T>(
  records: readonly T[],
  filter: Filter<T> | undefined,
  values: readonly string[],
  context: FilterContext,
): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [place, record] of records.entries()) {
    if (values.some((value) => filter?.test(record, value, context) ?? false)) places.add(place);
  }
  return places;
}

/** A set of records with its filters as a thing to count. */
export function countable<T>(corpus: Corpus, own: readonly T[], filters: Filters<T>): Countable {
  const records = Object.freeze([...own]);
  Object.freeze(filters);
  return {
    filters: new Map(Object.entries(filters).map(([name, { values }]) => [name, values])),
    count: (conditions) => narrow(records, filters, conditions, corpus).length,
  };
}

/** The values of a filter on whether something holds. */
export const YES_NO: readonly string[] = ['yes', 'no'];
