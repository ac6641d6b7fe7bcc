import { range } from 'd3';
import { el, round } from '../../charts/svg.ts';

/** How a class of answer is filled, so that it tells itself apart in black and white. */
type Fill = (width: number, height: number) => string;

const INK = 'var(--ink)';
const STEP = 5;

const outline = (width: number, height: number, dashes?: string): string =>
  el('rect', {
    x: 0.75,
    y: 0.75,
    width: Math.max(0.5, width - 1.5),
    height: Math.max(0.5, height - 1.5),
    fill: 'none',
    stroke: INK,
    'stroke-width': 1.5,
    'stroke-dasharray': dashes,
  });

const lines = (d: string): string =>
  el('path', { d, fill: 'none', stroke: INK, 'stroke-width': 1.25 });

const solid: Fill = (width, height) => el('rect', { width, height, fill: INK });

const half: Fill = (width, height) =>
  el('rect', { y: height / 2, width, height: height / 2, fill: INK }) + outline(width, height);

/** Slanting lines, cut at the edges by computing where they end. */
const slanted: Fill = (width, height) =>
  lines(
    range(STEP, width + height, STEP)
      .map((sum) => {
        const [x1, y1] = [Math.max(0, sum - height), Math.min(sum, height)];
        const [x2, y2] = [Math.min(sum, width), Math.max(0, sum - width)];
        return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
      })
      .join(''),
  ) + outline(width, height);

const dotted: Fill = (width, height) =>
  range(STEP, height - 1, STEP)
    .flatMap((y) =>
      range(STEP, width - 1, STEP).map((x) => el('circle', { cx: x, cy: y, r: 1.1, fill: INK })),
    )
    .join('') + outline(width, height);

const upright: Fill = (width, height) =>
  lines(
    range(STEP, width - 1, STEP)
      .map((x) => `M${round(x)} 0V${round(height)}`)
      .join(''),
  ) + outline(width, height);

const dashed: Fill = (width, height) => outline(width, height, '3 3');

const FILLS: readonly Fill[] = [solid, half, slanted, dotted, upright, dashed];

/**
 * A field filled for a class of answer.
 * @param place the place of the class in the codebook's order
 */
export const answerFill = (place: number, width: number, height: number): string =>
  (FILLS[place % FILLS.length] ?? dashed)(width, height);

/** The fill of a class of answer as a small inline picture. */
export const answerSvg = (place: number): string =>
  el(
    'svg',
    { 'aria-hidden': 'true', class: 'swatch', viewBox: '0 0 16 16', width: '1em', height: '1em' },
    answerFill(place, 16, 16),
  );
