import type { Text } from '../../schema/index.ts';
import type { OwnStyle } from './names.ts';

/** What the styles are called: after the face that a Chinese office expects, and after their use. */
export const styleNames: Readonly<Record<OwnStyle, Text>> = {
  FangSongBody: { zh: '仿宋正文', en: 'FangSong Body' },
  FangSongFirst: { zh: '仿宋首段', en: 'FangSong First Paragraph' },
  FangSongItem: { zh: '仿宋列项', en: 'FangSong List' },
  HeiKeyPoints: { zh: '黑体要点题', en: 'Hei Key Points Title' },
  HeiLabel: { zh: '黑体题字', en: 'Hei Label' },
  KaiKeyPoints: { zh: '楷体要点', en: 'Kai Key Points' },
  SongIssued: { zh: '宋体题头', en: 'Song Issuer and Date' },
  KaiSubtitle: { zh: '楷体副题', en: 'Kai Subtitle' },
  SongPicture: { zh: '宋体插图', en: 'Song Picture' },
  HeiTableHead: { zh: '黑体表头', en: 'Hei Table Head' },
  FangSongCell: { zh: '仿宋表文', en: 'FangSong Table Text' },
  FangSongNotes: { zh: '仿宋注释', en: 'FangSong Notes' },
  HeiNotes: { zh: '黑体注释题', en: 'Hei Notes Title' },
  FangSongColophon: { zh: '仿宋文末说明', en: 'FangSong Colophon' },
  SongPageNumber: { zh: '宋体页码', en: 'Song Page Number' },
  MarkSymbols: { zh: '符号', en: 'Symbols' },
};
