import { precisionOf, type Moment } from './model.ts';
import { el, place, round } from '../../charts/svg.ts';

/** The room of a point, and of a bar across its length. */
export const POINT = 10;
const BAR = 7;
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
 * point, anything longer a bar with its ends marked; without a date, a dotted ring.
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
  if (moment.date === undefined) return ring(middle, colour, '2 2');
  const precise = precisionOf(moment.date) === 'day';
  const parts = precise
    ? [point(look, middle, colour)]
    : [bar(look, from, to, across, colour, upright)];
  if (look === 'document' && !precise) parts.push(point(look, middle, colour));
  if (look === 'passed') parts.push(struck(middle));
  if (moment.open) parts.push(openEnd(to, across, colour, upright));
  return parts.join('');
}

function point(look: Look, middle: [number, number], colour: string): string {
  if (look === 'document') return sheet(middle, colour);
  const [cx, cy] = middle;
  return look === 'done'
    ? el('circle', { cx, cy, r: POINT / 2, fill: colour })
    : ring(middle, colour);
}

const ring = ([cx, cy]: [number, number], colour: string, dashes?: string): string =>
  el('circle', {
    cx,
    cy,
    r: POINT / 2 - 0.8,
    fill: 'var(--paper)',
    stroke: colour,
    'stroke-width': 1.6,
    'stroke-dasharray': dashes,
  });

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

function bar(
  look: Look,
  from: number,
  to: number,
  across: number,
  colour: string,
  upright: boolean,
): string {
  const length = Math.max(3, to - from);
  const filled = look === 'done';
  const [x, y] = upright ? [across - BAR / 2, from] : [from, across - BAR / 2];
  const [width, height] = upright ? [BAR, length] : [length, BAR];
  const ends = [from, from + length].map((end) => {
    const reach = BAR / 2 + 2.5;
    return upright
      ? `M${round(across - reach)} ${round(end)}H${round(across + reach)}`
      : `M${round(end)} ${round(across - reach)}V${round(across + reach)}`;
  });
  return (
    el('rect', {
      x,
      y,
      width,
      height,
      fill: filled ? colour : 'var(--paper)',
      'fill-opacity': filled ? 0.75 : undefined,
      stroke: filled ? undefined : colour,
      'stroke-width': filled ? undefined : 1.4,
    }) + el('path', { d: ends.join(''), stroke: colour, 'stroke-width': 1.6, fill: 'none' })
  );
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
