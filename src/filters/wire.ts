/**
 * Whether something satisfies a filter: any of the values wanted will do.
 * @param own the values that it has
 * @param least whether a value wanted is the least that will do, and its own are numbers
 */
export const satisfies = (
  own: readonly string[],
  wanted: readonly string[],
  least: boolean,
): boolean =>
  wanted.some((value) =>
    least ? own.some((held) => Number(held) >= Number(value)) : own.includes(value),
  );
