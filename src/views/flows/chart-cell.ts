import type { FlowCell } from './model.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { harveyBall } from '../../charts/marks.ts';
import { balance, wrap } from '../../charts/measure.ts';
import { place, textAt } from '../../charts/svg.ts';
import type { ChartOptions } from '../../charts/types.ts';

const BALL = 18;

/** How a cell is set. */
export interface FlowCellStyle {
  width: number;
  /** The element, where no head over the cell names it. */
  label: string | undefined;
}

/** One element of one jurisdiction: the firmest commitment as a ball, the number of measures. */
export function flowCell(
  { jurisdiction, measures, own, firmest }: FlowCell,
  { width, label }: FlowCellStyle,
  { words }: ChartOptions,
): Block {
  const known = measures.length > 0;
  const head = paragraph(label === undefined ? [] : balance(label, width, 12, true), width, {
    size: 12,
    bold: known,
    soft: !known,
    leading: 15,
  });
  const top = label === undefined ? 0 : head.height + 6;
  const said = !known
    ? words.say('chart.coverage.unmentioned')
    : own.length === 0
      ? words.say('chart.flows.frame-only')
      : firmest
        ? words.text(firmest.label)
        : '';
  const under = paragraph(wrap(said, width, 11), width, { size: 11, soft: true, leading: 14 });
  const below = known ? top + BALL + 5 : top + 2;
  return {
    width,
    height: below + under.height,
    draw: (x, y) =>
      (label === undefined ? '' : head.draw(x, y)) +
      (known
        ? place(x, y + top, harveyBall(firmest?.level ?? 0, BALL, colourOf(jurisdiction))) +
          textAt(words.number(measures.length), {
            x: x + BALL + 6,
            y: y + top + 14,
            size: 14,
            bold: true,
          })
        : '') +
      under.draw(x, y + below),
  };
}
