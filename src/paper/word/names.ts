import { isLatin, traits, type Locale } from '../../i18n/locales.ts';
import { plain } from '../../languages/index.ts';
import { styleNames } from './style-words.ts';

/** The ids of the document's own styles, of characters one; the rest are the word processor's. */
export const style = {
  body: 'FangSongBody',
  first: 'FangSongFirst',
  item: 'FangSongItem',
  keyTitle: 'HeiKeyPoints',
  keyLabel: 'HeiLabel',
  key: 'KaiKeyPoints',
  issued: 'SongIssued',
  subtitle: 'KaiSubtitle',
  caption: 'Caption',
  picture: 'SongPicture',
  head: 'HeiTableHead',
  cell: 'FangSongCell',
  small: 'FangSongNotes',
  smallTitle: 'HeiNotes',
  colophon: 'FangSongColophon',
  page: 'SongPageNumber',
  mark: 'MarkSymbols',
} as const;

/** A style of the document's own. */
export type OwnStyle = Exclude<(typeof style)[keyof typeof style], 'Caption'>;

/** The name of a style in the language of the document. */
export function styleName(id: OwnStyle, locale: Locale): string {
  const { reads, derived } = traits[locale];
  return derived ? styleNames[id].hant : styleNames[id][reads];
}

/** The second name of each style of a Chinese document, by its first: the same in English. */
export const otherStyleNames = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    isLatin(locale)
      ? []
      : Object.entries(styleNames).map(([id, name]) => [
          styleName(id as OwnStyle, locale),
          name[plain],
        ]),
  );
