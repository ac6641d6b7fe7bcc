/** Numbers in every form in which they are written: 300万, 三百万, 3 million, 3,000,000. */

/** A number in a folded text: its value, and where it stands. */
export interface NumberAt {
  value: number;
  /** Whether it is so many in a hundred. */
  percent?: true;
  start: number;
  end: number;
}

const TIMES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  m: 1e6,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const DIGITS = '零一二三四五六七八九';
/** 3m is three million where nothing is between. */
const WRITTEN =
  /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:([百千万亿]+)|([mk])(?![a-z\d])| ?(thousand|million|mn|billion|bn|trillion)(?![a-z]))?/gu;
const SPOKEN = /[〇零一二两三四五六七八九十百千万亿]{2,}/gu;

/**
 * Behind what no number begins: the 2 of km² is none. Said apart from the numbers: to look behind within
 * them would make the whole script none to Safari before 16.4.
 */
const GOES_ON = /[\d.]$|(?:^|[^a-z])k?m$/;
const WITHIN = /[\d.]$/;

const PERCENT = /(\d+(?:\.\d+)?) ?(?:%|per ?cent(?![a-z]))/gu;
const HUNDREDTHS =
  /百分之(?:(\d+(?:\.\d+)?)|([〇零一二两三四五六七八九十百]+)(?:点([〇零一二两三四五六七八九]+))?)/gu;

/** The numbers of a folded text, in their order. */
export function numbersIn(text: string): NumberAt[] {
  const found = percentsIn(text);
  let rest = text;
  for (const { start, end } of found) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  return [...found, ...othersIn(rest)].sort((a, b) => a.start - b.start);
}

/** 2%, 2 per cent, 百分之二. */
function percentsIn(text: string): NumberAt[] {
  if (!/%|cent|百分之/.test(text)) return [];
  const found: NumberAt[] = [];
  const add = (value: number | undefined, { index, 0: all }: RegExpExecArray) => {
    if (value === undefined) return;
    found.push({ value, percent: true, start: index, end: index + all.length });
  };
  for (const match of notBehind(WITHIN, text, PERCENT)) add(Number(match[1]), match);
  for (const match of text.matchAll(HUNDREDTHS)) {
    const [, written, whole = '', after = ''] = match;
    add(written === undefined ? hundredths(whole, after) : Number(written), match);
  }
  return found;
}

/** What is found in a text, but not where something stands before it. */
const notBehind = (before: RegExp, text: string, sought: RegExp): RegExpExecArray[] =>
  [...text.matchAll(sought)].filter(
    ({ index }) => !before.test(text.slice(Math.max(0, index - LONGEST), index)),
  );

/** So many characters tell what stands before a number: one before km. */
const LONGEST = 3;

/** @example hundredths('二', '五') // 2.5 */
function hundredths(whole: string, after: string): number | undefined {
  const [one = ''] = whole;
  const value = whole.length > 1 ? spoken(whole) : (TIMES[one] ?? digitOf(one));
  return value === undefined ? undefined : Number(`${value}.${[...after].map(digitOf).join('')}`);
}

const digitOf = (character: string): number =>
  DIGITS.indexOf(character.replace('〇', '零').replace('两', '二'));

function othersIn(text: string): NumberAt[] {
  const found: NumberAt[] = [];
  for (const match of notBehind(GOES_ON, text, WRITTEN)) {
    const [all, whole = '', rest = '', han = '', short = '', long = ''] = match;
    const latin = short + long;
    const times = [...han, ...(latin === '' ? [] : [latin])];
    const value = times.reduce(
      (product, word) => product * (TIMES[word] ?? 1),
      Number(whole.replaceAll(',', '') + rest),
    );
    // 0.29 million would be a little more than 290000.
    const rounded = Number(value.toPrecision(12));
    found.push({ value: rounded, start: match.index, end: match.index + all.length });
  }
  for (const match of text.matchAll(SPOKEN)) {
    const value = spoken(match[0]);
    if (value !== undefined && !/\d$/.test(text.slice(0, match.index))) {
      found.push({ value, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/**
 * The value of a number in Chinese characters; undefined for what only looks like one: 千万, 十四五.
 * @example spoken('三百万') // 3000000
 */
export function spoken(characters: string): number | undefined {
  let [total, section, digit] = [0, 0, -1];
  let last = Infinity;
  for (const character of characters) {
    const value = digitOf(character);
    const times = TIMES[character];
    if (value >= 0) {
      // Two digits in a row are a list or a year, not a number.
      if (digit > 0) return undefined;
      digit = value;
    } else if (times !== undefined && times >= 1e4) {
      const own = section + Math.max(digit, 0);
      if (own === 0) return undefined;
      total += own * times;
      [section, digit, last] = [0, -1, Infinity];
    } else if (times !== undefined) {
      if (times >= last || (digit < 0 && !(times === 10 && section === 0))) return undefined;
      section += (digit < 0 ? 1 : digit) * times;
      [digit, last] = [-1, times];
    }
  }
  // Of 十四五 and 三四 nothing is counted.
  if (total === 0 && section === 0) return undefined;
  return total + section + Math.max(digit, 0);
}
