/**
 * Things by each of what they name, in their order: looked for once, where to look through all of
 * them for each name takes the square of their number.
 */
export function byEach<T, N>(things: Iterable<T>, named: (thing: T) => Iterable<N>): Map<N, T[]> {
  const found = new Map<N, T[]>();
  for (const thing of things) {
    for (const name of new Set(named(thing))) {
      const list = found.get(name);
      if (list) list.push(thing);
      else found.set(name, [thing]);
    }
  }
  return found;
}

/** Things by the one that each names, in their order; `Map.groupBy` is newer than the oldest browsers. */
export const groupedBy = <T, N>(things: Iterable<T>, named: (thing: T) => N): Map<N, T[]> =>
  byEach(things, (thing) => [named(thing)]);
