import { paragraph, type Block } from './flow.ts';
import { wrap } from './measure.ts';
import { rule } from './svg.ts';

/** A row of a chart: what it is about, and its bar or its marks. */
export interface BarRow {
  head: Pick<Block, 'height' | 'draw'>;
  bar: Pick<Block, 'height' | 'draw'>;
}

/** Where rows stand, in pixels. */
export interface BarRowsLayout {
  width: number;
  /** Where bars start; 0 puts each under its head. */
  left: number;
  /** From a row to the rule under it, and from there to the next row. */
  gap?: number;
  /** From a head to the bar under it. */
  under?: number;
  note: string;
  noteWidth?: number;
}

/**
 * Rows of bars under each other, ruled apart, with a note at the foot.
 * @returns SVG, and its height in pixels
 */
export function barRows(
  rows: readonly BarRow[],
  { left, gap = 16, under = 6, note, width, noteWidth = width }: BarRowsLayout,
): { body: string; height: number } {
  const stacked = left === 0;
  const parts: string[] = [];
  let y = 6;
  for (const [i, { head, bar }] of rows.entries()) {
    if (i > 0) {
      parts.push(rule(0, y, width, y));
      y += gap;
    }
    parts.push(head.draw(0, y), bar.draw(left, stacked ? y + head.height + under : y));
    y += (stacked ? head.height + under + bar.height : Math.max(head.height, bar.height)) + gap;
  }
  const foot = paragraph(wrap(note, noteWidth, 12), width, { size: 12, soft: true });
  parts.push(rule(0, y, width, y), foot.draw(0, y + 10));
  return { body: parts.join(''), height: y + foot.height + 12 };
}
