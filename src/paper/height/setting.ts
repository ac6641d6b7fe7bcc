import { isLatin, traits, type Locale } from '../../i18n/locales.ts';
import { CELL_SIDE, GRID, LINE, LINES, POINTS, SIZE } from '../geometry.ts';

/** The lines of a kind of text on the paper: their size and their pitch, in millimetres. */
export interface Type {
  size: number;
  pitch: number;
}

const type = (points: number, pitch: number): Type => ({ size: points / POINTS, pitch });

/** The pitch of so many lines in the block. */
const share = (lines: number): number => (LINE * GRID.lines) / lines;

/** Latin letters are narrower in the faces of the sheet than widths are reckoned to be. */
const LATIN = 0.89;
const narrower = (points: number, locale: Locale): number =>
  isLatin(locale) ? points * LATIN : points;

/** The sizes and pitches of the sheet, as its style sets them. */
export const types = {
  title: type(SIZE.title, LINE),
  caption: type(SIZE.caption, (LINE * 3) / 4),
  body: (locale: Locale): Type =>
    type(
      narrower(isLatin(locale) ? SIZE.latin : SIZE.text, locale),
      share(LINES[traits[locale].script].text),
    ),
  small: (locale: Locale): Type =>
    type(narrower(SIZE.small, locale), share(LINES[traits[locale].script].small)),
};

/** Space around blocks, in millimetres; much of it is a part of a line of small type. */
export const space = {
  /** Around the title, with issuer and date over it; key points have a part of it. */
  title: LINE,
  titleBeforeKeyPoints: LINE / 4,
  keyPoints: (LINE * 3) / 4,
  /** On both sides of a cell. */
  cellSides: 2 * CELL_SIDE,
  /** Above and below the text of a cell, under small print, above notes: of a small line. */
  part: 1 / 2,
  /**
   * The foot of the last sheet, in small lines: the code of an address takes three and a half, a
   * long address beside it one more, and on an upright sheet the notes may take more than reckoned.
   */
  foot: { upright: 5.25, turned: 5 },
};
