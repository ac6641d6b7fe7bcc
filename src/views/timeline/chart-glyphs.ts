import { range } from 'd3';
import { precisionOf, type Moment } from './model.ts';
import { el, place, round } from '../../charts/svg.ts';

/** The room of a point, and of a bar across its length. */
export const POINT = 10;
const BAR = 7;
/** From a stroke of a hatched band to the next. */
const HATCH = 4;
/** How far an open end goes on. */
export const OPEN = 26;

/** How a moment is drawn: what was is filled, what was to come is hollow, what passed is struck. */
type Look = 'done' | 'document' | 'ahead' | 'passed' | 'open';

const lookOf = ({ deadlines, ahead, kinds }: Moment): Look => {
  const [deadline] = deadlines;
  if (deadline) return deadline.state;
  if (ahead) return 'ahead';
  return kinds.includes('document') ? 'document' : 'done';
};

/**
 * The mark of a moment from one place to another, in a row or, `upright`, in a column: a day is a
 * stroke across the axis, a stretch of time a bar with its ends marked. Where the text gives no more
 * than a month or a year, that is a pale hatched band, within which it lies; without a date, a
 * dotted stroke. None is round: balls stand for commitment alone.
 */
export function momentMark(
  moment: Moment,
  from: number,
  to: number,
  across: number,
  colour: string,
  upright = false,
): string {
  const look = lookOf(moment);
  const at = (along: number): [number, number] => (upright ? [across, along] : [along, across]);
  const middle = at((from + to) / 2);
  if (moment.date === undefined) return day(middle, colour, upright, 'open');
  const precision = precisionOf(moment.date);
  const precise = precision === 'day';
  const ends = { from, to: from + Math.max(3, to - from), across, colour, upright };
  const parts = precise
    ? [look === 'document' ? sheet(middle, colour) : day(middle, colour, upright, look)]
    : [bar(look, ends, precision !== 'range')];
  if (look === 'document' && !precise) parts.push(sheet(middle, colour));
  if (look === 'passed') parts.push(struck(middle));
  if (moment.open) parts.push(openEnd(to, across, colour, upright));
  return parts.join('');
}

/** A stroke across the axis: full for what was, open for what was to come. */
function day([x, y]: [number, number], colour: string, upright: boolean, look: Look): string {
  const [long, short] = [POINT + 4, POINT / 2];
  const [width, height] = upright ? [long, short] : [short, long];
  return el('rect', {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    fill: look === 'done' ? colour : 'var(--paper)',
    stroke: colour,
    'stroke-width': 1.6,
    'stroke-dasharray': look === 'open' ? '2 2' : undefined,
  });
}

/** A sheet with a folded corner and two lines of writing. */
const sheet = ([x, y]: [number, number], colour: string): string =>
  place(
    x - 5,
    y - 6.5,
    el('path', {
      d: 'M0.8 0.8H6.5L9.2 3.5V12.2H0.8Z',
      fill: 'var(--paper)',
      stroke: colour,
      'stroke-width': 1.5,
    }),
    el('path', { d: 'M3 6H7M3 8.8H7', stroke: colour, 'stroke-width': 1.1, fill: 'none' }),
  );

/** A length along the axis. */
interface Ends {
  from: number;
  to: number;
  across: number;
  colour: string;
  upright: boolean;
}

/** A length of time with its ends marked: hatched where it says only within which it lies. */
function bar(look: Look, ends: Ends, vague: boolean): string {
  const { from, to, across, colour, upright } = ends;
  const filled = look === 'done' || look === 'document';
  const length = to - from;
  const [x, y] = upright ? [across - BAR / 2, from] : [from, across - BAR / 2];
  const [width, height] = upright ? [BAR, length] : [length, BAR];
  const marks = [from, to].map((end) => {
    const reach = BAR / 2 + 2.5;
    return upright
      ? `M${round(across - reach)} ${round(end)}H${round(across + reach)}`
      : `M${round(end)} ${round(across - reach)}V${round(across + reach)}`;
  });
  const solid = filled && !vague;
  return (
    el('rect', {
      x,
      y,
      width,
      height,
      fill: filled ? colour : 'var(--paper)',
      'fill-opacity': solid ? 0.75 : filled ? 0.12 : undefined,
      stroke: filled ? undefined : colour,
      'stroke-width': filled ? undefined : 1.4,
    }) +
    (vague ? hatch(ends, filled ? 0.55 : 0.3) : '') +
    el('path', { d: marks.join(''), stroke: colour, 'stroke-width': 1.6, fill: 'none' })
  );
}

/** Slanting strokes through a band: somewhere in it, and the text does not say where. */
function hatch({ from, to, across, colour, upright }: Ends, opacity: number): string {
  const strokes = range(from - BAR, to, HATCH).flatMap((start) => {
    // The part of a slant of 45° that lies between both ends.
    const [low, high] = [Math.max(start, from), Math.min(start + BAR, to)];
    if (high <= low) return [];
    const point = (along: number) => {
      const off = across + BAR / 2 - (along - start);
      return upright ? `${round(off)} ${round(along)}` : `${round(along)} ${round(off)}`;
    };
    return [`M${point(low)}L${point(high)}`];
  });
  const look = { stroke: colour, 'stroke-width': 1, 'stroke-opacity': opacity, fill: 'none' };
  return el('path', { class: 'hatch', d: strokes.join(''), ...look });
}

const struck = ([x, y]: [number, number]): string => {
  const [l, r, t, b] = [x - 5, x + 5, y - 5, y + 5].map(round);
  return el('path', {
    d: `M${l} ${t}L${r} ${b}M${l} ${b}L${r} ${t}`,
    stroke: 'var(--ink)',
    'stroke-width': 1.7,
    fill: 'none',
  });
};

/** An arrow from the end on: it goes on, and the text does not say until when. */
function openEnd(end: number, across: number, colour: string, upright: boolean): string {
  const tip = end + OPEN;
  const point = (along: number, off: number) =>
    upright ? `${round(across + off)} ${round(along)}` : `${round(along)} ${round(across + off)}`;
  return (
    el('path', {
      d: `M${point(end, 0)}L${point(tip - 4, 0)}`,
      stroke: colour,
      'stroke-width': 1.6,
      'stroke-dasharray': '4 3',
      fill: 'none',
    }) +
    el('path', {
      d: `M${point(tip - 7, -4)}L${point(tip, 0)}L${point(tip - 7, 4)}`,
      stroke: colour,
      'stroke-width': 1.6,
      fill: 'none',
    })
  );
}
