/**
 * What scripts have left in the browser, part by part, whichever came first.
 * @param left where they leave their variables
 * @param variable of the first; the next leaves it with a 2
 * @returns undefined where a part is missing
 */
export function partsLeft(
  left: object,
  variable: string,
  files: number,
): readonly unknown[] | undefined {
  const parts = Array.from({ length: files }, (_, i): unknown =>
    Reflect.get(left, i === 0 ? variable : `${variable}${i + 1}`),
  );
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
