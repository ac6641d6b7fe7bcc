import { dated, yearOf, type Dated, type TargetInTime } from './model.ts';

/** The box of the picture, and the room that its labels take. */
export const PACE_BOX = { width: 420, height: 220, left: 8, right: 152, top: 22, bottom: 26 };

/** From one line of labels to the next. */
const LINE = 20;

/** From the end of the scale to the column of what is not comparable. */
const ASIDE = 26;

/** A mark of the picture, in its coordinates. */
export interface Spot extends Dated {
  x: number;
  y: number;
}

/** What is drawn of a target: the paths that goals imply, the line of numbers, and what is apart. */
export interface PacePicture {
  paths: { from: Spot; to: Spot; points: string }[];
  line: string;
  spots: Spot[];
  goals: Spot[];
  apart: Spot[];
  ticks: { x: number; year: number }[];
}

/** Places a target in time; years across, numbers from zero upwards. */
export function pacePicture(inTime: TargetInTime): PacePicture {
  const { baselines, points, apart, isShare } = inTime;
  const goals = [...inTime.goals, ...inTime.steps];
  const others = apart.filter(({ unit }) => unit === inTime.target.goal.unit).map(dated);
  const all = [...baselines, ...goals, ...points];
  const years = all.map(yearOf);
  const [first, end] = [Math.min(...years), Math.max(...years)];
  const top = Math.max(...all.map(({ value }) => value));
  const across = (year: number): number =>
    Math.round(
      PACE_BOX.left +
        ((year - first) / (end - first)) * (PACE_BOX.width - PACE_BOX.left - PACE_BOX.right),
    );
  const up = (value: number): number =>
    Math.round(
      PACE_BOX.height -
        PACE_BOX.bottom -
        (value / top) * (PACE_BOX.height - PACE_BOX.top - PACE_BOX.bottom),
    );
  const spot = (one: Dated): Spot => ({ ...one, x: across(yearOf(one)), y: up(one.value) });
  const path = (from: Dated, to: Dated): string =>
    Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => {
      const share = i / (yearOf(to) - yearOf(from));
      const value = isShare
        ? from.value + (to.value - from.value) * share
        : from.value * (to.value / from.value) ** share;
      return `${across(yearOf(from) + i)},${up(value)}`;
    }).join(' ');
  return {
    paths: baselines.flatMap((from) =>
      goals
        .filter((to) => yearOf(to) > yearOf(from))
        .map((to) => ({ from: spot(from), to: spot(to), points: path(from, to) })),
    ),
    line: points.map((one) => `${spot(one).x},${spot(one).y}`).join(' '),
    spots: [...baselines, ...points].map(spot),
    goals: goals.map(spot),
    // On no scale, and below the goals: what is not comparable has no place beside the line.
    apart: others.map((one, i) => ({
      ...one,
      x: PACE_BOX.width - PACE_BOX.right + ASIDE,
      y: PACE_BOX.height - PACE_BOX.bottom - LINE * (others.length - i),
    })),
    ticks: [...new Set([first, ...points.slice(-1).map(yearOf), ...goals.map(yearOf)])]
      .sort((a, b) => a - b)
      .map((year) => ({ year, x: across(year) }))
      // Years that would run into one another are told by the table below.
      .filter(({ x }, i, all) => i === 0 || x - (all[i - 1]?.x ?? 0) >= 34),
  };
}
