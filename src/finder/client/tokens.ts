import { numbersIn } from './numbers.ts';
import { stem } from './stems.ts';

/** What is compared of a text, and where it stands in its folded form. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const HAN = /\p{Script=Han}+/gu;
/** A word of letters and digits; hyphens, points, ampersands and apostrophes within it belong to it. */
export const LATIN = /[a-z0-9]+(?:[&.'-][a-z0-9]+)*(?:'(?=\s|$))?/g;

/** The token of a number, or of so many in a hundred; a digit alone is no word of its own. */
export const numberToken = (value: number, percent = false): string =>
  `#${value}${percent ? '%' : ''}`;

/** Words of Chinese that are longer than two characters, for texts to be cut by. */
export interface Lexicon {
  has(word: string): boolean;
  /** The length of the longest word that begins with these two characters; 0 for none. */
  longest(pair: string): number;
}

/**
 * What is compared of a folded text: of Chinese each two characters that stand together and each of
 * the site's own words, so that parts of a word are found as well; of other scripts the stems of
 * words, those with a hyphen also as one; numbers by their value.
 */
export function tokensIn(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = numbersIn(text).flatMap(({ value, percent, start, end }) => [
    { text: numberToken(value), start, end },
    // Who asks for 2 may mean 2%; who asks for 2% means no other 2.
    ...(percent ? [{ text: numberToken(value, true), start, end }] : []),
  ]);
  for (const match of text.matchAll(HAN)) hanTokens(tokens, match[0], match.index, lexicon);
  for (const match of text.matchAll(LATIN)) latinTokens(tokens, match[0], match.index);
  return tokens;
}

function hanTokens(tokens: Token[], run: string, at: number, lexicon: Lexicon): void {
  for (let i = 0; i < run.length; i += 1) {
    // The last character stands alone, so that it is found by its own.
    const pair = run.slice(i, i + 2);
    tokens.push({ text: pair, start: at + i, end: at + i + pair.length });
    const most = Math.min(lexicon.longest(pair), run.length - i);
    for (let length = 3; length <= most; length += 1) {
      const word = run.slice(i, i + length);
      if (lexicon.has(word)) tokens.push({ text: word, start: at + i, end: at + i + length });
    }
  }
}

function latinTokens(tokens: Token[], word: string, at: number): void {
  // Digits alone are numbers; with noughts before them they are signs, as of a proposal.
  if (/^\d+$/.test(word) ? !word.startsWith('0') : /^[\d.,]+$/.test(word)) return;
  const parts = word.split('-');
  const end = at + word.length;
  if (parts.length === 1) {
    tokens.push({ text: stem(word), start: at, end });
    return;
  }
  tokens.push({ text: stem(parts.join('')), start: at, end });
  let from = at;
  for (const part of parts) {
    tokens.push({ text: stem(part), start: from, end: from + part.length });
    from += part.length + 1;
  }
}

/** A lexicon of words. @param words folded */
export function lexiconOf(words: Iterable<string>): Lexicon {
  const all = new Set(words);
  const longest = new Map<string, number>();
  for (const word of all) {
    const pair = word.slice(0, 2);
    longest.set(pair, Math.max(longest.get(pair) ?? 0, word.length));
  }
  return { has: (word) => all.has(word), longest: (pair) => longest.get(pair) ?? 0 };
}
