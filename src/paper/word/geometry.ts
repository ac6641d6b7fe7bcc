import type { Locale } from '../../i18n/index.ts';

/**
 * The page of GB/T 9704—2012 in twips (1/20 pt): A4, a text block of 156 × 225 mm, 22 lines of 28
 * characters.
 */
const mm = (value: number): number => Math.round((value / 25.4) * 1440);

/** The sheet, its margins (the left one is the bound one), the place of the page number. */
export const sheet = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  bottom: mm(35),
  left: mm(28),
  right: mm(26),
  /** From the edge to the foot of the page number, whose dash stands 7 mm below the text block. */
  footer: mm(35 - 7) - 140,
  /** The width of the text block, upright and turned. */
  measure: mm(156),
  turned: mm(225),
} as const;

/** A line of Chinese text: 22 of them in 225 mm. */
export const LINE = 579;

/** Half a line, for tables, notes and what stands around them. */
export const HALF_LINE = 289;

/**
 * How much closer characters of 16 pt stand for 28 of them in 156 mm, in twips: by themselves 27
 * would fit. The styles say so, and the grid of characters adds nothing: one that takes away from
 * its characters is what word processors read each in a way of its own.
 */
export const CLOSER = -5;

/** Sizes in half points: those of the standard, and that of text in Latin letters. */
export const size = { title: 44, text: 32, latin: 24, caption: 24, small: 21, page: 28 } as const;

/** How running text is set in a language. */
export interface Setting {
  /** In half points. */
  size: number;
  /** From line to line, in twips. */
  line: number;
  /** The indent of a paragraph, in twips. */
  indent: number;
}

/** Latin text has 36 lines where Chinese has 22, as on the printed sheet. */
export const settingOf = (locale: Locale): Setting =>
  locale === 'en'
    ? { size: size.latin, line: Math.round((LINE * 22) / 36), indent: 360 }
    : { size: size.text, line: LINE, indent: 632 };
