import type { Span } from './text.ts';

/** A numeral where it stands in a text. */
export interface Numeral extends Span {
  text: string;
}

const ARABIC = String.raw`[\d０-９]{1,3}(?:,[\d０-９]{3})+(?![\d０-９])|[\d０-９]+`;
const DECIMALS = String.raw`(?:[.．][\d０-９]+)?`;
const CHINESE = '[〇零一二两兩三四五六七八九十百千万萬亿億廿卅]';
const UNIT = '[十百千万萬亿億]';
// 伍 and 陆 are words (队伍, 大陆): one of them alone is no numeral.
const CHEQUE = '[壹贰叁肆伍陆柒捌玖拾佰仟](?:[壹贰叁肆伍陆柒捌玖拾佰仟]|[零万亿])+';
const OTHER = String.raw`[\p{Nl}\p{No}]+`;
const LOOSE = '[余多几]';

const ONE = [
  `(?:${ARABIC})${DECIMALS}(?:\\s*${LOOSE}?\\s*${UNIT}+)*(?:\\s*[%％‰])?(?:\\s*${LOOSE}|半)?`,
  `${CHEQUE}${LOOSE}?`,
  `(?:[百千万]分之|几(?=${UNIT}))?${CHINESE}+(?:点${CHINESE}+)?(?:${LOOSE}${UNIT}+)*(?:${LOOSE}|半)?`,
  OTHER,
].join('|');
const PATTERN = new RegExp(`(?:${ONE})(?:\\s*[:：∶]\\s*(?:${ONE}))?`, 'gu');

/**
 * Every numeral of a text, in its order. A numeral is
 *
 * - a run of Arabic digits, half or full width, with thousands separators (`,`), decimals, the
 *   multipliers 十 to 亿 behind it and a sign for per cent or per mille: `1,200`, `4.5 万`, `0.99%`;
 * - a run of the Chinese digits and multipliers 〇零一二两三四五六七八九十百千万亿 (also 兩萬億廿卅),
 *   with 点 between digits and 百分之 before them, whatever word it stands in: 第**一**, **二**是,
 *   **一**体化, **十**分; which of these measure nothing is for the record of the source to say, with
 *   its reason, and never for a list in the code;
 * - two or more of the forms that cheques use (壹贰叁 …), since one alone is mostly a word;
 * - any other character that Unicode calls a number: ①, Ⅳ, ½;
 * - two of these with a colon between them, a ratio: `1: 1`.
 *
 * 几, 多, 余 and 半 belong to the numeral that they touch (几十, `3700 多`, 百余, 一半) and are none
 * alone. Words of quantity without a number character (双, 首, 若干) are no numerals.
 */
export const numeralsOf = (text: string): Numeral[] =>
  [...text.matchAll(PATTERN)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
