/** So many cells and measures in them an overview has before its cells are cut. */
const ON_ONE_PAGE = 540;
/** So many at most a cell that is cut names. */
const IN_A_CELL = 5;

/**
 * How many measures a cell may name, so that all cells together are no more than one page holds.
 * @param cells how many measures each has
 * @returns undefined where every cell may name all
 */
export function mostInCell(cells: readonly number[]): number | undefined {
  const named = (most: number) =>
    cells.length + cells.reduce((sum, n) => sum + Math.min(n, most), 0);
  if (named(Infinity) <= ON_ONE_PAGE) return undefined;
  let most = IN_A_CELL;
  while (most > 1 && named(most) > ON_ONE_PAGE) most -= 1;
  return most;
}
