import type { Qualifier } from '../../schema/index.ts';
import { precise } from '../../shared/precise.ts';

/** A number as it is printed: its value, the wording that holds it, and what that says of it. */
export interface PrintedValue {
  value: number;
  wording: string;
  bound: Qualifier['bound'];
}

// 4.531万, 45,310, 3 755, 4.5 万余, 1.2 million.
const NUMERAL =
  /(?<digits>\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)\s*(?<scale>(?:[余多几]?\s*[十百千万萬亿億])+|(?:thousand|million|billion)\b)?/giu;

const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/**
 * The least and the most that may have been measured where a number is printed: half of its last
 * printed digit to either side. Of one that says “about” the noughts at its end say nothing; of one
 * that says “over” or “nearly” the true one lies up to a step of its last digit beyond or before it.
 */
export function rangeOf(printed: PrintedValue): readonly [least: number, most: number] {
  const { value, bound } = printed;
  const step = stepOf(printed);
  const rough = roughStep(value, step);
  const reach: Record<PrintedValue['bound'], readonly [below: number, above: number]> = {
    none: [step / 2, step / 2],
    around: [rough / 2, rough / 2],
    from: [0, rough],
    above: [0, rough],
    to: [rough, 0],
    below: [rough, 0],
  };
  const [below, above] = reach[bound];
  return [precise(value - below), precise(value + above)];
}

/** What one of the last printed digit is worth; of a number that its wording does not hold, of itself. */
function stepOf({ value, wording }: PrintedValue): number {
  for (const match of wording.normalize('NFKC').matchAll(NUMERAL)) {
    const { digits: printed = '', scale: words = '' } = match.groups ?? {};
    const [digits, scale] = [printed.replaceAll(/[^\d.]/g, ''), scaleOf(words)];
    if (precise(Number(digits) * scale) === value) return precise(scale * lastPlace(digits));
  }
  return lastPlace(String(value));
}

const scaleOf = (words: string): number =>
  SCALES[words.toLowerCase()] ??
  [...words].reduce((product, word) => product * (SCALES[word] ?? 1), 1);

const lastPlace = (digits: string): number => 10 ** -(digits.split('.')[1]?.length ?? 0);

/** What one of the last digit is worth that is no nought; noughts behind a point do say something. */
function roughStep(value: number, step: number): number {
  let rough = step;
  while (value !== 0 && step >= 1 && Number.isInteger(precise(value / (rough * 10)))) rough *= 10;
  return rough;
}
