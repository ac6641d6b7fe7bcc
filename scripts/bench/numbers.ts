/**
 * The middle of some numbers; of an even number of them, the mean of the two in the middle.
 * @throws when there is none
 */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('there is nothing to take from');
  return (low + high) / 2;
}

/**
 * How fast something grows with size: 1 where it doubles with it, 2 where it grows fourfold. The
 * slope of the line through the logarithms.
 * @param points size and value, all above nought; undefined with fewer than two sizes
 */
export function exponent(points: readonly (readonly [number, number])[]): number | undefined {
  const logs = points.map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  const mean = (pick: 0 | 1) => logs.reduce((sum, each) => sum + each[pick], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  if (logs.length < 2 || spread === 0) return undefined;
  return logs.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}

/** Seconds of some milliseconds: `12.3 s`. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;

/** Milliseconds: `23 ms`. */
export const millis = (ms: number): string => `${Math.round(ms)} ms`;

/** Thousands of bytes: `7.4 kB`. */
export const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Gigabytes: `1.78 GB`; a dash where it could not be told. */
export const giga = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : `${(bytes / 1e9).toFixed(2)} GB`;

/** One number as a multiple of another: `2.4 ×`. */
export const times = (value: number, of: number): string =>
  of === 0 ? '–' : `${(value / of).toFixed(value / of < 10 ? 2 : 1)} ×`;
