/**
 * The page of GB/T 9704—2012 in twips (1/20 pt): A4, a text block of 156 × 225 mm, 22 lines of 28
 * characters. Lines have an exact height and characters of 16 pt stand a little closer, so that no
 * grid of a word processor's own is needed: they differ in how they read one.
 */
const mm = (value: number): number => Math.round((value / 25.4) * 1440);

/** The sheet, its margins, and how far the page number stands from the edge. */
export const sheet = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  bottom: mm(35),
  left: mm(28),
  right: mm(26),
  /** The page number's line stands 7 mm below the text block. */
  footer: mm(35 - 7 - 6),
  /** The width of the text block, upright and turned. */
  measure: mm(156),
  turned: mm(297 - 28 - 26),
} as const;

/** 22 lines in 225 mm, in twips. */
export const LINE = 579;

/** Half a line, for tables and notes. */
export const HALF_LINE = 290;

/** How much closer characters of 16 pt stand for 28 in 156 mm, in twips. */
export const CLOSER = -5;

/** Two characters, the indent of a paragraph. */
export const INDENT = 632;

/** Sizes in half points. */
export const size = { title: 44, text: 32, latin: 28, small: 21, note: 18 } as const;
