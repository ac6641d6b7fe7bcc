import type { Script } from '../languages/index.ts';

/*
 * The sheet of GB/T 9704—2012, the standard for the layout of official documents. It stands here
 * and nowhere else: the style sheet, the Word document and the reckoning of heights follow.
 * Lengths are in millimetres, sizes of type in points.
 */

/** A millimetre in points. */
export const POINTS = 72 / 25.4;

/** A4 (ISO 216), upright. */
export const SHEET = { width: 210, height: 297 };

/**
 * The print margins of an upright sheet. The bound one is the left one of odd pages and the right
 * one of even pages, so that both sides of a sheet register. A turned sheet is bound like the others:
 * its head lies at the left edge of the upright sheet.
 */
export const MARGIN = { top: 37, bottom: 35, bound: 28, cut: 26 };

/** The text block that the margins leave; a turned sheet has it turned. */
export const BLOCK = {
  width: SHEET.width - MARGIN.bound - MARGIN.cut,
  height: SHEET.height - MARGIN.top - MARGIN.bottom,
};

/** What the block holds: lines, and characters of a line. */
export const GRID = { lines: 22, characters: 28 };

const downTo = (step: number, value: number): number => Math.floor(value / step + 1e-9) * step;

/** From line to line: 22 have to fit, so that tenths of a millimetre are rounded down. */
export const LINE = Math.round(downTo(0.1, BLOCK.height / GRID.lines) * 10) / 10;

/**
 * Sizes of type, in points. Text is of the nominal size 3, 16 pt, of which 28 characters do not fit
 * into a line of 156 mm: `text` is the size that does, in quarters of a point.
 */
export const SIZE = {
  title: 22,
  nominal: 16,
  text: downTo(0.25, (BLOCK.width / GRID.characters) * POINTS),
  /** Text in Latin letters. */
  latin: 12,
  caption: 12,
  /** Issuer and date at the head. */
  issued: 12,
  /** Tables, notes, what stands under a table. */
  small: 10.5,
  page: 14,
};

/** How many lines of text, and of small print, stand in the block: the grid’s, halved for small print. */
export const LINES: Readonly<Record<Script, { text: number; small: number }>> = {
  han: { text: GRID.lines, small: GRID.lines * 2 },
  latin: { text: 36, small: 46 },
};

/** How far the first line of a paragraph is indented, in ems. */
export const INDENT: Readonly<Record<Script, number>> = { han: 2, latin: 1.5 };

/** What an item of a list stands in from the left with its number or its dash, in ems. */
export const ITEM: Readonly<Record<Script, number>> = { han: 4, latin: 2 };

/** On either side of what stands in a table's cell. */
export const CELL_SIDE = 1.2;

/** The dash of the page number stands so far below the text block, one character in from the corner. */
export const NUMBER_BELOW = 7;
