import { chineseWords } from '../shared/chinese-words.ts';
import { JOINER } from '../shared/joiner.ts';
import { memoText } from '../shared/memo.ts';

/**
 * Characters that take one em: Han, kana, full-width forms, CJK punctuation, geometric shapes, and
 * the quotation marks, dashes and signs that Chinese fonts draw as wide.
 */
const WIDE =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u25a0-\u25ff\u2190-\u21ff“”‘’…—·¶§×÷±°∶]|[\u{20000}-\u{3ffff}]/u;
/** Beside these a line may break without a space. */
const BREAKABLE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]|[\u{20000}-\u{3ffff}]/u;
/** What a line must not begin with, and what it must not end with. */
const CLOSING = /[。，、；：？！）》〉」』】”’…％%·!,.:;?)\]]/;
const OPENING = /[（《〈「『【“‘([]/;

/** Shares of an em by class of character, the first that matches; a little more than usual. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(JOINER), 0],
  [/[ ijlI.,;:'|!()[\]]/, 0.3],
  [/[frt/-]/, 0.4],
  [/[cksvxyzJ]/, 0.51],
  [/[mMWO%@]/, 0.9],
  [/[A-Zw&]/, 0.69],
];
const OTHER = 0.58;
const BOLD = 1.06;

/** The share of an em that a character takes; generous, so that real fonts stay within it. */
const plainEms = memoText((character) =>
  WIDE.test(character) ? 1 : (CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER),
);
const boldEms = memoText((character) => (WIDE.test(character) ? 1 : plainEms(character) * BOLD));

/**
 * The estimated width of a text: one em a Han character, a little more than usual for others.
 * @example textWidth('香港', 14) // 28
 */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = bold ? boldEms : plainEms;
  let sum = 0;
  for (const character of text) sum += ems(character);
  return sum * size;
}

/**
 * Breaks a text into lines no wider than a width: at spaces, after hyphens, and beside any Han
 * character, but not before closing punctuation, after an opening bracket, or between a digit
 * and the Han character that goes with it. A word that is wider than the line is cut.
 */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  return fill(pieces(text), width, size, bold);
}

function fill(parts: readonly string[], width: number, size: number, bold: boolean): string[] {
  const fits = (line: string): boolean => textWidth(line.trimEnd(), size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of parts) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = '';
    for (const character of piece) {
      if (line && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return [...lines, line.trimEnd()].filter((entry, i) => entry !== '' || i === 0);
}

/**
 * Like `wrap`, with lines of about the same length instead of a short last one, and broken
 * between Chinese words where that takes no more lines.
 */
export function balance(text: string, width: number, size: number, bold = false): string[] {
  const free = pieces(text);
  const lines = fill(free, width, size, bold);
  if (lines.length < 2) return lines;
  const whole = joinWords(free, text.trim());
  const parts = fill(whole, width, size, bold).length === lines.length ? whole : free;
  let low = Math.max(...parts.map((piece) => textWidth(piece.trimEnd(), size, bold)));
  let high = width;
  for (let step = 0; low < high && step < 10; step++) {
    const middle = (low + high) / 2;
    if (fill(parts, middle, size, bold).length > lines.length) low = middle;
    else high = middle;
  }
  return fill(parts, high, size, bold);
}

/** Pieces joined so that none ends within a word; as they are where the browser tells none apart. */
function joinWords(parts: readonly string[], text: string): readonly string[] {
  const words = chineseWords(text);
  if (!words) return parts;
  let at = 0;
  const starts = new Set(words.map(({ length }) => (at += length) - length));
  const joined: string[] = [];
  at = 0;
  for (const piece of parts) {
    const last = joined.length - 1;
    if (last < 0 || starts.has(at)) joined.push(piece);
    else joined[last] = `${joined[last] ?? ''}${piece}`;
    at += piece.length;
  }
  return joined;
}

/** The width of the widest of some lines. */
export const widest = (lines: readonly string[], size: number, bold = false): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));

/** The pieces of a text between which a line may break; a space belongs to the piece before it. */
function pieces(text: string): string[] {
  const characters = [...text.trim()];
  const found: string[] = [];
  let piece = '';
  for (const [i, character] of characters.entries()) {
    piece += character;
    const next = characters[i + 1];
    if (next !== undefined && mayBreak(character, next)) {
      found.push(piece);
      piece = '';
    }
  }
  return piece ? [...found, piece] : found;
}

function mayBreak(before: string, after: string): boolean {
  if (before === JOINER || after === JOINER) return false;
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  if (BREAKABLE.test(after)) return !/\d/.test(before);
  return BREAKABLE.test(before) || (/[-–/]/.test(before) && /\p{L}/u.test(after));
}
