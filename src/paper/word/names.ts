import { isLatin, type Locale } from '../../i18n/index.ts';
import { textIn } from '../../i18n/text-in.ts';

/** The ids of the document's own styles, of characters one; the rest are the word processor's. */
export const style = {
  body: 'FangSongBody',
  first: 'FangSongFirst',
  item: 'FangSongItem',
  keyTitle: 'HeiKeyPoints',
  keyLabel: 'HeiLabel',
  key: 'KaiKeyPoints',
  subtitle: 'KaiSubtitle',
  caption: 'Caption',
  picture: 'SongPicture',
  head: 'HeiTableHead',
  cell: 'FangSongCell',
  small: 'FangSongNotes',
  smallTitle: 'HeiNotes',
  colophon: 'FangSongColophon',
  page: 'SongPageNumber',
} as const;

/** A style of the document's own. */
export type OwnStyle = Exclude<(typeof style)[keyof typeof style], 'Caption'>;

/** What the styles are called: after the face that a Chinese office expects, and after their use. */
const names: Readonly<Record<OwnStyle, { zh: string; en: string }>> = {
  FangSongBody: { zh: '仿宋正文', en: 'FangSong Body' },
  FangSongFirst: { zh: '仿宋首段', en: 'FangSong First Paragraph' },
  FangSongItem: { zh: '仿宋列项', en: 'FangSong List' },
  HeiKeyPoints: { zh: '黑体要点题', en: 'Hei Key Points Title' },
  HeiLabel: { zh: '黑体题字', en: 'Hei Label' },
  KaiKeyPoints: { zh: '楷体要点', en: 'Kai Key Points' },
  KaiSubtitle: { zh: '楷体副题', en: 'Kai Subtitle' },
  SongPicture: { zh: '宋体插图', en: 'Song Picture' },
  HeiTableHead: { zh: '黑体表头', en: 'Hei Table Head' },
  FangSongCell: { zh: '仿宋表文', en: 'FangSong Table Text' },
  FangSongNotes: { zh: '仿宋注释', en: 'FangSong Notes' },
  HeiNotes: { zh: '黑体注释题', en: 'Hei Notes Title' },
  FangSongColophon: { zh: '仿宋文末说明', en: 'FangSong Colophon' },
  SongPageNumber: { zh: '宋体页码', en: 'Song Page Number' },
};

/** The name of a style in the language of the document. */
export function styleName(id: OwnStyle, locale: Locale): string {
  return textIn(names[id], locale);
}

/** The second name of each style of a Chinese document, by its first: the same in English. */
export const otherNames = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    isLatin(locale)
      ? []
      : Object.entries(names).map(([id, { en }]) => [styleName(id as OwnStyle, locale), en]),
  );
