import { spanOf, yearIn } from '../../shared/dates.ts';
import { parsePrinted } from '../numeral.ts';
import type { Entry, Finding, Report, Rule } from '../types.ts';
import { allEntries, allParts, datesOf, isInEvidence, stringsIn } from '../visit.ts';

const [EARLIEST, LATEST] = [1949, 2100];

/** Dates are days of the calendar, in order, and as the documents word them. */
export const dates: Rule = {
  name: 'dates',
  demands: `Dates exist, lie between ${EARLIEST} and ${LATEST}, stand in order and in the evidence.`,
  check(context, report) {
    for (const { at, base, data } of allParts(context)) {
      for (const { key, path, value } of stringsIn(data)) {
        const finding = isDate(key) ? impossible(value) : undefined;
        if (finding) report(at, [...base, ...path()], finding);
      }
    }
    for (const at of allEntries(context.entries)) checkWording(at, report);
    for (const at of context.entries.measure) {
      const { start, due } = at.data;
      if (due?.date !== undefined && due.latest !== undefined) {
        report(at, ['due', 'latest'], {
          message: 'stands beside a date, which leaves nothing open',
          found: due.latest,
          tip: 'leave out one of them',
        });
      }
      const [from, to] = [spanOf(start?.date ?? ''), spanOf(due?.date ?? '')];
      if (!from || !to || from.first <= to.last) continue;
      report(at, ['due', 'date'], {
        message: 'is before the start',
        found: due?.date,
        allowed: `${start?.date} or later`,
      });
    }
  },
};

/** Whether a field holds a date by its name. */
const isDate = (key: string | number | undefined): boolean => key === 'date' || key === 'latest';

/** What is wrong with a date that has the form of one. */
function impossible(date: string): Finding | undefined {
  const span = spanOf(date);
  if (!span) return { message: 'is not a date of the calendar', found: date };
  if (span.first > span.last) {
    const tip = 'the earlier date stands first';
    return { message: 'is an interval that ends before it starts', found: date, tip };
  }
  const years = [span.first, span.last].map(yearIn);
  return years.every((year) => year >= EARLIEST && year <= LATEST)
    ? undefined
    : {
        message: 'is outside the years that the documents speak of',
        found: date,
        allowed: `${EARLIEST} to ${LATEST}`,
      };
}

function checkWording(at: Entry, report: Report): void {
  for (const { path, value } of datesOf(at)) {
    if (!isInEvidence(at, value.as_printed)) {
      report(at, [...path, 'as_printed'], {
        message: 'does not stand in any phrase of the record',
        found: value.as_printed,
        tip: 'copy the wording from a phrase, or add the passage that holds it',
      });
    }
    const years = value.as_printed.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
    if (value.date === undefined && !value.note) {
      report(at, path, { message: 'names no date and has no note that says why', allowed: 'note' });
    } else if (years.length > 0 && !years.some((year) => value.date?.includes(year) ?? true)) {
      report(at, [...path, 'date'], {
        message: 'is of another year than its wording',
        found: `${value.date}, for ${value.as_printed}`,
      });
    } else {
      const other = otherDay(value.date ?? '', value.as_printed);
      if (other) report(at, [...path, 'date'], other);
    }
  }
}

const DIGITS = '[\\d０-９〇零一二三四五六七八九十]{1,3}';
const DAY = new RegExp(
  `(?<!${DIGITS})(${DIGITS})\\s*月(?:份)?(?:\\s*(${DIGITS})\\s*[日号])?`,
  'gu',
);

/** The months and days that a wording names, against those of the date that was recorded. */
function otherDay(date: string, printed: string): Finding | undefined {
  const recorded = date.split('/').map((end) => end.split('-').slice(1).map(Number));
  for (const [, month = '', day] of printed.matchAll(DAY)) {
    const named = [month, ...(day === undefined ? [] : [day])].map(
      (each) => parsePrinted(each)?.value,
    );
    const fits = recorded.some((end) => end.every((part, i) => (named[i] ?? part) === part));
    if (fits) continue;
    const what = named[1] === undefined ? 'month' : 'day';
    return {
      message: `is of another ${what} than its wording`,
      found: `${date}, for ${printed}`,
      tip: `the text names month ${named[0]}${named[1] === undefined ? '' : `, day ${named[1]}`}`,
    };
  }
  return undefined;
}
