import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions } from 'docx';
import { isLatin, type Locale } from '../../i18n/locales.ts';
import { settingOf } from './geometry.ts';

/** The list that numbers the headings. */
export const HEADINGS = 'headings';

const { CHINESE_COUNTING, DECIMAL, BULLET } = LevelFormat;

/** What stands in front of headings: 一、（一）1. in Chinese, 1. 1.1 1.1.1 in English. */
const chinese = [
  { format: CHINESE_COUNTING, text: '%1、' },
  { format: CHINESE_COUNTING, text: '（%2）' },
  { format: DECIMAL, text: '%3.' },
];
const english = ['%1.', '%1.%2', '%1.%2.%3'].map((text) => ({ format: DECIMAL, text }));

/**
 * The lists of a document. Headings are numbered through their styles: what is set in the style is
 * numbered, and numbered anew when something is put before it.
 */
export function numberingFor(locale: Locale): { reference: string; levels: ILevelsOptions[] }[] {
  const { indent } = settingOf(locale);
  const suffix = isLatin(locale) ? LevelSuffix.SPACE : LevelSuffix.NOTHING;
  const headings = (isLatin(locale) ? english : chinese).map((entry, level) => ({
    ...entry,
    level,
    suffix,
    alignment: AlignmentType.LEFT,
    style: { style: `Heading${level + 1}` },
  }));
  // A sign stands where the paragraph's indent puts it, as on the printed sheet.
  const item = (level: number, entry: Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions => ({
    ...entry,
    level,
    suffix: LevelSuffix.SPACE,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: {
        indent: { left: level * indent, firstLine: isLatin(locale) ? 0 : indent },
      },
      run: { font: 'Times New Roman' },
    },
  });
  return [
    { reference: HEADINGS, levels: headings },
    {
      reference: 'bullets',
      levels: [item(0, { format: BULLET, text: '–' }), item(1, { format: BULLET, text: '–' })],
    },
    {
      reference: 'items',
      levels: [
        item(0, { format: DECIMAL, text: '%1.' }),
        item(1, { format: DECIMAL, text: '%2.' }),
      ],
    },
  ];
}
