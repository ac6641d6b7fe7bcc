import { memoText } from './memo.ts';

/** First and last day of a date, as `YYYY-MM-DD`; ISO days compare as texts. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that a date in the Extended Date/Time Format covers.
 * @param date a year, a month, a day, or an interval of two of these (`2023/2024`)
 * @returns undefined when the calendar has no such date
 * @example spanOf('2022-02') // { first: '2022-02-01', last: '2022-02-28' }
 */
export const spanOf = memoText((date): DaySpan | undefined => {
  const [start = '', end = start] = date.split('/');
  const [from, to] = [simpleSpan(start), simpleSpan(end)];
  return from && to ? { first: from.first, last: to.last } : undefined;
});

/** The first day of a date that the calendar has, as `YYYY-MM-DD`; what is none stays as it is. */
export const firstDay = (date: string): string => spanOf(date)?.first ?? date;

/**
 * The last day of a date that the calendar has, as `YYYY-MM-DD`; what is none stays as it is.
 * @example lastDay('2022') // '2022-12-31'
 */
export const lastDay = (date: string): string => spanOf(date)?.last ?? date;

/** The year in which a date begins. */
export const yearIn = (date: string): number => Number(date.slice(0, 4));

function simpleSpan(date: string): DaySpan | undefined {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = isoDay(year, month ?? 1, day ?? 1);
  // Day 0 of the next month is the last day of this one.
  const last = day === undefined ? isoDay(year, (month ?? 12) + 1, 0) : first;
  return date !== '' && first?.startsWith(date) && last ? { first, last } : undefined;
}

/** Days that do not exist overflow into the next month; the caller compares with what was asked. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const time = Date.UTC(year, month - 1, day);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
