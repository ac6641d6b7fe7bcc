import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import { isLatin, traits, type Locale } from '../../i18n/locales.ts';
import { fontsOf, markFonts } from './faces.ts';
import { CLOSER, HALF_LINE, QUARTER_LINE, WORD_LINE, settingOf, size } from './geometry.ts';
import { style, styleName, type OwnStyle } from './names.ts';
import { HEADINGS } from './numbering.ts';

type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>;

/** Lines of one height, whatever stands in them. */
const exactly = (line: number, around: { before?: number; after?: number } = {}) => ({
  before: 0,
  after: 0,
  ...around,
  line,
  lineRule: LineRuleType.EXACT,
});

/** In twentieths of a point. */
const LATIN_TITLE_CLOSER = -5;

/** A rule over the text, or over and under it. */
const rule = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 4 };

/** The tag of a document's language: of its Latin letters, and of its Chinese characters. */
export const languagesOf = (locale: Locale): { value: string; eastAsia: string } =>
  traits[locale].word;

/** The styles of a document: the word processor's own for headings, and those of the sheet. */
export function stylesFor(locale: Locale): IStylesOptions {
  const english = isLatin(locale);
  const fonts = fontsOf(locale);
  const { size: text, line, smallLine, indent } = settingOf(locale);
  const running = english ? { size: text } : { size: text, characterSpacing: CLOSER };
  // Two characters in whatever size; the twips are for programs that do not count characters.
  const first = english ? {} : { indent: { firstLine: indent, firstLineChars: 200 } };
  // Not justified: in a justified line LibreOffice loses the punctuation that hangs over its end.
  const heading = (level: number, run: IRunStylePropertiesOptions, before = 0) => ({
    run: { ...running, color: '000000', italics: false, ...run },
    next: english ? style.first : style.body,
    paragraph: {
      ...first,
      spacing: exactly(line, { before }),
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      numbering: { reference: HEADINGS, level },
    },
  });
  // Small print keeps its own width of characters and its own lines.
  const own = (
    id: OwnStyle,
    run: IRunStylePropertiesOptions,
    paragraph: ParagraphOptions,
    next?: OwnStyle,
  ): IParagraphStyleOptions => ({
    id,
    name: styleName(id, locale),
    basedOn: 'Normal',
    quickFormat: true,
    ...(next ? { next } : {}),
    run,
    paragraph,
  });
  const small = { size: size.small, snapToGrid: false };
  const frame = { border: { top: rule, bottom: rule } };
  return {
    default: {
      document: {
        run: { font: fonts.fangSong, size: text, language: languagesOf(locale) },
        paragraph: { spacing: exactly(line) },
      },
      title: {
        run: {
          font: fonts.song,
          bold: true,
          size: size.title,
          color: '000000',
          snapToGrid: false,
          // Word processors set Latin letters a little wider than the sheet.
          ...(english ? { characterSpacing: LATIN_TITLE_CLOSER } : {}),
        },
        next: style.body,
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: exactly(WORD_LINE, { after: QUARTER_LINE }),
          keepNext: true,
          keepLines: true,
        },
      },
      heading1: heading(0, { font: fonts.hei, bold: english }, english ? line / 4 : 0),
      heading2: heading(1, { font: fonts.kai, bold: english }),
      heading3: heading(2, { font: fonts.fangSong, bold: !english, italics: english }),
      caption: {
        run: { font: fonts.hei, size: size.caption, bold: english, snapToGrid: false },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: exactly(english ? HALF_LINE : WORD_LINE),
          keepNext: true,
        },
      },
    },
    characterStyles: [
      {
        id: style.keyLabel,
        name: styleName(style.keyLabel, locale),
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { font: fonts.hei, bold: english },
      },
      {
        id: style.mark,
        name: styleName(style.mark, locale),
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { font: markFonts },
      },
    ],
    paragraphStyles: [
      // What the grid goes by: programs do not look at the defaults for it.
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        run: { size: text },
        paragraph: { spacing: exactly(line) },
      },
      own(style.body, running, english ? { indent: { firstLine: indent } } : { ...first }),
      ...(english ? [own(style.first, running, {}, style.body)] : []),
      own(style.item, running, { ...first }),
      own(
        style.keyTitle,
        { ...running, font: fonts.hei, bold: english },
        { ...first, ...frame, keepNext: true, keepLines: true },
        style.key,
      ),
      own(style.key, { ...running, font: fonts.kai }, { ...first, ...frame, keepLines: true }),
      own(
        style.issued,
        { font: fonts.song, size: size.issued, snapToGrid: false },
        {
          spacing: exactly(HALF_LINE, { after: QUARTER_LINE }),
          border: { bottom: { ...rule, space: 1 } },
        },
      ),
      own(
        style.subtitle,
        { ...running, font: fonts.kai },
        { alignment: AlignmentType.CENTER, spacing: exactly(line, { after: WORD_LINE }) },
        style.body,
      ),
      // A picture is higher than a line: its line has to grow with it.
      own(
        style.picture,
        { font: fonts.song },
        {
          alignment: AlignmentType.CENTER,
          spacing: { before: 0, after: HALF_LINE, line: 240, lineRule: LineRuleType.AUTO },
        },
        style.body,
      ),
      own(
        style.head,
        { ...small, font: fonts.hei, bold: english },
        { spacing: exactly(smallLine), keepNext: true },
      ),
      own(style.cell, small, { spacing: exactly(smallLine) }),
      own(style.small, small, { spacing: exactly(smallLine) }),
      own(
        style.smallTitle,
        { ...small, font: fonts.hei, bold: english },
        { spacing: exactly(smallLine, { before: QUARTER_LINE }), keepNext: true },
        style.small,
      ),
      own(style.colophon, small, {
        spacing: exactly(smallLine, { before: QUARTER_LINE }),
        contextualSpacing: true,
        border: { top: { ...rule, size: 4 } },
        keepLines: true,
      }),
      own(
        style.page,
        { font: fonts.song, size: size.page, snapToGrid: false },
        { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      ),
    ],
  };
}
