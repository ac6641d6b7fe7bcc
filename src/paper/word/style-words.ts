import type { Text } from '../../schema/index.ts';
import type { OwnStyle } from './names.ts';

/**
 * What the styles are called: after the face that a Chinese office expects, and after their use. The third
 * language stands here too, since what writes documents runs in browsers, where nothing is converted.
 */
export const styleNames: Readonly<Record<OwnStyle, Required<Text>>> = {
  FangSongBody: { zh: '仿宋正文', hant: '仿宋正文', en: 'FangSong Body' },
  FangSongFirst: { zh: '仿宋首段', hant: '仿宋首段', en: 'FangSong First Paragraph' },
  FangSongItem: { zh: '仿宋列项', hant: '仿宋列項', en: 'FangSong List' },
  HeiKeyPoints: { zh: '黑体要点题', hant: '黑體要點題', en: 'Hei Key Points Title' },
  HeiLabel: { zh: '黑体题字', hant: '黑體題字', en: 'Hei Label' },
  KaiKeyPoints: { zh: '楷体要点', hant: '楷體要點', en: 'Kai Key Points' },
  SongIssued: { zh: '宋体题头', hant: '宋體題頭', en: 'Song Issuer and Date' },
  KaiSubtitle: { zh: '楷体副题', hant: '楷體副題', en: 'Kai Subtitle' },
  SongPicture: { zh: '宋体插图', hant: '宋體插圖', en: 'Song Picture' },
  HeiTableHead: { zh: '黑体表头', hant: '黑體表頭', en: 'Hei Table Head' },
  FangSongCell: { zh: '仿宋表文', hant: '仿宋表文', en: 'FangSong Table Text' },
  FangSongNotes: { zh: '仿宋注释', hant: '仿宋註釋', en: 'FangSong Notes' },
  HeiNotes: { zh: '黑体注释题', hant: '黑體註釋題', en: 'Hei Notes Title' },
  FangSongColophon: { zh: '仿宋文末说明', hant: '仿宋文末說明', en: 'FangSong Colophon' },
  SongPageNumber: { zh: '宋体页码', hant: '宋體頁碼', en: 'Song Page Number' },
  MarkSymbols: { zh: '符号', hant: '符號', en: 'Symbols' },
};
