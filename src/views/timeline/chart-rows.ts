import type { Moment } from './model.ts';
import { POINT, OPEN } from './chart-glyphs.ts';
import { momentLabel, momentSmall, oneLine, type MomentLabel } from './chart-label.ts';
import type { TimeScale } from './chart-scale.ts';
import type { ChartOptions } from '../../charts/types.ts';

/** A moment in its place along the axis: from where to where it is drawn, with its label. */
export interface Placed {
  moment: Moment;
  x0: number;
  x1: number;
  label: MomentLabel;
  labelX: number;
}

/** Things that stand beside each other without touching. */
export interface TimelineRow {
  items: Placed[];
  height: number;
}

const BESIDE = 8;
const APART = 18;
/** Fonts of readers may be wider than the estimate. */
const SLACK = 0.93;

/** Places moments in as few rows as their labels allow; the order of dates runs down the rows. */
export function rowsOf(
  moments: readonly Moment[],
  scale: TimeScale,
  options: ChartOptions,
): TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (const moment of moments) {
    if (moment.date === undefined) continue;
    const item = placed(moment, moment.date, scale, options);
    const last = rows.at(-1);
    // Only the last row is tried: a later thing never stands above an earlier one.
    if (last?.items.every((other) => isApart(other, item))) {
      last.items.push(item);
      last.height = Math.max(last.height, item.label.height);
    } else rows.push({ items: [item], height: item.label.height });
  }
  return rows;
}

/** A moment with its label at the right, at the left where only that has room for one line. */
function placed(moment: Moment, date: string, scale: TimeScale, options: ChartOptions): Placed {
  const { words, width } = options;
  const { x0, x1 } = scale.span(date);
  const reach = Math.max(0, (POINT - (x1 - x0)) / 2);
  const [from, to] = [x0 - reach, x1 + reach + (moment.open ? OPEN : 0)];
  const right = (width - to - BESIDE) * SLACK;
  const left = (from - BESIDE) * SLACK;
  const needed = oneLine(words.text(moment.title), momentSmall(moment, words));
  const atLeft = needed > right && left > right;
  const label = momentLabel(moment, Math.max(80, atLeft ? left : right), atLeft, options);
  return { moment, x0, x1, label, labelX: atLeft ? from - BESIDE : to + BESIDE };
}

const isApart = (a: Placed, b: Placed): boolean => {
  const [before, after] = [edges(a), edges(b)];
  return before.right + APART <= after.left || after.right + APART <= before.left;
};

const edges = ({ x0, x1, label, labelX, moment }: Placed) => ({
  left: Math.min(x0 - POINT / 2, label.atLeft ? labelX - label.width : labelX),
  right: Math.max(
    x1 + POINT / 2 + (moment.open ? OPEN : 0),
    label.atLeft ? labelX : labelX + label.width,
  ),
});
