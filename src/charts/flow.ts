import { harveyBall } from './marks.ts';
import { textWidth } from './measure.ts';
import { place, textAt } from './svg.ts';

/** Something with a size that can be drawn anywhere; `y` is its top. */
export interface Block {
  width: number;
  height: number;
  draw(x: number, y: number): string;
}

/** Blocks in lines, like words: as many to a line as fit. */
export function flow(blocks: readonly Block[], width: number, gap: number, leading: number): Block {
  const placed: { block: Block; x: number; line: number }[] = [];
  let [x, line] = [0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) [x, line] = [0, line + 1];
    placed.push({ block, x, line });
    x += block.width + gap;
  }
  return {
    width,
    height: blocks.length === 0 ? 0 : line * leading + Math.max(...blocks.map((b) => b.height)),
    draw: (left, top) =>
      placed.map((entry) => entry.block.draw(left + entry.x, top + entry.line * leading)).join(''),
  };
}

/** A harvey ball with a label at its right. */
export function labelledBall(level: number, label: string, size: number, colour: string): Block {
  const ball = Math.round(size * 0.95);
  return {
    width: ball + 5 + textWidth(label, size),
    height: size * 1.2,
    draw: (x, y) =>
      place(x, y + size * 0.14, harveyBall(level, ball, colour)) +
      textAt(label, { x: x + ball + 5, y: y + size, size }),
  };
}

/** Lines of text as a block. */
export function paragraph(
  lines: readonly string[],
  width: number,
  style: {
    size: number;
    leading?: number;
    bold?: boolean;
    soft?: boolean;
    class?: string;
    /** See `TextStyle`. */
    seam?: boolean;
  },
): Block {
  const leading = style.leading ?? Math.round(style.size * 1.45);
  return {
    width,
    height: lines.length === 0 ? 0 : style.size + (lines.length - 1) * leading + style.size * 0.25,
    draw: (x, y) => textAt(lines, { ...style, leading, x, y: y + style.size }),
  };
}
