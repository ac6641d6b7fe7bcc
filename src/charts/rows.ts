import { paragraph, type Block } from './flow.ts';
import { wrap } from './measure.ts';
import { rule } from './svg.ts';

/** A row of a chart: what it is about, and the room of its bar or its marks. */
interface HeadedRow {
  head: Pick<Block, 'height'>;
  bar: Pick<Block, 'height'>;
}

/** Where the head of a row and its bar stand: their upper edges, in pixels. */
export interface RowPlace {
  head: number;
  bar: number;
}

/** Whether a picture is so narrow that heads stand over their bars, not beside them. */
export const isStacked = (width: number): boolean => width < 600;

/** How rows follow each other, in pixels. */
export interface RowsLayout {
  /** Where bars start; 0 puts each under its head. */
  left: number;
  /** Where the first row begins. */
  top?: number;
  /** From a row to the next. */
  gap: number;
  /** From a head to the bar under it. */
  under?: number;
  /** Whether a head and the bar beside it have one middle, not one upper edge. */
  centred?: boolean;
}

/**
 * The one place that decides where rows stand; charts that Plot draws over all rows take their
 * bars from here.
 * @returns a place a row, and where the last row ends
 */
export function rowPlaces(
  rows: readonly HeadedRow[],
  { left, top = 6, gap, under = 6, centred = false }: RowsLayout,
): { places: RowPlace[]; bottom: number } {
  const stacked = left === 0;
  let [y, bottom] = [top, top];
  const places = rows.map(({ head, bar }) => {
    const beside = Math.max(head.height, bar.height);
    const inset = (height: number) => (centred && !stacked ? (beside - height) / 2 : 0);
    const place = stacked
      ? { head: y, bar: y + head.height + under }
      : { head: y + inset(head.height), bar: y + inset(bar.height) };
    bottom = y + (stacked ? head.height + under + bar.height : beside);
    y = bottom + gap;
    return place;
  });
  return { places, bottom };
}

/** A row that is drawn where it stands. */
export interface BarRow {
  head: Pick<Block, 'height' | 'draw'>;
  bar: Pick<Block, 'height' | 'draw'>;
}

/** Rows ruled apart, with a note at the foot. */
export interface BarRowsLayout extends Pick<RowsLayout, 'left' | 'under'> {
  width: number;
  /** From a row to the rule under it, and from there to the next row. */
  gap?: number;
  note: string;
  noteWidth?: number;
}

/**
 * Rows of bars under each other, ruled apart, with a note at the foot.
 * @returns SVG, its height in pixels, and where its rows stand
 */
export function barRows(
  rows: readonly BarRow[],
  { left, gap = 16, under = 6, note, width, noteWidth = width }: BarRowsLayout,
): { body: string; height: number; places: RowPlace[] } {
  const { places, bottom } = rowPlaces(rows, { left, gap: 2 * gap, under });
  const parts = rows.map(({ head, bar }, i) => {
    const { head: top, bar: at } = places[i] ?? { head: 0, bar: 0 };
    const above = i > 0 ? rule(0, top - gap, width, top - gap) : '';
    return above + head.draw(0, top) + bar.draw(left, at);
  });
  const y = bottom + gap;
  const foot = paragraph(wrap(note, noteWidth, 12), width, { size: 12, soft: true });
  parts.push(rule(0, y, width, y), foot.draw(0, y + 10));
  return { body: parts.join(''), height: y + foot.height + 12, places };
}

/** Blocks under each other, and the note at the foot. */
export interface PanelsLayout {
  width: number;
  /** From a block to the next, with a rule between them. */
  gap: number;
  /** From the last block to the note. */
  foot: number;
  /** Under the note. */
  end: number;
  note: string;
  noteWidth?: number;
}

/**
 * Panels under each other, ruled apart, each with its own scale, with a note at the foot.
 * @returns SVG, and its height in pixels
 */
export function panelRows(
  blocks: readonly Pick<Block, 'height' | 'draw'>[],
  { width, gap, foot, end, note, noteWidth = width }: PanelsLayout,
): { body: string; height: number } {
  const rows = blocks.map((bar) => ({ head: { height: 0 }, bar }));
  const { places, bottom } = rowPlaces(rows, { left: 0, under: 0, gap });
  const parts = blocks.map((block, i) => {
    const y = places[i]?.bar ?? 0;
    return (i > 0 ? rule(0, y - gap / 2, width, y - gap / 2) : '') + block.draw(0, y);
  });
  const lines = paragraph(wrap(note, noteWidth, 12), width, { size: 12, soft: true });
  parts.push(lines.draw(0, bottom + foot));
  return { body: parts.join(''), height: bottom + foot + lines.height + end };
}
