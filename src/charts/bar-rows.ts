import { paragraph, type Block } from './flow.ts';
import { wrap } from './measure.ts';
import { rule } from './svg.ts';

/** A row of a bar chart: what it is about, and its bar. */
export interface BarRow {
  head: Pick<Block, 'height' | 'draw'>;
  bar: Pick<Block, 'height' | 'draw'>;
}

/**
 * Rows of bars under each other, ruled apart, with a note at the foot.
 * @param options.left where bars start, in pixels; 0 puts each under its head
 * @returns SVG, and its height in pixels
 */
export function barRows(
  rows: readonly BarRow[],
  { left, note, width }: { left: number; note: string; width: number },
): { body: string; height: number } {
  const stacked = left === 0;
  const parts: string[] = [];
  let y = 6;
  for (const [i, { head, bar }] of rows.entries()) {
    if (i > 0) {
      parts.push(rule(0, y, width, y));
      y += 16;
    }
    parts.push(head.draw(0, y), bar.draw(left, stacked ? y + head.height + 6 : y));
    y += (stacked ? head.height + 6 + bar.height : Math.max(head.height, bar.height)) + 16;
  }
  const foot = paragraph(wrap(note, width, 12), width, { size: 12, soft: true });
  parts.push(rule(0, y, width, y), foot.draw(0, y + 10));
  return { body: parts.join(''), height: y + foot.height + 12 };
}
