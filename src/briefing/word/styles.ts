import {
  AlignmentType,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import { languageTag, type Locale } from '../../i18n/index.ts';
import { CLOSER, HALF_LINE, INDENT, LINE, size } from './geometry.ts';

/** A Latin face, and the Chinese face of the kind that a style is named after. */
const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
const fangSong = face('FangSong');
const kai = face('KaiTi');
const hei = face('SimHei');
const song = face('SimSun');

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** The ids of the paragraph styles. */
export const style = {
  body: 'FangSongBody',
  item: 'FangSongItem',
  keyTitle: 'HeiKeyPoints',
  key: 'KaiKeyPoints',
  subtitle: 'KaiSubtitle',
  caption: 'KaiCaption',
  head: 'HeiTableHead',
  cell: 'FangSongCell',
  small: 'FangSongNotes',
  page: 'SongPageNumber',
} as const;

const paragraphStyle = (
  id: string,
  name: string,
  run: IRunStylePropertiesOptions,
  paragraph: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: paragraph ?? {},
});

/** The styles of a document, named after the faces that a Chinese office expects. */
export function stylesFor(locale: Locale): IStylesOptions {
  const text = locale === 'en' ? size.latin : size.text;
  const closer = locale === 'en' ? {} : { characterSpacing: CLOSER };
  const first = locale === 'en' ? {} : { firstLine: INDENT };
  const heading = (font: typeof hei, bold: boolean) => ({
    run: { font, bold, size: text, color: '000000', ...closer },
    paragraph: { spacing: exactly(LINE), keepNext: true, indent: first },
  });
  const small = { spacing: exactly(HALF_LINE) };
  return {
    default: {
      document: {
        run: {
          font: fangSong,
          size: text,
          language: { value: locale === 'en' ? 'en-GB' : 'en-US', eastAsia: eastAsia(locale) },
        },
        paragraph: { spacing: exactly(LINE) },
      },
      title: {
        run: { font: song, bold: true, size: size.title, color: '000000' },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...exactly(LINE * 1.2), after: LINE / 2 },
          keepNext: true,
        },
      },
      heading1: heading(hei, locale === 'en'),
      heading2: heading(kai, locale === 'en'),
      heading3: heading(fangSong, true),
    },
    paragraphStyles: [
      paragraphStyle(
        style.body,
        'FangSong 正文',
        { font: fangSong, ...closer },
        {
          spacing: exactly(LINE),
          indent: first,
          alignment: AlignmentType.BOTH,
        },
      ),
      paragraphStyle(
        style.item,
        'FangSong 列表',
        { font: fangSong, ...closer },
        { spacing: exactly(LINE), alignment: AlignmentType.BOTH },
      ),
      paragraphStyle(style.keyTitle, 'Hei 要点题', { font: hei }, { spacing: exactly(LINE) }),
      paragraphStyle(
        style.key,
        'Kai 要点',
        { font: kai, ...closer },
        { spacing: exactly(LINE), indent: first, alignment: AlignmentType.BOTH },
      ),
      paragraphStyle(
        style.subtitle,
        'Kai 副题',
        { font: kai },
        { spacing: exactly(LINE), alignment: AlignmentType.CENTER },
      ),
      paragraphStyle(
        style.caption,
        'Kai 题注',
        { font: kai, size: size.small },
        { ...small, keepNext: true },
      ),
      paragraphStyle(style.head, 'Hei 表头', { font: hei, size: size.small }, small),
      paragraphStyle(style.cell, 'FangSong 表格', { font: fangSong, size: size.small }, small),
      paragraphStyle(style.small, 'FangSong 注释', { font: fangSong, size: size.note }, small),
      paragraphStyle(style.page, 'Song 页码', { font: song, size: size.latin }, {}),
    ],
  };
}

/** Latin text keeps its language; Chinese text is of the script that the document is in. */
const eastAsia = (locale: Locale): string =>
  locale === 'hant' ? 'zh-HK' : languageTag.zh === 'zh-Hans' ? 'zh-CN' : languageTag.zh;

/** The numbers of headings: 一、（一）1. in Chinese, 1. 1.1 1.1.1 in English; and those of lists. */
export function numberingFor(locale: Locale): { reference: string; levels: ILevelsOptions[] }[] {
  const chinese = locale !== 'en';
  const level = (
    at: number,
    text: string,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
  ) => ({
    level: at,
    format,
    text,
    suffix: chinese ? LevelSuffix.NOTHING : LevelSuffix.SPACE,
    alignment: AlignmentType.LEFT,
  });
  const { CHINESE_COUNTING, DECIMAL, BULLET } = LevelFormat;
  const item = { paragraph: { indent: { left: INDENT, hanging: INDENT / 2 } } };
  return [
    {
      reference: 'headings',
      levels: chinese
        ? [
            level(0, '%1、', CHINESE_COUNTING),
            level(1, '（%2）', CHINESE_COUNTING),
            level(2, '%3.', DECIMAL),
          ]
        : [level(0, '%1.', DECIMAL), level(1, '%1.%2', DECIMAL), level(2, '%1.%2.%3', DECIMAL)],
    },
    {
      reference: 'bullets',
      levels: [
        { level: 0, format: BULLET, text: '•', style: item },
        { level: 1, format: BULLET, text: '–', style: item },
      ],
    },
    { reference: 'items', levels: [{ level: 0, format: DECIMAL, text: '%1.', style: item }] },
  ];
}
