import type { OwnedFigure } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Qualifier, Role } from '../../schema/index.ts';
import { el } from '../../charts/svg.ts';

/** Which way the true number may lie from the one that the text gives. */
const direction = ({ bound }: Qualifier): 'above' | 'below' | 'around' | undefined => {
  if (bound === 'from' || bound === 'above') return 'above';
  if (bound === 'to' || bound === 'below') return 'below';
  return bound === 'around' ? 'around' : undefined;
};

const stroke = (d: string, colour: string, width = 2): string =>
  el('path', { d, fill: 'none', stroke: colour, 'stroke-width': width });

/** A triangle that presses down for a ceiling, a lozenge for an aim, upright bars for the rest. */
const [TRIANGLE, LOZENGE] = ['M-5.5 -4.5H5.5L0 5.5Z', 'M0 -6L6 0L0 6L-6 0Z'];
const BAR = 'M-3 -6.5H3V6.5H-3Z';

/**
 * The mark of a role at 0 0: a full bar for what exists, an open one for what is planned, an open
 * triangle for a ceiling, a lozenge for a target. They differ in shape, not in colour, and none is
 * round: balls stand for commitment alone.
 */
export function roleGlyph({ limits, exists, end }: Role, colour: string): string {
  const shape = limits ? TRIANGLE : end === 'goal' ? LOZENGE : BAR;
  const fill = exists && shape === BAR ? colour : 'var(--paper)';
  const look = { fill, stroke: colour, 'stroke-width': 2 };
  return el('path', { d: shape, ...look, 'stroke-linejoin': 'round' });
}

/**
 * The mark of a figure at 0 0: its role, and arrows to where the true number may lie. The start of
 * a range has no arrow: the range shows where.
 */
export function figureGlyph({ figure }: OwnedFigure, colour: string, words: Localizer): string {
  const side =
    figure.value_max === undefined
      ? direction(words.value('qualifiers', figure.qualifier))
      : undefined;
  const arrow =
    side === 'above'
      ? stroke('M9 -4L13 0L9 4', colour)
      : side === 'below'
        ? stroke('M-9 -4L-13 0L-9 4', colour)
        : side === 'around'
          ? stroke('M-11 0H-6M6 0H11', colour)
          : '';
  return arrow + roleGlyph(words.value('roles', figure.role), colour);
}
