import { first, LONG_NAME, MARKUP, type Made } from '../made.ts';
import { stretchesOf, type Moment } from './model.ts';
import type { TimelineView } from './chart-words.ts';
import { sample } from '../../languages/sample.ts';

/** Something with a date, by default an event of the first jurisdiction. */
export const moment = (
  { corpus }: Made,
  id: string,
  date: string | undefined,
  fields: Partial<Moment> = {},
): Moment => ({
  id,
  title: sample(`事项${id}`, `Thing ${id}`),
  kinds: ['event'],
  date,
  printed: ['某时'],
  notes: [],
  open: false,
  ahead: false,
  jurisdiction: first(corpus.jurisdictions),
  others: [],
  event: undefined,
  source: undefined,
  deadlines: [],
  partnerships: [],
  measures: [],
  organisations: [],
  evidence: [first(first(corpus.measures).evidence)],
  ...fields,
});

/** A deadline of a measure, and how it stood to its document. */
export function due(
  made: Made,
  id: string,
  date: string | undefined,
  state: 'passed' | 'ahead' | 'open',
  title = MARKUP,
): Moment {
  const measure = first(made.corpus.measures);
  const evidence = first(measure.evidence);
  const printed = { as_printed: '某时', ...(date === undefined ? {} : { date }) };
  const deadline = { measure, due: printed, state, documentDate: '2021-02-03', evidence };
  return moment(made, id, date, { title, kinds: ['deadline'], deadlines: [deadline] });
}

/** A timeline of one lane; none where nothing has a date. */
export function timelineOf({ corpus }: Made, moments: readonly Moment[]): TimelineView {
  const home = first(corpus.jurisdictions);
  const datedDeadline = moments.some(({ deadlines, date }) => deadlines.length > 0 && date);
  const references = datedDeadline ? [{ date: '2021-02-03', source: first(corpus.sources) }] : [];
  const lanes =
    moments.length === 0 ? [] : [{ jurisdiction: home, moments: [...moments], references }];
  return {
    timeline: { lanes, stretches: stretchesOf(moments) },
    basis: new Map([[home.id, MARKUP.zh]]),
  };
}

/** Every precision, an open end, a far year, all states of deadlines, a long title. */
export function manyDates(made: Made): TimelineView {
  const { corpus } = made;
  return timelineOf(made, [
    moment(made, 'a', '2001', { open: true }),
    moment(made, 'b', '2019-03'),
    moment(made, 'c', '2019-05-08'),
    moment(made, 'd', '2020', { kinds: ['document'], title: LONG_NAME }),
    due(made, 'e', '2020-12-31', 'passed', LONG_NAME),
    moment(made, 'f', '2021-02-03', { kinds: ['document'], source: first(corpus.sources) }),
    moment(made, 'g', '2021-07/2021-12'),
    due(made, 'h', '2021/2022', 'ahead'),
    moment(made, 'i', '2040', { event: first(corpus.events), ahead: true }),
    due(made, 'j', undefined, 'open'),
  ]);
}
