import { sortDay } from './moments.ts';
import { precisionOf, type Lane, type Moment } from './model.ts';
import type { Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { balance } from '../../charts/measure.ts';
import { el, rule, textAt } from '../../charts/svg.ts';
import { laneHead, momentSmall } from './chart-label.ts';
import { momentMark, OPEN } from './chart-glyphs.ts';
import type { TimelineView } from './chart-words.ts';
import type { ChartOptions } from '../../charts/types.ts';

/** Where the line of time runs, and where the words begin. */
const LINE = 9;
const TEXT = 26;
/** How long a mark is when places are in order and not to scale. */
const LENGTHS = { day: 0, month: 12, year: 26, range: 34 } as const;

/**
 * Time running downwards, a lane under the other: in the order of dates and not to scale, so that
 * there is nothing for Plot to put on one.
 */
export function timelineList({ timeline, basis }: TimelineView, options: ChartOptions): Block {
  const { width, words } = options;
  const note = balance(words.say('timeline.chart.order'), width, 12);
  const lanes = timeline.lanes.map((lane) => laneOf(lane, basis, options));
  const top = note.length * 17 + 10;
  return {
    width,
    height: top + lanes.reduce((sum, lane) => sum + lane.height, 0),
    draw: () => {
      let y = top;
      const parts = [textAt(note, { x: 0, y: 12, size: 12, soft: true, leading: 17 })];
      for (const lane of lanes) {
        parts.push(lane.draw(0, y));
        y += lane.height;
      }
      return parts.join('');
    },
  };
}

function laneOf(lane: Lane, basis: TimelineView['basis'], options: ChartOptions): Block {
  const { width } = options;
  const head = laneHead(lane, basis, options);
  const entries = entriesOf(lane, options);
  const tall = entries.reduce((sum, entry) => sum + entry.height, 0);
  return {
    width,
    height: head.height + 12 + tall + 14,
    draw: (x, y) => {
      let at = y + head.height + 12;
      const line = rule(LINE, at, LINE, at + tall - 8);
      const parts = [rule(0, y, width, y, 'var(--ink)'), head.draw(x, y + 8), line];
      for (const entry of entries) {
        parts.push(entry.draw(x, at));
        at += entry.height;
      }
      return parts.join('');
    },
  };
}

/** The moments, each date of a document before the first deadline that it leaves ahead. */
function entriesOf({ moments, references, jurisdiction }: Lane, options: ChartOptions): Block[] {
  const rest = [...references];
  const colour = colourOf(jurisdiction);
  const entries = moments.flatMap((moment) => {
    const found: Block[] = [];
    while (rest[0] && sortDay(moment) > rest[0].date) {
      found.push(reference(rest[0].date, options));
      rest.shift();
    }
    return [...found, entryOf(moment, colour, options)];
  });
  return [...entries, ...rest.map(({ date }) => reference(date, options))];
}

function reference(date: string, { width, words }: ChartOptions): Block {
  const label = balance(
    words.say('timeline.reference', { date: words.date(date) }),
    width - TEXT,
    12,
    true,
  );
  const height = label.length * 17 + 14;
  return {
    width,
    height,
    draw: (x, y) =>
      el('line', {
        x1: x,
        x2: width,
        y1: y + 1,
        y2: y + 1,
        stroke: 'var(--accent)',
        'stroke-width': 1.4,
        'stroke-dasharray': '5 3',
      }) + textAt(label, { x: TEXT, y: y + 16, size: 12, bold: true, leading: 17 }),
  };
}

function entryOf(moment: Moment, colour: string, { width, words }: ChartOptions): Block {
  const room = (width - TEXT) * 0.95;
  const length = moment.date === undefined ? 0 : LENGTHS[precisionOf(moment.date)];
  const small = balance(momentSmall(moment, words), room, 12);
  const title = balance(words.text(moment.title), room, 13.5);
  const text = small.length * 17 + title.length * 19;
  const mark = length + (moment.open ? OPEN : 0);
  return {
    width,
    height: Math.max(text, mark + 6) + 12,
    draw: (_, y) =>
      momentMark(
        moment,
        y + 8 - Math.min(5, length / 2),
        y + 8 - Math.min(5, length / 2) + length,
        LINE,
        colour,
        true,
      ) +
      textAt(small, { x: TEXT, y: y + 12, size: 12, soft: true, leading: 17 }) +
      textAt(title, { x: TEXT, y: y + 13 + small.length * 17, size: 13.5, leading: 19 }),
  };
}
