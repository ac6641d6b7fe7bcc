/** A stretch of a text, by its offsets, and what takes its place. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** A text with some stretches replaced; all else stays as it is, comments and line breaks included. */
export const spliced = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (rest, splice) => rest.slice(0, splice.from) + splice.text + rest.slice(splice.to),
      text,
    );

/** The offset of a place: line and column, both from 1. */
export function offsetAt(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, column - 1);
}
