import type { Locale } from '../../i18n/index.ts';

/** A millimetre in points. */
const POINTS = 72 / 25.4;

/** The lines of a kind of text on the paper: their size and their pitch, in millimetres. */
export interface Type {
  size: number;
  pitch: number;
}

/** The line of the grid that the standard sets. */
export const LINE = 10.2;
const SMALL = LINE / 2;

/** The text block of an upright sheet; a turned one has it turned. */
export const BLOCK = { width: 156, height: 225 };

const type = (points: number, pitch: number): Type => ({ size: points / POINTS, pitch });

/** Latin letters are narrower in the faces of the sheet than they are reckoned to be. */
const LATIN = 0.94;
const scale = (locale: Locale): number => (locale === 'en' ? LATIN : 1);

/** The sizes of `styles/sheet-paper.css`. */
export const types = {
  title: type(22, LINE),
  small: (locale: Locale): Type => type(10.5 * scale(locale), SMALL),
  caption: type(12, LINE),
  body: (locale: Locale): Type =>
    locale === 'en' ? type(12.5 * LATIN, (LINE * 2) / 3) : type(15.75, LINE),
};

/** Space around blocks. */
export const space = {
  /** Above and below the key points, and under their frame. */
  keyPoints: LINE / 2 + LINE / 2,
  /** Above and below the text of a cell. */
  cell: SMALL / 2,
  /** On both sides of a cell. */
  cellSides: 2.4,
  /** The rules of a table and what stands under it. */
  table: SMALL,
  /** Between a table and its small print the space is drawn in. */
  drawnIn: SMALL / 2,
  /** Under the last line of small print. */
  smallPrint: SMALL / 2,
  /** Above the notes. */
  notes: SMALL / 2,
  /** The foot of the last sheet, where the code of an address takes four small lines. */
  foot: SMALL * 1.5 + SMALL * 4,
};
