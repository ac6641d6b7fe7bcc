/** A line between two layers, by the places of its ends. */
export type Line = readonly [number, number];

/**
 * How many pairs of lines cross; lines that share an end do not. Lines are taken from one side on,
 * and of each is counted how many before it end further on: that takes little more than to sort them.
 */
export function crossingsOf(lines: readonly Line[]): number {
  const ends = [...new Set(lines.map(([, end]) => end))].sort((a, b) => a - b);
  const rank = new Map(ends.map((end, i) => [end, i + 1]));
  const sums = new Uint32Array(ends.length + 1);
  const upTo = (place: number): number => {
    let sum = 0;
    for (let at = place; at > 0; at -= at & -at) sum += sums[at] ?? 0;
    return sum;
  };
  let [count, before] = [0, 0];
  // Of lines from one place none is counted against another: the nearest end comes first.
  for (const [, end] of lines.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const place = rank.get(end) ?? 0;
    count += before - upTo(place);
    before += 1;
    for (let at = place; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + 1;
  }
  return count;
}
