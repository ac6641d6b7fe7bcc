import {
  AlignmentType,
  DocumentGridType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { isLatin, type Locale } from '../../i18n/index.ts';
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
    footers: { default: pageNumber('right'), even: pageNumber('left') },
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
function pageNumber(side: 'left' | 'right'): Footer {
  const inwards = size.page * 10;
  return new Footer({
    children: [
      new Paragraph({
        style: style.page,
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: inwards },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
