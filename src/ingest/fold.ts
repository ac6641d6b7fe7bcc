import { memoText } from '../shared/memo.ts';

const FULL = new Map(
  [...',，:：;；(（)）?？!！[［]］'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [a, b]),
);

/**
 * A text as patterns read it, character for character as long as before: half-width marks are
 * full-width ones, but for those between digits; full-width digits and letters are plain ones.
 */
export const foldMarks = memoText((text): string =>
  text
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/g, (char) => char.normalize('NFKC'))
    .replaceAll(/[\u00a0\u3000\t]/g, ' ')
    .replaceAll(/(?<!\d)[,:]|[,:](?!\d)|[;()?![\]]/g, (mark) => FULL.get(mark) ?? mark),
);

/** A pattern of the codebook, compiled once. */
const compiled = memoText((source): RegExp => new RegExp(source, 'gu'));

/** Every match of a pattern of the codebook in a folded text. */
export const matchesOf = (source: string, folded: string): RegExpExecArray[] => [
  ...folded.matchAll(compiled(source)),
];

/** The first match of a pattern of the codebook in a folded text. */
export const firstMatch = (source: string, folded: string): RegExpExecArray | undefined =>
  matchesOf(source, folded)[0];

/** Whether a pattern of the codebook fits somewhere in a folded text. */
export const fitsPattern = (source: string, folded: string): boolean =>
  firstMatch(source, folded) !== undefined;
