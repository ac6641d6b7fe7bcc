import { chineseWords } from '../../shared/chinese-words.ts';
import { segment, type Cut } from './segment.ts';
import { isSoft, isUnit } from './soft.ts';
import type { Lexicon } from './tokens.ts';

/** A part of a run of Chinese, and where it stands in the run. */
export interface CutAt extends Cut {
  start: number;
  end: number;
  /** Where the words stand of which it is a piece, for a reader to be told of no half of a word. */
  around?: readonly [start: number, end: number];
}

/**
 * A run of Chinese cut into the site's own words. What lies between them begins and ends where a word
 * of Chinese does, if the site holds those words; else it is a piece that knows its word: of
 * 制造业占比 neither 业占比 nor 制造 is what a reader wrote.
 * @param holds whether the site says a word anywhere
 */
export function cutAtWords(
  run: string,
  lexicon: Lexicon,
  holds: (text: string) => boolean = () => true,
): CutAt[] {
  const cuts = placed(segment(run, lexicon));
  const words = cuts.some(({ known }) => !known) ? wordsOf(run, lexicon) : undefined;
  if (!words) return cuts;
  const edges = new Set(words.map(({ end }) => end));
  const result: CutAt[] = [];
  let stretch: CutAt[] = [];
  for (const cut of cuts) {
    stretch.push(cut);
    if (!edges.has(cut.end)) continue;
    const isKnown = stretch.every(({ known }) => known);
    result.push(...(isKnown ? stretch : strayIn(stretch, words, holds)));
    stretch = [];
  }
  const whole = withEnds(words);
  return result.map((cut, i) => around(cut, whole, result[i - 1] ?? result[i + 1]));
}

/** A stretch from one word of Chinese to another, in which something is no word of the site. */
function strayIn(
  stretch: readonly CutAt[],
  words: readonly CutAt[],
  holds: (text: string) => boolean,
): readonly CutAt[] {
  const [start, end] = [stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0];
  const own = words.filter((word) => word.start >= start && word.end <= end);
  if (stretch.length === 1) {
    const hard = own.filter(({ text }) => !isSoft(text));
    const isPlain = hard.length === own.length || hard.some(({ text }) => text.length === 1);
    return isPlain ? stretch : own;
  }
  const isWord = ({ text, known }: CutAt) =>
    known || isSoft(text) || (text.length > 1 && holds(text));
  if (own.every(isWord)) return own;
  return stretch.map((cut) => (cut.known ? cut : { ...cut, around: [start, end] }));
}

/** What is no word of the site, with the words of which it is a piece, or that it was typed with. */
function around(cut: CutAt, words: readonly CutAt[], next: CutAt | undefined): CutAt {
  if (cut.known) return cut;
  const own = words.filter(({ start, end }) => start < cut.end && end > cut.start);
  const [from, to] = cut.around ?? [cut.start, cut.end];
  const start = Math.min(from, own[0]?.start ?? from);
  const end = Math.max(to, own.at(-1)?.end ?? to);
  if (end - start > 1 || !next || isPassedOver(next.text)) return { ...cut, around: [start, end] };
  return { ...cut, around: [Math.min(start, next.start), Math.max(end, next.end)] };
}

function placed(cuts: readonly Cut[]): CutAt[] {
  let at = 0;
  return cuts.map((cut) => ({ ...cut, start: at, end: (at += cut.text.length) }));
}

/** The words of Chinese in a run, as the browser tells them apart; undefined where it does not. */
function wordsOf(run: string, lexicon: Lexicon): CutAt[] | undefined {
  const words = chineseWords(run);
  return (
    words && placed(words.map((text) => ({ text, known: text.length > 1 && lexicon.has(text) })))
  );
}

/** The same, each with the single characters after it: 业 ends a word that begins with 制造. */
function withEnds(words: readonly CutAt[]): CutAt[] {
  const result: CutAt[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const isEnd = word.text.length === 1 && !isPassedOver(word.text);
    if (before && isEnd && !isPassedOver(before.text)) {
      result[result.length - 1] = { ...before, text: before.text + word.text, end: word.end };
    } else result.push(word);
  }
  return result;
}

const isPassedOver = (text: string): boolean => isSoft(text) || isUnit(text);
