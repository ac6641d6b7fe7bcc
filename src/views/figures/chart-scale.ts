import { max, min, scaleLinear, scaleLog } from 'd3';
import type { FigureGroup } from './model.ts';
import type { FiguresLayout } from './chart-label.ts';
import { textWidth } from '../../charts/measure.ts';
import type { ChartOptions } from '../../charts/types.ts';

/** From this span on a scale from zero would crush the small figures. */
const LOG_SPAN = 20;
/** From a value's place to its label, with a little air at the end. */
const LABEL_OFFSET = 30;
const TICK_SIZE = 11;
const TICK_GAP = 14;
/** Beside the ticks at the ends of a scale of decades, which stand there whatever the figures. */
const TICK_AIR = 5;

/** The scale of a panel, before anything is drawn. */
export interface PanelScale {
  log: boolean;
  domain: readonly [number, number];
  range: readonly [number, number];
  ticks: readonly number[];
  /** A tick in the panel's unit. */
  say(value: number): string;
}

/** The scale of a unit's figures: from zero, or logarithmic where the span asks for it. */
export function scaleOf(
  { figures }: FigureGroup,
  layout: FiguresLayout,
  { words, width }: ChartOptions,
): PanelScale {
  const least = min(figures, ({ figure }) => figure.value) ?? 0;
  const most = max(figures, ({ figure }) => figure.value_max ?? figure.value) || 1;
  const decades = layout.decades === true && least > 0;
  const log = decades || (least > 0 && most / least > LOG_SPAN);
  const spread = log ? ([least / 1.5, most * 1.2] as const) : ([0, most] as const);
  const domain = decades ? powersAround(least, most) : spread;
  const [first] = figures;
  const say = (value: number): string => {
    if (!first) return '';
    const figure = { ...first.figure, value };
    delete figure.value_max;
    return words.quantity(figure);
  };
  const [low, high] = decades ? domain : [log ? least : 0, most];
  const [before, after] = [low, high].map((tick) => textWidth(say(tick), TICK_SIZE) / 2);
  const air = decades ? TICK_AIR : 0;
  const from = layout.track + (layout.stacked ? (before ?? 0) + air : 0);
  const share = log ? scaleLog(domain, [0, 1]) : scaleLinear(domain, [0, 1]);
  // Each label stands right of its value: the scale ends where the tightest of them still fits.
  const ends = figures.map(({ figure }) => {
    const room = width - textWidth(words.figure(figure), 13, true) - LABEL_OFFSET - from;
    return from + room / Math.max(0.01, share(figure.value_max ?? figure.value));
  });
  const range = [from, Math.min(width - (after ?? 0) - air, ...ends)] as const;
  const scale = log ? scaleLog(domain, range) : scaleLinear(domain, range);
  const fits = (ticks: readonly number[]): boolean =>
    ticks.every((tick, i) => {
      const before = ticks[i - 1];
      if (before === undefined) return true;
      const needed = (textWidth(say(tick), TICK_SIZE) + textWidth(say(before), TICK_SIZE)) / 2;
      return scale(tick) - scale(before) >= needed + TICK_GAP;
    });
  const choices = log
    ? logTicks(domain)
    : [4, 3, 2, 1].map((count) => scaleLinear(domain, range).ticks(count));
  return { log, domain, range, ticks: choices.find(fits) ?? [], say };
}

/** The powers of ten around values; one value on a power has one below it and one above. */
function powersAround(least: number, most: number): readonly [number, number] {
  const [low, high] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  return low === high ? [10 ** (low - 1), 10 ** (high + 1)] : [10 ** low, 10 ** high];
}

/** Ticks for a logarithmic scale, the most first; at the end a single one. */
function logTicks(domain: readonly [number, number]): number[][] {
  const decades = steps(domain, [1]);
  return [
    steps(domain, [1, 2, 5]),
    steps(domain, [1, 3]),
    decades,
    [...decades.slice(0, 1), ...decades.slice(1).slice(-1)],
    decades.slice(-1),
  ];
}

/** Multiples of the powers of ten within a domain. */
function steps([low, high]: readonly [number, number], multiples: readonly number[]): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++) {
    for (const multiple of multiples) {
      const value = multiple * 10 ** power;
      if (value >= low && value <= high) found.push(value);
    }
  }
  return found;
}
