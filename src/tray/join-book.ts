import { partsLeft } from '../shared/script-parts.ts';
import type { SlipBook } from './book.ts';

/**
 * The book that its files have left, part by part, whichever came first.
 * @param left where they leave their variables
 * @returns undefined where a part is missing
 */
export function joinedBook(left: object, files: number): SlipBook | undefined {
  const parts = partsLeft(left, 'trayBook', files) as readonly SlipBook[] | undefined;
  const [first] = parts ?? [];
  if (!parts || !first) return undefined;
  if (files === 1) return first;
  return {
    ...first,
    slips: Object.fromEntries(parts.flatMap(({ slips }) => Object.entries(slips))),
    lines: Object.fromEntries(parts.flatMap(({ lines }) => Object.entries(lines))),
  };
}
