import { firstDay, lastDay, yearIn } from '../../shared/dates.ts';
import type { YearStretch } from './model.ts';

/** After how many years the timeline has a tick: a hairline, and a name where there is room. */
const TICK_YEARS = 1;

/** Where a year begins on the axis, and how much of it the year takes, or a tick and its years. */
export interface YearSlot {
  year: number;
  x: number;
  width: number;
}

/** Where days stand on an axis from which empty years are cut out. */
export interface TimeScale {
  /** Every year that is shown. */
  years: YearSlot[];
  /** The years that have a tick, each with the room up to the next. */
  ticks: YearSlot[];
  /** The middles of the cuts. */
  cuts: number[];
  /** From the beginning of the first day of a date to the end of its last. */
  span(date: string): { x0: number; x1: number };
}

/** The room of a cut. */
export const CUT = 30;
const DAY = 86_400_000;

/** A scale on which every year is as wide as every other, in a width. */
export function timeScale(
  stretches: readonly YearStretch[],
  left: number,
  width: number,
): TimeScale {
  const count = stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const cutRoom = CUT * Math.max(0, stretches.length - 1);
  const perYear = (width - cutRoom) / Math.max(1, count);
  const years: YearSlot[] = [];
  const cuts: number[] = [];
  let x = left;
  for (const [i, { from, to }] of stretches.entries()) {
    if (i > 0) {
      cuts.push(x + CUT / 2);
      x += CUT;
    }
    for (let year = from; year <= to; year++) {
      years.push({ year, x, width: perYear });
      x += perYear;
    }
  }
  const at = (day: string, days: number): number => {
    const time = Date.parse(`${day}T00:00:00Z`) + days * DAY;
    const year = yearIn(day);
    const slot = years.find((entry) => entry.year === year);
    const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
    return slot ? slot.x + (slot.width * (time - start)) / (end - start) : left;
  };
  return {
    years,
    ticks: years
      .filter(({ year }) => year % TICK_YEARS === 0)
      .map((slot) => ({ ...slot, width: slot.width * TICK_YEARS })),
    cuts,
    span: (date) => ({ x0: at(firstDay(date), 0), x1: at(lastDay(date), 1) }),
  };
}
