/** The narrowest and the widest column, in shares of the table. */
const LEAST = 5;
const MOST = 8;

/**
 * How wide a column stands, in shares of the table: by the square root of what it shows, since what
 * grows twice as wide gets half as long.
 * @param shown how many lines each of its cells shows
 * @returns a whole number from 5 to 8
 */
export const widthOf = (shown: readonly number[]): number =>
  Math.min(MOST, Math.max(LEAST, Math.round(Math.sqrt(shown.reduce((sum, n) => sum + n, 0)))));
