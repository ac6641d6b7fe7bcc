import { partsLeft } from '../../shared/script-parts.ts';
import type { FindIndex } from '../wire.ts';

/**
 * The index that its files have left, part by part, whichever came first.
 * @param left where they leave their variables
 * @returns undefined where a part is missing
 */
export function joined(left: object, variable: string, files: number): FindIndex | undefined {
  const parts = partsLeft(left, variable, files) as readonly FindIndex[] | undefined;
  const [first] = parts ?? [];
  if (!parts || !first) return undefined;
  if (files === 1) return first;
  return {
    ...first,
    texts: parts.flatMap(({ texts }) => texts),
    entries: parts.flatMap(({ entries }) => entries),
  };
}
