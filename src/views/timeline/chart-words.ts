import { deadlineCounts, precisionOf, type Lane, type Moment, type Timeline } from './model.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ChartTable } from '../../charts/types.ts';

/** A timeline, and what each of its lanes rests on. */
export interface TimelineView {
  timeline: Timeline;
  /** Jurisdiction → whose word its records are, in a few words. */
  basis: ReadonlyMap<string, string>;
}

/** The texts of a timeline. */
export function timelineWords({ timeline }: TimelineView, words: Localizer) {
  const { lanes } = timeline;
  return {
    title: titleOf(timeline, words),
    description: words.say('timeline.chart.description', {
      n: lanes.length,
      items: lanes.map((lane) => laneText(lane, words)).join(words.say('chart.semicolon')),
    }),
    table: tableOf(lanes, words),
  };
}

/**
 * A moment's date as precise as it is, or that the text names no year. A deadline that the text
 * gives as a day is the last one: it may be met before.
 */
export function momentDate({ date, deadlines }: Moment, words: Localizer): string {
  if (date === undefined) return words.say('date.open');
  const by = deadlines.length > 0 && precisionOf(date) === 'day';
  return by ? words.say('timeline.by', { date: words.date(date) }) : words.date(date);
}

/** How a moment stands: a deadline at the date of its document, a plan, an open end. */
export function momentState({ deadlines, ahead, open }: Moment, words: Localizer): string {
  const [deadline] = deadlines;
  if (deadline) {
    return words.say(`timeline.${deadline.state}`, { date: words.date(deadline.documentDate) });
  }
  if (ahead) return words.say('timeline.plan');
  return open ? words.say('timeline.goesOn') : '';
}

/** What a moment is: the kinds of the records that tell of it. */
export const momentKind = ({ event, kinds, source }: Moment, words: Localizer): string =>
  [
    ...new Set(
      kinds.map((kind) =>
        event && (kind === 'event' || (kind === 'document' && !source))
          ? words.label('event-kinds', event.kind)
          : words.say(`timeline.kind.${kind}`),
      ),
    ),
  ].join(words.say('sep'));

/** How many dated things there are from when to when, and how the deadlines stand. */
function titleOf(timeline: Timeline, words: Localizer): string {
  const moments = timeline.lanes.flatMap((lane) => lane.moments);
  const [first, last] = [timeline.stretches[0]?.from, timeline.stretches.at(-1)?.to];
  const n = moments.length;
  const [one] = moments;
  if (!one) return words.say('timeline.chart.title-none');
  const lead =
    first === undefined || last === undefined
      ? words.say('timeline.chart.lead-undated', { n })
      : first === last
        ? words.say('timeline.chart.lead-year', { n, year: words.date(String(first)) })
        : words.say('timeline.chart.lead', {
            n,
            first: words.date(String(first)),
            last: words.date(String(last)),
          });
  return lead + tailOf(timeline, words);
}

function tailOf(timeline: Timeline, words: Localizer): string {
  const { passed, ahead } = deadlineCounts(timeline);
  const of = passed + ahead;
  if (of === 0) return words.say('timeline.chart.tail-none');
  const params = { n: of, of, passed };
  if (passed === 0) return words.say('timeline.chart.tail-ahead', params);
  if (ahead === 0) return words.say('timeline.chart.tail-passed', params);
  return words.say('timeline.chart.tail', { of, passed });
}

const laneText = ({ jurisdiction, moments }: Lane, words: Localizer): string =>
  words.say('timeline.chart.lane', {
    who: words.text(jurisdiction.short),
    items: moments
      .map((moment) => {
        const state = momentState(moment, words);
        return words.say(state ? 'timeline.chart.item-state' : 'timeline.chart.item', {
          title: words.text(moment.title),
          date: momentDate(moment, words),
          state,
        });
      })
      .join(words.say('sep')),
  });

const tableOf = (lanes: readonly Lane[], words: Localizer): ChartTable => ({
  caption: words.say('timeline.chart.caption'),
  head: [
    words.say('timeline.what'),
    words.say('timeline.date'),
    words.say('timeline.who'),
    words.say('timeline.kind'),
    words.say('deadline.state'),
  ],
  rows: lanes.flatMap(({ moments }) =>
    moments.map((moment) => [
      words.text(moment.title),
      momentDate(moment, words),
      [moment.jurisdiction, ...moment.others]
        .map(({ short }) => words.text(short))
        .join(words.say('sep')),
      momentKind(moment, words),
      momentState(moment, words) || '–',
    ]),
  ),
});
