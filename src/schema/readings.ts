import type { Codebook } from './codebook.ts';
import type { Reading } from './coding.ts';

/**
 * The categories or the value of a reading under a variable.
 * @returns undefined for a lens that was not there when the coding was made
 */
export const readingOf = (reading: Reading, variable: string): readonly string[] | undefined => {
  if (variable === 'commitment') return [reading.commitment];
  if (variable === 'hong_kong') return [reading.hong_kong];
  if (variable === 'commitment_basis') return only(reading.commitment_basis);
  if (variable === 'hong_kong_basis') return only(reading.hong_kong_basis);
  return reading.coding[variable];
};

/**
 * Whether two readings of a variable are the same: the same set of categories, and under a lens
 * with a main category the same main one.
 */
export function sameReading(
  codebook: Codebook,
  variable: string,
  a: readonly string[],
  b: readonly string[],
): boolean {
  const lens = codebook.lenses.find(({ id }) => id === variable);
  const main = lens?.main !== true || a[0] === b[0];
  return main && a.length === b.length && a.every((category) => b.includes(category));
}

const only = (value: string | undefined): string[] | undefined =>
  value === undefined ? undefined : [value];
