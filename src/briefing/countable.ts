import type { Corpus } from '../corpus/index.ts';

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

/** The records that satisfy all conditions; a condition is satisfied by any of its values. */
export function narrow<T>(
  records: readonly T[],
  filters: Filters<T>,
  conditions: readonly Condition[],
  corpus: Corpus,
): T[] {
  const main = conditions.some(({ name, values }) => name === 'main' && values.includes('yes'));
  return records.filter((record) =>
    conditions.every(({ name, values }) =>
      values.some((value) => filters[name]?.test(record, value, { corpus, main }) ?? false),
    ),
  );
}

/** A set of records with its filters as a thing to count. */
export const countable = <T>(
  corpus: Corpus,
  records: readonly T[],
  filters: Filters<T>,
): Countable => ({
  filters: new Map(Object.entries(filters).map(([name, { values }]) => [name, values])),
  count: (conditions) => narrow(records, filters, conditions, corpus).length,
});

/** The values of a filter on whether something holds. */
export const YES_NO: readonly string[] = ['yes', 'no'];
