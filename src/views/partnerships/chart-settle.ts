/** Something that wants to stand at a height and needs room above and below it. */
export interface Settler {
  wish: number;
  above: number;
  below: number;
}

/**
 * Heights for things in a column, in their order, none in another's room or above 0, as near to
 * where they want to stand as that allows (least squares: neighbours in conflict share it).
 */
export function settle(column: readonly Settler[], gap: number): number[] {
  const offsets: number[] = [];
  let needed = 0;
  column.forEach(({ above }, i) => {
    const before = column[i - 1];
    needed += (before ? before.below + gap : 0) + above;
    offsets.push(needed);
  });
  // Without the room between them, heights must only not fall: pool what would.
  const pools: { mean: number; count: number }[] = [];
  column.forEach(({ wish }, i) => {
    let pool = { mean: wish - (offsets[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.mean >= pool.mean; last = pools.at(-1)) {
      const count = pool.count + last.count;
      pool = { mean: (pool.mean * pool.count + last.mean * last.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  });
  const free = pools.flatMap(({ mean, count }) => Array<number>(count).fill(Math.max(0, mean)));
  return free.map((height, i) => height + (offsets[i] ?? 0));
}
