import { BLOCK, LINES, MARGIN } from '../../fixtures/standard.ts';
import type { PdfPage } from './pdf-pages.ts';

/** The tolerance of the standard, in millimetres like all that follows. */
export const NEAR = 1;
/** The distance of lines. */
export const PITCH = LINES.pitch;
/** A dot of the browser's: two lines that it moves to whole dots may be so far off. */
export const SNAP = 25.4 / 96;

/** Whether a page is turned for a wide table. */
export const isTurned = ({ width, height }: PdfPage): boolean => width > height;

/** Whether a page is on the front of its sheet. */
export const isOdd = (number: number): boolean => number % 2 === 1;

/** Where the text block of a page lies, from its left and top edge. */
export function blockOf(page: PdfPage, number: number) {
  const before = isOdd(number) ? MARGIN.binding : MARGIN.cut;
  return isTurned(page)
    ? {
        left: MARGIN.bottom,
        top: before,
        width: BLOCK.height,
        height: BLOCK.width,
      }
    : { left: before, top: MARGIN.top, width: BLOCK.width, height: BLOCK.height };
}
