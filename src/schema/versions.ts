/** A version: three numbers without leading zeros, joined by dots (Semantic Versioning). */
export const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/;

/**
 * Compares two versions by their numbers.
 * @returns negative when the first is the smaller one
 * @example compareVersions('1.9.0', '1.10.0') // < 0
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  for (const [i, number] of (one ?? []).entries()) {
    const difference = number - (other?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
