/** What records are put in order by. */
export type Key<R> = (record: R) => string | number;

/** Compares by the first key that differs, the smaller first. */
export const comparing =
  <R>(...keys: Key<R>[]) =>
  (a: R, b: R): number => {
    for (const key of keys) {
      const [one, other] = [key(a), key(b)];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };

/** Records in the order of some keys: by the first that differs, the smaller first. */
export const sortedBy = <R>(records: readonly R[], ...keys: Key<R>[]): R[] =>
  [...records].sort(comparing(...keys));

/** Records in the order that they state themselves. */
export const inOrder = <R extends { order: number }>(records: readonly R[]): R[] =>
  sortedBy(records, ({ order }) => order);
