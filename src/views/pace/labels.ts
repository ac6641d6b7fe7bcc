import type { Box } from '../../charts/box.ts';
import { textWidth } from '../../charts/measure.ts';

/** A point of a picture. */
export interface DrawnPoint {
  x: number;
  y: number;
}

/** A label where it may stand: its text begins, is centred or ends at its place. */
export interface PlacedLabel extends DrawnPoint {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** Where a line to its mark begins and ends, if it stands further off than beside it. */
  leader: readonly [DrawnPoint, DrawnPoint] | undefined;
}

/** What labels may not stand on, and what they rather leave free. */
export interface Around {
  width: number;
  /** No label reaches below. */
  bottom: number;
  marks: readonly DrawnPoint[];
  lines: readonly (readonly DrawnPoint[])[];
}

/** The size of the labels, in the units of the picture. */
export const LABEL_SIZE = 13.5;

/** Half of what a mark takes. */
const MARK = 5;
/** From a line of labels to the next. */
const LINE = 17;
/** What standing on something costs, and what each bit of a line behind it does. */
const [NEVER, BEHIND] = [1000, 2];

/**
 * Places labels one by one, each as near to its mark as those before it let it, and rather beside lines
 * than on them. One that finds no place is left out.
 */
export function placeLabels(
  wishes: readonly { at: DrawnPoint; text: string }[],
  around: Around,
): PlacedLabel[] {
  const behind = around.lines.flatMap(dense);
  const placed: PlacedLabel[] = [];
  for (const { at, text } of wishes) {
    const [best] = candidates(at, text, around.width)
      .map((label, i) => ({ label, cost: i + costOf(label, placed, { ...around, behind }) }))
      .sort((one, other) => one.cost - other.cost);
    if (best && best.cost < NEVER) placed.push(best.label);
  }
  return placed;
}

/** The room that a label takes. */
export function labelBox({ text, x, y, anchor }: PlacedLabel): Box {
  const width = textWidth(text, LABEL_SIZE);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { text, left, right: left + width, top: y - 0.88 * LABEL_SIZE, bottom: y + 3 };
}

/** Where a label may stand, the best first: above, below, beside, and a line further off. */
function candidates({ x, y }: DrawnPoint, text: string, width: number): PlacedLabel[] {
  const above = y - MARK - 4;
  const below = y + MARK + 0.88 * LABEL_SIZE + 1;
  const anchored = (line: number, leader: PlacedLabel['leader']): PlacedLabel[] => [
    { text, x, y: line, anchor: 'middle', leader },
    { text, x: Math.max(0, x - MARK), y: line, anchor: 'start', leader },
    { text, x: Math.min(width, x + MARK), y: line, anchor: 'end', leader },
  ];
  const led = (line: number, to: number): PlacedLabel[] =>
    anchored(line, [
      { x, y: to > y ? y + MARK : y - MARK },
      { x, y: to },
    ]);
  const beside = { text, x: x + MARK + 4, y: y + 5, anchor: 'start', leader: undefined } as const;
  return [
    ...anchored(above, undefined),
    ...anchored(below, undefined),
    beside,
    ...[1, 2, 3, 4].flatMap((n) => [
      ...led(above - n * LINE, above - n * LINE + 4),
      ...led(below + n * LINE, below + n * LINE - LABEL_SIZE),
    ]),
  ];
}

function costOf(
  label: PlacedLabel,
  placed: readonly PlacedLabel[],
  { width, bottom, marks, behind }: Around & { behind: readonly DrawnPoint[] },
): number {
  const box = labelBox(label);
  const boxes = placed.map(labelBox);
  const isOut = box.left < 0 || box.right > width || box.top < 0 || box.bottom > bottom;
  const taken = marks.map(({ x, y }) => ({
    left: x - MARK,
    right: x + MARK,
    top: y - MARK,
    bottom: y + MARK,
  }));
  const isOn =
    [...boxes, ...taken].some((other) => meet(box, other)) ||
    placed.some(({ leader }) => leader && dense(leader).some((point) => isIn(point, box))) ||
    // A line that passed another mark would seem to lead to that one.
    (label.leader !== undefined &&
      dense(label.leader).some((point) =>
        [...boxes, ...taken].some((other) => isIn(point, other)),
      ));
  return (isOut || isOn ? NEVER : 0) + BEHIND * behind.filter((point) => isIn(point, box)).length;
}

type Sides = Omit<Box, 'text'>;

const meet = (a: Sides, b: Sides): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isIn = ({ x, y }: DrawnPoint, { left, right, top, bottom }: Sides): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Points all along a line, so close together that none of it passes a label unseen. */
const dense = (line: readonly DrawnPoint[]): DrawnPoint[] =>
  line.slice(1).flatMap((to, i) => {
    const from = line[i] ?? to;
    const n = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3));
    return Array.from({ length: n + 1 }, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / n,
      y: from.y + ((to.y - from.y) * k) / n,
    }));
  });
