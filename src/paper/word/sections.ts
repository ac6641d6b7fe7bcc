import {
  AlignmentType,
  BorderStyle,
  DocumentGridType,
  Footer,
  HeightRule,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { isLatin, type Locale } from '../../i18n/locales.ts';
import { settingOf, sheet, size } from './geometry.ts';
import { style } from './names.ts';

/** A section of the document: its sheet, its grid, its page numbers. */
export function section(turned: boolean, locale: Locale, children: FileChild[]): ISectionOptions {
  const { width, height, top, bottom, left, right, footer } = sheet;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width,
          height,
          orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        // The block keeps its place on the sheet when the sheet is turned.
        margin: turned
          ? { top: left, bottom: right, left: bottom, right: top, footer: right / 2 }
          : { top, bottom, left, right, footer },
      },
      grid: gridOf(locale),
    },
    footers: turned
      ? { default: turnedNumber('right'), even: turnedNumber('left') }
      : { default: pageNumber('right'), even: pageNumber('left') },
    children,
  };
}

/** 22 lines of 28 characters; Latin text has lines only. */
function gridOf(locale: Locale) {
  const { line: linePitch } = settingOf(locale);
  return isLatin(locale)
    ? { type: DocumentGridType.LINES, linePitch }
    : { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace: 0 };
}

/** The page number between dashes, one character in from the outer corner. */
const pageNumber = (side: 'left' | 'right'): Footer => new Footer({ children: [number(side)] });

function number(side: 'left' | 'right'): Paragraph {
  const inwards = size.page * 10;
  return new Paragraph({
    style: style.page,
    alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: { [side]: inwards },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

/**
 * The number of a turned sheet, which keeps its place on the paper: it runs down the left edge,
 * below on odd pages and above on even ones. A cell that hangs on the page can hold a text that runs
 * down; a paragraph cannot.
 * @param side where it stands while the sheet is upright
 */
function turnedNumber(side: 'left' | 'right'): Footer {
  const { left, bottom, measure, numberBelow, numberLine } = sheet;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const cell = new TableCell({
    width: { size: numberLine, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders,
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [number(side)],
  });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: numberLine, type: WidthType.DXA },
    columnWidths: [numberLine],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: bottom - numberBelow - numberLine / 2,
      absoluteVerticalPosition: left,
      leftFromText: 0,
      rightFromText: 0,
    },
    rows: [new TableRow({ height: { value: measure, rule: HeightRule.EXACT }, children: [cell] })],
  });
  return new Footer({ children: [table, new Paragraph({ style: style.page })] });
}
