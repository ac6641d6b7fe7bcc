import type { Lane, Moment } from './model.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { balance, textWidth, widest } from '../../charts/measure.ts';
import { el, place, textAt } from '../../charts/svg.ts';
import { momentDate, momentState, type TimelineView } from './chart-words.ts';
import type { ChartOptions } from '../../charts/types.ts';

const SIZE = 13;
const SMALL = 11.5;
const LEADING = 18;
/** The room between a title and what follows it in its line. */
const AFTER = 8;

/** A label, and from where it is set: at the left of its mark it ends there. */
export interface MomentLabel extends Block {
  atLeft: boolean;
}

/**
 * What stands beside a mark: the title, then date and state, in one line where they fit. At the
 * left of the mark it is set from its end, so that a wider font grows away from the mark.
 */
export function momentLabel(
  moment: Moment,
  width: number,
  atLeft: boolean,
  { words }: ChartOptions,
): MomentLabel {
  const title = words.text(moment.title);
  const small = momentSmall(moment, words);
  const whole = oneLine(title, small);
  const anchor = atLeft ? { anchor: 'end' as const } : {};
  if (whole <= width) {
    return {
      atLeft,
      width: whole,
      height: LEADING,
      draw: (x, y) =>
        textAt(title, { x, y: y + 13, size: SIZE, after: small, seam: true, ...anchor }),
    };
  }
  const titles = balance(title, width, SIZE);
  const smalls = balance(small, width, SMALL);
  const style = { leading: LEADING, seam: true, ...anchor };
  return {
    atLeft,
    width: Math.max(widest(titles, SIZE), widest(smalls, SMALL)),
    height: (titles.length + smalls.length) * LEADING,
    draw: (x, y) =>
      textAt(titles, { ...style, x, y: y + 13, size: SIZE }) +
      textAt(smalls, {
        ...style,
        x,
        y: y + 12 + titles.length * LEADING,
        size: SMALL,
        soft: true,
      }),
  };
}

/** The width of a label in one line. */
export const oneLine = (title: string, small: string): number =>
  textWidth(title, SIZE) + AFTER + textWidth(small, SMALL);

/** The date of a moment and how it stands. */
export function momentSmall(moment: Moment, words: Localizer): string {
  const state = momentState(moment, words);
  return [momentDate(moment, words), ...(state ? [state] : [])].join(' · ');
}

/** The mark, the name and what the lane rests on. */
export function laneHead(
  { jurisdiction }: Lane,
  basis: TimelineView['basis'],
  { words }: ChartOptions,
): Block {
  const name = words.text(jurisdiction.short);
  const after = basis.get(jurisdiction.id);
  return {
    width: 20 + textWidth(name, 14, true) + 8 + textWidth(after ?? '', 11.5),
    height: 26,
    draw: (x, y) =>
      place(
        x,
        y + 3,
        el('path', { d: markPath(jurisdiction.mark, 13), fill: colourOf(jurisdiction) }),
      ) +
      textAt(name, {
        x: x + 20,
        y: y + 14,
        size: 14,
        bold: true,
        seam: true,
        ...(after ? { after } : {}),
      }),
  };
}
