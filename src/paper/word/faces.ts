import { traits, type Locale } from '../../i18n/locales.ts';
import type { Faces } from '../../languages/index.ts';

/** A face, and what it is called elsewhere or what stands in for it where it is missing. */
interface Face {
  name: string;
  others: readonly string[];
  /** The number of its character set (0 Western, 134 GB, 136 Big5) and its family. */
  charset: '00' | '86' | '88';
  family: 'roman' | 'swiss' | 'modern' | 'script' | 'auto';
}

/** The faces of a document by the kind that the standard asks for. */
interface FaceSet {
  fangSong: Face;
  kai: Face;
  hei: Face;
  song: Face;
  latin: Face;
  /** Stands for headings in Latin letters. */
  latinHei: Face;
}

const times: Face = { name: 'Times New Roman', others: [], charset: '00', family: 'roman' };
const song: Face = { name: 'SimSun', others: ['宋体', 'STSong'], charset: '86', family: 'auto' };

/** The face of the marks: all from one, as a set they must be of one size. */
const marks: Face = {
  name: 'Segoe UI Symbol',
  others: ['Apple Symbols', 'DejaVu Sans'],
  charset: '00',
  family: 'swiss',
};
/** The same where LibreOffice runs, which takes marks for Chinese and so looks for another face. */
const freeMarks: Face = { ...marks, name: 'DejaVu Sans', others: [marks.name] };

/** What offices of the mainland have. */
const mainland: FaceSet = {
  fangSong: {
    name: 'FangSong',
    others: ['仿宋', 'FangSong_GB2312', '仿宋_GB2312', 'STFangsong'],
    charset: '86',
    family: 'modern',
  },
  kai: {
    name: 'KaiTi',
    others: ['楷体', 'KaiTi_GB2312', '楷体_GB2312', 'STKaiti'],
    charset: '86',
    family: 'modern',
  },
  hei: { name: 'SimHei', others: ['黑体', 'STHeiti'], charset: '86', family: 'modern' },
  song,
  latin: times,
  latinHei: times,
};

/** What offices of Hong Kong have; FangSong comes with the word processor or is stood in for. */
const hongKong: FaceSet = {
  fangSong: {
    name: 'FangSong',
    others: ['仿宋', 'PMingLiU', '新細明體', 'Songti TC'],
    charset: '86',
    family: 'modern',
  },
  kai: {
    name: 'DFKai-SB',
    others: ['標楷體', 'BiauKai', 'Kaiti TC'],
    charset: '88',
    family: 'script',
  },
  hei: {
    name: 'Microsoft JhengHei',
    others: ['微軟正黑體', 'PingFang HK'],
    charset: '88',
    family: 'swiss',
  },
  song: {
    name: 'PMingLiU',
    others: ['新細明體', 'Songti TC'],
    charset: '88',
    family: 'roman',
  },
  latin: times,
  latinHei: times,
};

const western: FaceSet = {
  ...mainland,
  latinHei: { name: 'Arial', others: ['Helvetica'], charset: '00', family: 'swiss' },
};

const sets: Readonly<Record<Faces, FaceSet>> = { mainland, 'hong-kong': hongKong, western };

const facesOf = (locale: Locale): FaceSet => sets[traits[locale].faces];

/** The faces of a run: one for Latin letters, one for Chinese characters. */
export interface Fonts {
  ascii: string;
  hAnsi: string;
  cs: string;
  eastAsia: string;
}

/** The fonts of marks: Word takes them for signs, LibreOffice for Chinese. */
export const markFonts: Fonts = {
  ascii: marks.name,
  hAnsi: marks.name,
  cs: marks.name,
  eastAsia: freeMarks.name,
};

/** The fonts of a document, by the kind that its styles are named after. */
export function fontsOf(locale: Locale): Record<'fangSong' | 'kai' | 'hei' | 'song', Fonts> {
  const faces = facesOf(locale);
  const pair = ({ name: eastAsia }: Face, { name }: Face = faces.latin): Fonts => ({
    ascii: name,
    hAnsi: name,
    cs: name,
    eastAsia,
  });
  return {
    fangSong: pair(faces.fangSong),
    kai: pair(faces.kai),
    hei: pair(faces.hei, faces.latinHei),
    song: pair(faces.song),
  };
}

/** The entries of the document's table of fonts, each with the names that may stand in for it. */
export function fontTable(locale: Locale): string {
  const faces = new Map(
    [...Object.values(facesOf(locale)), marks, freeMarks].map((face: Face) => [face.name, face]),
  );
  return [...faces.values()]
    .map(({ name, others, charset, family }) => {
      const alternatives = others.length > 0 ? `<w:altName w:val="${others.join(',')}"/>` : '';
      return [
        `<w:font w:name="${name}">${alternatives}<w:charset w:val="${charset}"/>`,
        `<w:family w:val="${family}"/></w:font>`,
      ].join('');
    })
    .join('');
}
