import type { Jurisdiction } from '../corpus/index.ts';
import { memoText } from '../shared/memo.ts';
import { el, round } from './svg.ts';

/** The shape that tells a jurisdiction apart without colour. */
export type Mark = Jurisdiction['mark'];

/** A circle as a path; anticlockwise ones cut holes into clockwise ones. */
function circle(centre: number, radius: number, clockwise = true): string {
  const [sweep, r] = [clockwise ? 1 : 0, round(radius)];
  const [top, bottom] = [round(centre - radius), round(centre + radius)];
  const c = round(centre);
  return `M${c} ${top}A${r} ${r} 0 1 ${sweep} ${c} ${bottom}A${r} ${r} 0 1 ${sweep} ${c} ${top}Z`;
}

/** A closed path through points given in shares of the size. */
const closed = (size: number, points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${round(x * size)} ${round(y * size)}`).join('L')}Z`;

/** A rectangle, between shares of the size. */
const box = (size: number, left: number, right: number, top: number, bottom: number): string =>
  closed(size, [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]);

/** A square the other way round, which cuts a hole. */
const hole = (size: number, from: number, to: number): string =>
  closed(size, [
    [from, from],
    [from, to],
    [to, to],
    [to, from],
  ]);

/** Corners on a circle, from twelve o'clock; every other one at the inner radius if given. */
const corners = (count: number, outer: number, inner = outer): [number, number][] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    const radius = i % 2 === 0 ? outer : inner;
    return [0.5 + radius * Math.sin(angle), 0.53 - radius * Math.cos(angle)];
  });

const shapes: Record<Mark, (size: number) => string> = {
  triangle: (size) =>
    closed(size, [
      [0.5, 0.05],
      [1, 0.93],
      [0, 0.93],
    ]),
  circle: (size) => circle(size / 2, size * 0.46),
  ring: (size) => circle(size / 2, size * 0.46) + circle(size / 2, size * 0.26, false),
  square: (size) =>
    closed(size, [
      [0.09, 0.09],
      [0.91, 0.09],
      [0.91, 0.91],
      [0.09, 0.91],
    ]),
  star: (size) => closed(size, corners(10, 0.52, 0.22)),
  diamond: (size) =>
    closed(size, [
      [0.5, 0],
      [0.96, 0.5],
      [0.5, 1],
      [0.04, 0.5],
    ]),
  cross: (size) =>
    closed(size, [
      [0.34, 0.04],
      [0.66, 0.04],
      [0.66, 0.34],
      [0.96, 0.34],
      [0.96, 0.66],
      [0.66, 0.66],
      [0.66, 0.96],
      [0.34, 0.96],
      [0.34, 0.66],
      [0.04, 0.66],
      [0.04, 0.34],
      [0.34, 0.34],
    ]),
  pentagon: (size) => closed(size, corners(5, 0.52)),
  frame: (size) => box(size, 0.09, 0.91, 0.09, 0.91) + hole(size, 0.32, 0.68),
  wedge: (size) =>
    closed(size, [
      [0, 0.07],
      [1, 0.07],
      [0.5, 0.95],
    ]),
  bow: (size) =>
    closed(size, [
      [0.02, 0.1],
      [0.5, 0.4],
      [0.98, 0.1],
      [0.98, 0.9],
      [0.5, 0.6],
      [0.02, 0.9],
    ]),
  bars: (size) => box(size, 0.06, 0.94, 0.12, 0.4) + box(size, 0.06, 0.94, 0.6, 0.88),
};

/** The path of a jurisdiction's mark in a square of a size. */
export const markPath = (mark: Mark, size: number): string => shapes[mark](size);

/**
 * The path of a harvey ball in a square of a size: a ring, filled by quarters from the top.
 * @param bare whether a bare verb decides: it is filled the other way round, so that a reader sees it
 */
export function ballPath(level: number, size: number, bare = false): string {
  const [centre, radius] = [size / 2, size * 0.48];
  if (level >= 4) return circle(centre, radius);
  const inner = radius - Math.max(1.1, size * 0.1);
  const ring = circle(centre, radius) + circle(centre, inner, false);
  if (level <= 0) return ring;
  // The wedge reaches into the ring, so that no seam shows between them.
  const reach = (radius + inner) / 2;
  const angle = (Math.min(level, 3) / 4) * 2 * Math.PI;
  const side = bare ? -1 : 1;
  const [x, y] = [centre + side * reach * Math.sin(angle), centre - reach * Math.cos(angle)];
  const c = round(centre);
  const flags = `${level > 2 ? 1 : 0} ${bare ? 0 : 1}`;
  const arc = `A${round(reach)} ${round(reach)} 0 ${flags} ${round(x)} ${round(y)}`;
  return `${ring}M${c} ${c}L${c} ${round(centre - reach)}${arc}Z`;
}

/** A harvey ball as an SVG fragment: so many quarters (0 to 4) of commitment. */
export const harveyBall = (level: number, size: number, colour: string): string =>
  el('path', { d: ballPath(level, size), fill: colour });

const inline = (name: string, path: string): string =>
  el(
    'svg',
    { 'aria-hidden': 'true', class: name, viewBox: '0 0 16 16', width: '1em', height: '1em' },
    el('path', { d: path, fill: 'currentColor' }),
  );

/** A jurisdiction's mark as a small inline picture in the colour of the text around it. */
export const markSvg = memoText((mark: Mark): string => inline('mark', markPath(mark, 16)));

/** A harvey ball of every level, as measured and the other way round: a page shows hundreds. */
const balls = [false, true].map((bare) =>
  [0, 1, 2, 3, 4].map((level) => inline('ball', ballPath(level, 16, bare))),
);

/** A harvey ball as a small inline picture in the colour of the text around it. */
export const harveySvg = (level: number, bare = false): string =>
  balls[Number(bare)]?.[Math.max(0, Math.min(4, level))] ?? '';
