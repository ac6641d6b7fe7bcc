import type { Qualifier } from '../schema/index.ts';
import { precise } from '../shared/precise.ts';

/** Where the words around a number say that the true one lies. */
export type PrintedBound = Exclude<Qualifier['bound'], 'none'>;

/** A number that a text prints, in base units: 30 万 is 300000, 3.89 平方公里 is 3890000 (m²). */
export interface PrintedNumber {
  value: number;
  /** The upper end of a range. */
  value_max?: number;
  /** What the words around it say of its exactness; empty when they say nothing. */
  bounds: PrintedBound[];
}

const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?`;
const PART = `(?:${ARABIC}|[零一二两三四五六七八九]+(?:点[零一二三四五六七八九]+)?)`;
// 2 百分点 is no 200 points, and 十分 and 十足 are no numbers.
const UNIT = '(?:十(?![分足])|百(?!分)|[千万亿])';
// A unit that opens a number needs a sign that it is one: 上百, 超千, 百余; 几十 says no number.
const OPENING = `(?<![几数])(?=十(?![分足]))|(?<=[上近超过逾成])(?=[百千万亿])|(?=[百千万亿][余多])`;
const NUMBER = `(?:${PART}|${OPENING})(?:\\s*[余多几]?\\s*${UNIT}(?:${PART}|\\s*${PART}(?=\\s*${UNIT}))?)*`;
const COUNTED = '(?:平方米|平方公里|平米|[万亿]?港?元|个?百分点|[%年月日个家人名项套倍])';
const PATTERN = new RegExp(
  `(?<share>百分之)?(?<first>${NUMBER})` +
    `(?:\\s*(?<joint>[:比])\\s*(?<against>${NUMBER})` +
    `|\\s*${COUNTED}?\\s*[-–—~至到]\\s*(?<second>${NUMBER}))?` +
    `(?<area>\\s*(?:平方公里|平方千米|公顷))?`,
  'g',
);

const AREAS: Readonly<Record<string, number>> = { 平方公里: 1e6, 平方千米: 1e6, 公顷: 1e4 };
const SIZES = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
  ['十', 10],
] as const;

/**
 * The number that a printed expression states.
 * Where it prints several, the first in Arabic digits is meant (新一批 3 个 is 3), else the first.
 * @example parsePrinted('最高支持 300 万元') // { value: 3000000 }
 * @returns undefined when it prints no number
 */
export function parsePrinted(text: string): { value: number; value_max?: number } | undefined {
  const numbers = printedNumbers(text);
  const plain = numbers.find(({ arabic }) => arabic) ?? numbers[0];
  if (!plain) return undefined;
  const { value, value_max } = plain;
  return value_max === undefined ? { value } : { value, value_max };
}

/**
 * Every number that a text prints, in its order: Arabic or Chinese digits, 百 to 亿 as multipliers,
 * thousands separators, percentages, ratios (1: 1 is 1), ranges, large areas in square metres.
 * One is governed where its bounds are said before the first number of the list that it stands in.
 */
export function printedNumbers(
  text: string,
): (PrintedNumber & { arabic: boolean; governed: boolean })[] {
  const line = normalise(text);
  let end = 0;
  let listed: PrintedBound[] = [];
  return [...line.matchAll(PATTERN)].map((match) => {
    const { first = '', second, against, area = '' } = match.groups ?? {};
    const scale = AREAS[area.trim()] ?? 1;
    const before = line.slice(end, match.index);
    end = match.index + match[0].length;
    const said = boundsOf(before, match[0], line.slice(end));
    // Of several in a list the word before the first says it of all: 最高30万元、15万元.
    const inherited = said.length === 0 && isNextOfList(before, line.slice(end)) ? listed : [];
    listed = inherited.length > 0 ? inherited : governing(before);
    const value = amount(first);
    const upper = second === undefined ? undefined : amount(second);
    return {
      value: precise(against ? value / amount(against) : shared(first, second) * scale),
      ...(upper === undefined ? {} : { value_max: precise(upper * scale) }),
      bounds: inherited.length > 0 ? inherited : said,
      governed: inherited.length > 0,
      arabic: /\d/.test(first),
    };
  });
}

/**
 * Whether a printed number, cut out of a longer phrase, leaves a part of it behind: a digit, a
 * multiplier, or a word such as 约 or 多 that belongs to it, or 最高 before the list that it stands in.
 */
export function isCutShort(phrase: string, printed: string): boolean {
  const whole = normalise(phrase).replaceAll(/\s/g, '');
  const part = normalise(printed).replaceAll(/\s/g, '');
  const pieces = whole.split(part);
  return pieces.slice(1).every((_, index) => {
    const before = pieces.slice(0, index + 1).join(part);
    const after = pieces.slice(index + 1).join(part);
    const digit = /^[\d.]/.test(part) && /[\d.]$/.test(before);
    const word = /^\D?[\d零一二两三四五六七八九十百千]/.test(part) && BEFORE.test(before);
    const tail = /[\d十百千万亿]$/.test(part) && /^(?:[.,]?\d|[%十百千万亿余多])/.test(after);
    return digit || word || tail || isGoverned(whole, before, part);
  });
}

/** A span is at most so long: within three years. */
const WITHIN = /^\s*(?:年|个?月|天|日|周)之?内/;
const ABOUT = '(?:(?<![节制预契合条大])大?约)';
const OVER = '(?:(?<!不)(?:超过?|多于|高于)|逾)';
const NEAR = '(?:(?<![附最邻靠临])(?:接|将)?近)';
const BEFORE = new RegExp(`(?:${ABOUT}|${OVER}|${NEAR})$`);
const [ABOUT_BEFORE, OVER_BEFORE, NEAR_BEFORE] = [ABOUT, OVER, NEAR].map(
  (words) => new RegExp(`${words}\\s*$`),
) as [RegExp, RegExp, RegExp];

function boundsOf(before: string, number: string, after: string): PrintedBound[] {
  const near = after.slice(0, 8).split(/[\d,。;]/)[0] ?? '';
  const said: Record<PrintedBound, boolean> = {
    around: ABOUT_BEFORE.test(before) || near.includes('左右'),
    from: /至少|最少|最低|不少于|不低于/.test(before) || near.includes('以上'),
    to:
      /最高|最多|至多|不超过|不高于|不多于/.test(before) ||
      /以[内下]/.test(near) ||
      WITHIN.test(after),
    above: OVER_BEFORE.test(before) || /[余多]/.test(number) || /^\s*[余多几]/.test(after),
    below: NEAR_BEFORE.test(before),
  };
  return (Object.keys(said) as PrintedBound[]).filter((name) => said[name]);
}

/** Whether the number of a part is one of a list whose governing word stands before that part. */
function isGoverned(whole: string, before: string, part: string): boolean {
  const [own] = printedNumbers(part);
  const there = printedNumbers(whole)[printedNumbers(before).length];
  return there?.governed === true && own?.governed === false && own.value === there.value;
}

/** What is said before a number and holds for those listed after it too. */
const governing = (before: string): PrintedBound[] =>
  boundsOf(before, '', '').filter((bound) => bound === 'from' || bound === 'to');

/** Whether a number is the next of a list: a mark or word of lists stands before it, and its unit as before. */
function isNextOfList(between: string, after: string): boolean {
  const unit = /^\s*([^\s\d、和及或,。;]{0,8}?)\s*(?:、|以?及|和|或)\s*$/u.exec(between)?.[1];
  return unit !== undefined && after.trimStart().startsWith(unit);
}

/** The lower end of a range takes the multiplier of the upper where only that prints it: 1至2万. */
function shared(first: string, second: string | undefined): number {
  const value = amount(first);
  if (second === undefined || /[十百千万亿]/.test(first)) return value;
  const upper = amount(second);
  const size = upper / amount(second.replaceAll(/[十百千万亿]/g, ''));
  return Number.isFinite(size) && value * size < upper ? value * size : value;
}

/** A number without its words: 二十三亿, 1.2万亿, 3亿5000万, 20余万, 二〇二二. */
function amount(printed: string): number {
  const digits = '零一二三四五六七八九';
  const plain = printed
    .replaceAll(/[\s,余多几]/g, '')
    .replaceAll('两', '二')
    .replaceAll('点', '.')
    .replaceAll(/[零一二三四五六七八九]/g, (char) => String(digits.indexOf(char)));
  return resolve(plain);
}

function resolve(run: string): number {
  for (const [unit, size] of SIZES) {
    const at = run.lastIndexOf(unit);
    if (at < 0) continue;
    const left = run.slice(0, at);
    const right = run.slice(at + 1);
    // A single digit after a unit counts the next one down: 一万二 is 12000, 一百五 is 150.
    const rest = /^[1-9]$/.test(right) ? Number(right) * (size / 10) : resolve(right);
    return (left === '' ? 1 : resolve(left)) * size + rest;
  }
  return run === '' ? 0 : Number(run);
}

/** Full-width digits and signs become plain ones; 〇 is a zero; m² keeps no stray digit. */
const normalise = (text: string): string =>
  text
    .replaceAll(/㎡|m²/gi, '平方米')
    .replaceAll(/㎢|km²/gi, '平方公里')
    .normalize('NFKC')
    .replaceAll('∶', ':')
    .replaceAll('〇', '零');
