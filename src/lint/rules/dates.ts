import { spanOf } from '../edtf.ts';
import type { Entry, Finding, Report, Rule } from '../types.ts';
import { allEntries, allParts, datesOf, isInEvidence, walk } from '../visit.ts';

const [EARLIEST, LATEST] = [1949, 2100];

/** Dates are days of the calendar, in order, and as the documents word them. */
export const dates: Rule = {
  name: 'dates',
  demands: `Dates exist, lie between ${EARLIEST} and ${LATEST}, stand in order and in the evidence.`,
  check(context, report) {
    for (const { at, base, data } of allParts(context)) {
      for (const { path, value } of walk(data, base)) {
        const dated = path.at(-1) === 'date' && typeof value === 'string';
        const finding = dated ? impossible(value) : undefined;
        if (finding) report(at, path, finding);
      }
    }
    for (const at of allEntries(context.entries)) checkWording(at, report);
    for (const at of context.entries.measure) {
      const { start, due } = at.data;
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

/** What is wrong with a date that has the form of one. */
function impossible(date: string): Finding | undefined {
  const span = spanOf(date);
  if (!span) return { message: 'is not a date of the calendar', found: date };
  if (span.first > span.last) {
    const tip = 'the earlier date stands first';
    return { message: 'is an interval that ends before it starts', found: date, tip };
  }
  const years = [span.first, span.last].map((day) => Number(day.slice(0, 4)));
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
    }
  }
}
