import { precise } from '../shared/precise.ts';
import { parsePrinted, printedNumbers } from './numeral.ts';
import type { Finding } from './types.ts';

/** Digits with the multipliers behind them: 5000万, 2,795, 6.35 亿, 50余, 3.2. */
const DIGITS = /\d[\d,]*(?:\.\d+)?(?:\s*[余多几]?\s*[十百千万亿]+)*/g;
/** Digits of an English text with their multiplier: 50 million, 14th, 3.2. */
const AMOUNT = /(?<!\w)(\d[\d,]*(?:\.\d+)?)(?:\s*(hundred|thousand|million|billion|trillion))?/g;
const SIZES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH = new RegExp(String.raw`\b(?:${MONTHS})\b`, 'g');

/**
 * What a translation does with the numerals of its wording, where it does not keep them: each number
 * in digits stands in it in digits, and it has no other.
 */
export function lostNumerals(wording: string, said: string): Finding | undefined {
  const line = wording.normalize('NFKC');
  const inDigits = (line.match(DIGITS) ?? []).flatMap((text) => parsePrinted(text)?.value ?? []);
  // In words too: 两家 may be 2, and 十 becomes 10.
  const all = new Set([...inDigits, ...printedNumbers(line).flatMap(endsOf), ...wordsOf(line)]);
  const kept = amountsIn(said);
  const lost = inDigits.filter((value) => !kept.includes(value));
  if (lost.length > 0) {
    return {
      message: 'does not keep a numeral of the wording',
      found: said,
      allowed: `a text with ${lost.join(', ')}`,
    };
  }
  const added = digitsIn(said).filter((value) => !all.has(value));
  return added.length > 0
    ? {
        message: 'has a numeral that the wording has not',
        found: `${added.join(', ')} in “${said}”`,
      }
    : undefined;
}

const endsOf = ({ value, value_max }: { value: number; value_max?: number }): number[] =>
  value_max === undefined ? [value] : [value, value_max];

/** Numbers in Chinese digits alone, such as the 14 of 十四五, which the figures' reading takes for one. */
const wordsOf = (line: string): number[] =>
  [...line.matchAll(/[一二三四五六七八九十百]+/g)].flatMap(([run]) =>
    Array.from({ length: run.length }, (_, i) => run.slice(0, i + 1)).flatMap(
      (part) => parsePrinted(part)?.value ?? [],
    ),
  );

const digitsIn = (said: string): number[] =>
  [...said.matchAll(AMOUNT)].map(
    ([, digits = '', size = '']) => Number(digits.replaceAll(',', '')) * (SIZES[size] ?? 1),
  );

/** Months stand for their numbers: 4月 is April. */
const amountsIn = (said: string): number[] => [
  ...digitsIn(said).map((value) => precise(value)),
  ...(said.match(MONTH) ?? []).map((month) => MONTHS.split('|').indexOf(month) + 1),
];
