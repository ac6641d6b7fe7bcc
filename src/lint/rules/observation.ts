import { PHRASE_LIMIT } from '../../schema/index.ts';
import { byId } from '../../shared/by-id.ts';
import { spanOf } from '../../shared/dates.ts';
import { didYouMean } from '../nearest.ts';
import type { Entry, LintContext, Report, Rule } from '../types.ts';

type ObservationEntry = Entry<'observation'>;

/** An observation says what it is about, how sure it is, and where it stands. */
export const observationRule: Rule = {
  name: 'observation',
  demands:
    'An observation is about some record, has a number with its unit or neither, a short phrase, ' +
    'an https address or the reason why it has none, and a reason where it is not comparable.',
  check(context, report) {
    for (const at of context.entries.observation) {
      subject(at, context, report);
      number(at, report);
      page(at, report);
      const { comparable, incomparable } = at.data;
      if (comparable === false && incomparable === undefined) {
        report(at, ['comparable'], {
          message: 'needs a reason: why is it not comparable?',
          tip: 'say in “incomparable” what it measures instead',
        });
      } else if (comparable === true && incomparable !== undefined) {
        report(at, ['incomparable'], { message: 'gives a reason, though it is comparable' });
      }
    }
  },
};

const SUBJECTS = ['targets', 'measures', 'partnerships', 'events'] as const;

function subject(at: ObservationEntry, { entries }: LintContext, report: Report): void {
  const { figure, measures = [] } = at.data;
  if (SUBJECTS.every((field) => (at.data[field] ?? []).length === 0)) {
    report(at, [], { message: 'is about nothing', allowed: `one of ${SUBJECTS.join(', ')}` });
  }
  const measure = byId(entries.measure, measures[0] ?? '');
  // Whether there is such a measure is asked elsewhere.
  if (figure === undefined || (measures.length > 0 && !measure)) return;
  const known = measure?.data.figures?.map(({ id }) => id) ?? [];
  if (known.includes(figure)) return;
  report(at, ['figure'], {
    message: 'is no figure of the first measure that it is about',
    found: figure,
    allowed: known.join(', ') || 'a figure of the measure',
    tip: didYouMean(figure, known),
  });
}

function number(at: ObservationEntry, report: Report): void {
  const { value, unit, qualifier, steps } = at.data;
  for (const [field, there] of Object.entries({ unit, qualifier, steps })) {
    if (there === undefined || value !== undefined) continue;
    report(at, [field], { message: 'belongs to a number, and there is none', allowed: 'value' });
  }
  if (value !== undefined && unit === undefined) {
    report(at, ['value'], { message: 'needs its unit', tip: 'add the field “unit”' });
  }
}

function page(at: ObservationEntry, report: Report): void {
  const { phrase = '', link, unlinked, as_of, looked_for, steps = [] } = at.data;
  const long = [...phrase].length;
  if (long > PHRASE_LIMIT) {
    const allowed = `at most ${PHRASE_LIMIT} characters`;
    report(at, ['phrase'], { message: 'is too long', found: `${long} characters`, allowed });
  }
  if (link !== undefined && unlinked !== undefined) {
    report(at, ['link'], {
      message: 'stands beside the reason why there is none: a mirror is never linked',
      found: unlinked,
    });
  }
  if (link === undefined && unlinked === undefined) {
    report(at, [], { message: 'has no address and does not say why', allowed: 'link, unlinked' });
  }
  if (link !== undefined && !isSecure(link)) {
    report(at, ['link'], {
      message: 'is not an address that readers may be led to',
      found: link,
      allowed: 'an address that begins with https://',
    });
  }
  const dated = { as_of, looked_for };
  for (const [field, date] of Object.entries(dated)) impossible(at, [field], date, report);
  steps.forEach((step, i) => {
    impossible(at, ['steps', i, 'as_of'], step.as_of, report);
  });
}

function impossible(
  at: ObservationEntry,
  path: readonly (string | number)[],
  date: string | undefined,
  report: Report,
): void {
  if (date === undefined || spanOf(date)) return;
  report(at, path, { message: 'is not a date of the calendar', found: date });
}

const isSecure = (link: string): boolean =>
  link.startsWith('https://') && URL.canParse(link) && !/[^\u0021-\u007e]/.test(link);
