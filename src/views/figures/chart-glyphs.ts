import type { OwnedFigure } from '../../corpus/index.ts';
import { el } from '../../charts/svg.ts';

/** Roles that say how much there is; all others say how much there is to be. */
const EXISTING = new Set(['achieved', 'baseline']);

/** Which way the true number may lie from the one that the text gives. */
const direction = (qualifier: string): 'above' | 'below' | 'around' | undefined => {
  if (qualifier === 'at-least' || qualifier === 'more-than') return 'above';
  if (qualifier === 'at-most' || qualifier === 'nearly') return 'below';
  return qualifier === 'about' ? 'around' : undefined;
};

const stroke = (d: string, colour: string, width = 2): string =>
  el('path', { d, fill: 'none', stroke: colour, 'stroke-width': width });

/** Roles whose mark is not round: a triangle that presses down for a ceiling, a lozenge for an aim. */
const SHAPES: Record<string, string> = {
  ceiling: 'M-5.5 -4.5H5.5L0 5.5Z',
  target: 'M0 -6L6 0L0 6L-6 0Z',
};

/**
 * The mark of a role at 0 0: a disc for what exists, a circle for what is planned, an open
 * triangle for a ceiling, a lozenge for a target. They differ in shape, not in colour.
 */
export function roleGlyph(role: string, colour: string): string {
  const shape = SHAPES[role];
  if (shape) {
    const look = { fill: 'var(--paper)', stroke: colour, 'stroke-width': 2 };
    return el('path', { d: shape, ...look, 'stroke-linejoin': 'round' });
  }
  const open = !EXISTING.has(role);
  return el('circle', {
    r: open ? 4.5 : 5.5,
    fill: open ? 'var(--paper)' : colour,
    stroke: open ? colour : undefined,
    'stroke-width': open ? 2 : undefined,
  });
}

/**
 * The mark of a figure at 0 0: its role, and arrows to where the true number may lie. The start of
 * a range has no arrow: the range shows where.
 */
export function figureGlyph({ figure }: OwnedFigure, colour: string): string {
  const side = figure.value_max === undefined ? direction(figure.qualifier) : undefined;
  const arrow =
    side === 'above'
      ? stroke('M9 -4L13 0L9 4', colour)
      : side === 'below'
        ? stroke('M-9 -4L-13 0L-9 4', colour)
        : side === 'around'
          ? stroke('M-11 0H-6M6 0H11', colour)
          : '';
  return arrow + roleGlyph(figure.role, colour);
}
