import { spellings, type Folded } from '../../i18n/fold.ts';

type Fold = (text: string) => Folded;

/** A phrase in quotation marks of any kind, also one not yet closed; else a word. */
const PARTS = /["＂“”„「」『』]([^"＂“”„「」『』]*)["＂“”„「」『』]?|[^\s"＂“”„「」『』]+/gu;
/** A number, and the words that count: written apart, they still belong together. */
const NUMBER = /[\d.,]$/;
const COUNT = /^[万亿千百元港平方公里米年月日号个家项名条%]+$/;

/** A word or a phrase of a query, as it is searched and as it was typed. */
export interface Word {
  text: string;
  typed: string;
}

/**
 * The words of a query. White space parts words, of which all must be found; quotation
 * marks keep a phrase together, and so do a number and its unit: 5000 万 is one word.
 * @example parseQuery('人才 “創業 資本”', fold) // texts: '人才', '创业资本'
 */
export function parseQuery(query: string, fold: Fold): Word[] {
  const words: (Word & { quoted: boolean })[] = [];
  for (const [part, phrase] of query.matchAll(PARTS)) {
    const text = fold(phrase ?? part).text;
    const quoted = phrase !== undefined;
    const last = words.at(-1);
    if (text === '') continue;
    if (last && !last.quoted && !quoted && NUMBER.test(last.text) && COUNT.test(text)) {
      last.text += text;
      last.typed += ` ${part}`;
    } else if (words.every((word) => word.text !== text)) words.push({ text, typed: part, quoted });
  }
  return words.map(({ text, typed }) => ({ text, typed }));
}

/** Whether a folded text has a word in one of its spellings. */
export const holds = (text: string, word: string): boolean =>
  spellings(word).some((spelling) => text.includes(spelling));

/** A stretch of a text: its start and its end. */
export type MatchStretch = readonly [number, number];

/**
 * Where words stand in a text, as stretches of the text as it is written; those that touch are one.
 * @param script of the text; a Traditional page may write a Simplified word in two ways
 */
export function occurrences(
  text: string,
  words: readonly string[],
  fold: Fold,
  script: 'simplified' | 'traditional' = 'simplified',
): MatchStretch[] {
  const folded = fold(text);
  const found: MatchStretch[] = [];
  for (const spelling of words.flatMap((word) => spellings(word, script))) {
    let at = folded.text.indexOf(spelling);
    while (at >= 0) {
      found.push([folded.from[at] ?? 0, folded.to[at + spelling.length - 1] ?? text.length]);
      at = folded.text.indexOf(spelling, at + 1);
    }
  }
  const merged: [number, number][] = [];
  for (const [start, end] of found.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
