import type { PdfPage } from './pdf-pages.ts';

/** A4, in millimetres like all that follows. */
export const A4 = { short: 210, long: 297 };
/** The tolerance of the standard. */
export const NEAR = 1;
/** The distance of lines. */
export const PITCH = 10.2;
/** A dot of the browser's: two lines that it moves to whole dots may be so far off. */
export const SNAP = 25.4 / 96;

/** The text block of GB/T 9704, and its distance from the binding and from the cut edge. */
const BLOCK = { top: 37, height: 225, width: 156, binding: 28, cut: 26 };

/** Whether a page is turned for a wide table. */
export const isTurned = ({ width, height }: PdfPage): boolean => width > height;

/** Whether a page is on the front of its sheet. */
export const isOdd = (number: number): boolean => number % 2 === 1;

/** Where the text block of a page lies, from its left and top edge. */
export function blockOf(page: PdfPage, number: number) {
  const before = isOdd(number) ? BLOCK.binding : BLOCK.cut;
  return isTurned(page)
    ? {
        left: A4.long - BLOCK.top - BLOCK.height,
        top: before,
        width: BLOCK.height,
        height: BLOCK.width,
      }
    : { left: before, top: BLOCK.top, width: BLOCK.width, height: BLOCK.height };
}
