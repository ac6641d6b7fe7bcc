import { textWidth } from '../../charts/measure.ts';
import { LABEL_SIZE, placeLabels, type PlacedLabel, type DrawnPoint } from './labels.ts';
import { dated, yearOf, type Dated, type TargetInTime } from './model.ts';

/** The room of the picture: its width, and what stands around the scale. */
const ROOM = { width: 420, left: 12, right: 22, top: 28, scale: 172 };

/** Where the numbers stand on zero. */
const AXIS = ROOM.top + ROOM.scale;

/** From one line of years, or of what is not comparable, to the next. */
const LINE = 18;

/** A mark of the picture, in its coordinates. */
export interface Spot extends Dated, DrawnPoint {}

/** What is drawn of a target: the paths that goals imply, the line of numbers, and what is apart. */
export interface PacePicture {
  width: number;
  height: number;
  axis: number;
  paths: { from: Spot; to: Spot; points: string }[];
  line: string;
  spots: Spot[];
  goals: Spot[];
  /** What is on no scale, in lines below the years. */
  apart: Spot[];
  labels: PlacedLabel[];
  /** The years of starting values, of the last number and of goals, each in the first row free for it. */
  ticks: { x: number; y: number; year: number }[];
}

/**
 * Places a target in time; years across, numbers from zero upwards.
 * @param said a number as its label says it
 */
export function pacePicture(inTime: TargetInTime, said: (one: Dated) => string): PacePicture {
  const { baselines, points, apart, last, isShare } = inTime;
  const goals = [...inTime.goals, ...inTime.steps];
  const others = apart.filter(({ unit }) => unit === inTime.target.goal.unit).map(dated);
  const all = [...baselines, ...goals, ...points];
  const years = all.map(yearOf);
  const [first, end] = [Math.min(...years), Math.max(...years)];
  const top = Math.max(...all.map(({ value }) => value));
  const across = (year: number): number =>
    Math.round(
      ROOM.left + ((year - first) / (end - first)) * (ROOM.width - ROOM.left - ROOM.right),
    );
  const up = (value: number): number => Math.round(AXIS - (value / top) * ROOM.scale);
  const spot = (one: Dated): Spot => ({ ...one, x: across(yearOf(one)), y: up(one.value) });
  const path = (from: Dated, to: Dated): DrawnPoint[] =>
    Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => {
      const share = i / (yearOf(to) - yearOf(from));
      const value = isShare
        ? from.value + (to.value - from.value) * share
        : from.value * (to.value / from.value) ** share;
      return { x: across(yearOf(from) + i), y: up(value) };
    });
  const paths = baselines.flatMap((from) =>
    goals
      .filter((to) => yearOf(to) > yearOf(from))
      .map((to) => ({ from: spot(from), to: spot(to), way: path(from, to) })),
  );
  const line = points.map(spot);
  const starts = baselines.map(yearOf);
  const told = [
    ...goals,
    ...(last ? [last] : []),
    // What stands beside a starting value in its own year is another number for it.
    ...points.filter((one) => starts.includes(yearOf(one))),
    ...baselines,
  ];
  const labels = placeLabels(
    apartFrom(told.map(spot))
      .sort((one, other) => other.x - one.x)
      .map((at) => ({ at, text: said(at) })),
    {
      width: ROOM.width,
      bottom: AXIS,
      marks: all.map(spot),
      lines: [line, ...paths.map(({ way }) => way)],
    },
  );
  const ticks = inRows([...starts, ...(last ? [yearOf(last)] : []), ...goals.map(yearOf)], across);
  const below = Math.max(AXIS, ...ticks.map(({ y }) => y));
  return {
    width: ROOM.width,
    height: below + others.length * LINE + 6,
    axis: AXIS,
    paths: paths.map(({ from, to, way }) => ({ from, to, points: drawn(way) })),
    line: drawn(line),
    spots: [...baselines, ...points].map(spot),
    goals: goals.map(spot),
    apart: others.map((one, i) => ({ ...one, x: ROOM.left, y: below + (i + 1) * LINE })),
    labels,
    ticks,
  };
}

const drawn = (line: readonly DrawnPoint[]): string =>
  line.map(({ x, y }) => `${x},${y}`).join(' ');

/** Marks of which no other stands in the same place. */
const apartFrom = (spots: readonly Spot[]): Spot[] =>
  spots.filter(
    (one, i) => spots.findIndex((other) => other.x === one.x && other.y === one.y) === i,
  );

/** Years in rows below the axis, so that none runs into the one before it. */
function inRows(
  years: readonly number[],
  across: (year: number) => number,
): { x: number; y: number; year: number }[] {
  const ends: number[] = [];
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => {
      const x = across(year);
      const half = textWidth(String(year), LABEL_SIZE) / 2;
      const free = ends.findIndex((end) => x - half > end + 4);
      const row = free === -1 ? ends.length : free;
      ends[row] = x + half;
      return { year, x, y: AXIS + (row + 1) * LINE };
    });
}
