import { isLatin, traits, type Locale } from '../../i18n/locales.ts';
import {
  BLOCK,
  CELL_SIDE,
  GRID,
  INDENT,
  LINES,
  MARGIN,
  NUMBER_BELOW,
  SHEET,
  SIZE,
} from '../geometry.ts';

/** Millimetres and points in twips (1/20 pt), the unit of Word. */
const mm = (value: number): number => Math.round((value / 25.4) * 1440);
const pt = (value: number): number => value * 20;

/** The sheet, its margins (the left one is the bound one), the place of the page number. */
export const sheet = {
  width: mm(SHEET.width),
  height: mm(SHEET.height),
  top: mm(MARGIN.top),
  bottom: mm(MARGIN.bottom),
  left: mm(MARGIN.bound),
  right: mm(MARGIN.cut),
  /** From the edge to the foot of the page number: its dash is in the middle of its line. */
  footer: mm(MARGIN.bottom - NUMBER_BELOW) - pt(SIZE.page) / 2,
  /** From the text block to the middle of the page number, and the line that it stands in. */
  numberBelow: mm(NUMBER_BELOW),
  numberLine: 2 * pt(SIZE.page),
  /** The width of the text block, upright and turned. */
  measure: mm(BLOCK.width),
  turned: mm(BLOCK.height),
} as const;

/** A line of Chinese text: 22 of them have to fit into the block. */
export const WORD_LINE = Math.floor(sheet.turned / GRID.lines);

/** Half a line of Chinese text, for what stands around tables and notes. */
export const HALF_LINE = Math.floor(WORD_LINE / 2);

/** Space around what is set in half lines. */
export const QUARTER_LINE = Math.floor(HALF_LINE / 2);

/** On either side of what stands in a table's cell. */
export const cellSide = mm(CELL_SIDE);

/**
 * How much closer characters of 16 pt stand for 28 of them in 156 mm, in twips: by themselves 27
 * would fit. The styles say so, and the grid of characters adds nothing: one that takes away from
 * its characters is what word processors read each in a way of its own.
 */
export const CLOSER = Math.floor(sheet.measure / GRID.characters - pt(SIZE.nominal));

const halfPoints = (points: number): number => points * 2;

/** Sizes in half points: those of the standard, and that of text in Latin letters. */
export const size = {
  title: halfPoints(SIZE.title),
  text: halfPoints(SIZE.nominal),
  latin: halfPoints(SIZE.latin),
  caption: halfPoints(SIZE.caption),
  issued: halfPoints(SIZE.issued),
  small: halfPoints(SIZE.small),
  page: halfPoints(SIZE.page),
} as const;

/** How running text is set in a language. */
export interface Setting {
  /** In half points. */
  size: number;
  /** From line to line, in twips. */
  line: number;
  /** From line to line of small print: of tables and notes. */
  smallLine: number;
  /** Between a cell's text and its lines, in twips. */
  cellBlock: number;
  /** The indent of a paragraph, in twips. */
  indent: number;
}

/** Latin text has more lines than Chinese text, as on the printed sheet. */
export function settingOf(locale: Locale): Setting {
  const latin = isLatin(locale);
  const smallLine = Math.floor((WORD_LINE * GRID.lines) / LINES[traits[locale].script].small);
  const em = latin ? pt(SIZE.latin) : sheet.measure / GRID.characters;
  return {
    size: latin ? size.latin : size.text,
    line: Math.round((WORD_LINE * GRID.lines) / LINES[traits[locale].script].text),
    smallLine,
    // Word processors break Latin letters into more lines than the sheet has: they stand closer.
    cellBlock: Math.round(smallLine / (latin ? 8 : 4)),
    indent: Math.round(INDENT[traits[locale].script] * em),
  };
}
