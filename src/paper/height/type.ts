import type { Locale } from '../../i18n/index.ts';

/** A millimetre in points. */
const POINTS = 72 / 25.4;

/** The lines of a kind of text on the paper: their size and their pitch, in millimetres. */
export interface Type {
  size: number;
  pitch: number;
}

/** The line of the grid that the standard sets, of which there are 22 in the block. */
export const LINE = 10.2;
const LINES = 22;

/** The text block of an upright sheet; a turned one has it turned. */
export const BLOCK = { width: 156, height: 225 };

const type = (points: number, pitch: number): Type => ({ size: points / POINTS, pitch });

/** Latin letters are narrower in the faces of the sheet than widths are reckoned to be. */
const LATIN = 0.89;

/** The sizes and pitches of `styles/sheet-paper.css`. */
export const types = {
  title: type(22, LINE),
  caption: type(12, (LINE * 3) / 4),
  body: (locale: Locale): Type =>
    locale === 'en' ? type(12 * LATIN, (LINE * LINES) / 36) : type(15.75, LINE),
  small: (locale: Locale): Type =>
    locale === 'en' ? type(10.5 * LATIN, (LINE * LINES) / 46) : type(10.5, LINE / 2),
};

/** Space around blocks, in millimetres; much of it is a part of a line of small type. */
export const space = {
  /** Under the title; key points stand closer, and have as much around them. */
  title: LINE,
  titleBeforeKeyPoints: LINE / 4,
  keyPoints: (LINE * 3) / 4,
  /** On both sides of a cell. */
  cellSides: 2.4,
  /** Above and below the text of a cell, under small print, above notes: of a small line. */
  part: 1 / 2,
  /**
   * The foot of the last sheet, in small lines: the code of an address takes four, and a long
   * address beside it one more on an upright sheet.
   */
  foot: { upright: 6.5, turned: 5.5 },
};
