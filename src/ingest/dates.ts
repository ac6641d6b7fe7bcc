import type { IngestRules } from '../schema/ingest.ts';
import { lastDay, yearIn } from '../shared/dates.ts';
import { numberOfChinese } from './chinese.ts';
import { foldMarks } from './fold.ts';

/** A date that a paragraph names. */
export interface FoundDate {
  printed: string;
  /** Where it begins in the paragraph. */
  start: number;
  /** As precise as the text gives it, in EDTF; undefined where the text leaves it open. */
  date: string | undefined;
  /** Whether it was reckoned from the date of the document, or from a year named before. */
  relative: boolean;
}

const D = '[\\d〇零一二三四五六七八九十]';

/**
 * The dates of a paragraph, in its order: days, months, years, spans of years, and words for them
 * (今年, 下半年, 年底前) reckoned from the day of the document. A month without a year is of the year
 * named last.
 * @param day the date of the document (YYYY-MM-DD); undefined where none was found
 */
export function datesIn(text: string, day: string | undefined, rules: IngestRules): FoundDate[] {
  const { years, spans, ends, open } = rules.dates;
  const any = (words: readonly string[]) => words.map((word) => RegExp.escape(word)).join('|');
  const part = `(?<span>${any(Object.keys(spans))})|(?<month>${D}{1,3})\\s*月(?:份)?(?:\\s*(?<day>${D}{1,3})\\s*日)?`;
  const year = `(?<year>(?:19|20)\\d{2}|[〇零一二三四五六七八九]{4})\\s*年|(?<word>${any(Object.keys(years))})`;
  const pattern = new RegExp(
    `(?<!从\\s*)(?<from>(?:19|20)\\d{2})\\s*年?\\s*[-—–－~～至到]\\s*(?<to>(?:19|20)\\d{2})\\s*年` +
      `|(?:${year})(?:\\s*(?:${part}))?(?:\\s*(?<end>${any(ends)}))?` +
      `|(?:(?<![\\d年个])(?:${part.replaceAll('?<', '?<lone_')}))(?:\\s*(?<lone_end>底前|底))?` +
      `|(?<open>${any(open)})`,
    'gu',
  );
  let known = day === undefined ? undefined : yearIn(day);
  return [...foldMarks(text).matchAll(pattern)].flatMap((match): FoundDate[] => {
    const g = match.groups ?? {};
    const found = {
      printed: text.slice(match.index, match.index + match[0].length),
      start: match.index,
    };
    if (g['open'] !== undefined) return [{ ...found, date: undefined, relative: true }];
    if (g['from'] !== undefined) {
      return [{ ...found, date: `${g['from']}/${g['to'] ?? ''}`, relative: false }];
    }
    const said = g['year'] === undefined ? undefined : numberOfChinese(g['year']);
    const worded =
      g['word'] === undefined || day === undefined
        ? undefined
        : yearIn(day) + (years[g['word']] ?? 0);
    const of = said ?? worded ?? (g['word'] === undefined ? known : undefined);
    if (said ?? worded) known = of;
    const value = (name: string) => g[name] ?? g[`lone_${name}`];
    if (said === undefined && g['word'] === undefined && !isMonth(value('month'))) {
      if (value('span') === undefined) return [];
    }
    return [
      {
        ...found,
        date: of === undefined ? undefined : dateOf(of, value, spans),
        relative: said === undefined,
      },
    ];
  });
}

const isMonth = (month: string | undefined): boolean =>
  month !== undefined && numberOfChinese(month) >= 1 && numberOfChinese(month) <= 12;

const two = (number: number): string => String(number).padStart(2, '0');

function dateOf(
  year: number,
  value: (name: string) => string | undefined,
  spans: IngestRules['dates']['spans'],
): string {
  const [span, month, day] = [value('span'), value('month'), value('day')];
  const end = value('end') !== undefined;
  if (span !== undefined) {
    const [from, to] = spans[span] ?? [1, 12];
    return `${year}-${two(from)}/${year}-${two(to)}`;
  }
  if (month === undefined) return end ? `${year}-12-31` : `${year}`;
  const whole = `${year}-${two(numberOfChinese(month))}`;
  if (day !== undefined) return `${whole}-${two(numberOfChinese(day))}`;
  return end ? lastDay(whole) : whole;
}

/** The day that a line of a document’s head or end names, as YYYY-MM-DD. */
export function dayIn(text: string): string | undefined {
  const match = new RegExp(
    `(?<y>\\d{4}|[〇零一二三四五六七八九]{4})\\s*[-年/.]\\s*(?<m>${D}{1,3})\\s*[-月/.]\\s*(?<d>${D}{1,3})`,
    'u',
  ).exec(foldMarks(text));
  const [y, m, d] = [match?.groups?.['y'], match?.groups?.['m'], match?.groups?.['d']];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  return `${numberOfChinese(y)}-${two(numberOfChinese(m))}-${two(numberOfChinese(d))}`;
}
