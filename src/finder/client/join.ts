import type { FindIndex } from '../wire.ts';

/**
 * The index that its files have left, part by part, whichever came first.
 * @param left where they leave their variables
 * @returns undefined where a part is missing
 */
export function joined(left: object, variable: string, files: number): FindIndex | undefined {
  const parts = Array.from({ length: files }, (_, i) => {
    const part: unknown = Reflect.get(left, i === 0 ? variable : `${variable}${i + 1}`);
    return part as FindIndex | undefined;
  });
  const [first] = parts;
  if (!first || !parts.every((part) => part !== undefined)) return undefined;
  if (files === 1) return first;
  return {
    ...first,
    texts: parts.flatMap(({ texts }) => texts),
    entries: parts.flatMap(({ entries }) => entries),
  };
}
