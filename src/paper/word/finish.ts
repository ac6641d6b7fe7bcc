import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isLatin, traits, type Locale } from '../../i18n/locales.ts';
import { fontTable } from './faces.ts';
import { otherStyleNames } from './names.ts';
import { languagesOf } from './styles.ts';

/** The time stamp of every part: the first day of the archive's format, in any zone. */
const EPOCH = new Date(1980, 0, 1);

/**
 * What the library has no words for: the document's language and fonts, mirrored margins, what a
 * Chinese line may do. And what it draws by lot or from the clock: ids and dates are set, so that
 * the same briefing gives the same bytes.
 * @param date the date of the document (ISO 8601)
 */
export function finished(bytes: Uint8Array, locale: Locale, date: string): Uint8Array {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const change = (path: string, by: (xml: string) => string) => {
    if (files[path] === undefined) throw new Error(`the document has no ${path}`);
    files[path] = strToU8(by(text(path)));
  };
  change('docProps/core.xml', (xml) => withProperties(xml, locale, date));
  change('word/settings.xml', (xml) => withSettings(xml, locale));
  change('word/styles.xml', (xml) => withStyles(xml, locale));
  change('word/fontTable.xml', (xml) => xml.replace(/\/>\s*$/, `>${fontTable(locale)}</w:fonts>`));
  change('word/document.xml', withCountedIds);
  for (const path of Object.keys(files)) {
    const [, part] = /^word\/_rels\/(.+)\.rels$/.exec(path) ?? [];
    if (part === undefined) continue;
    const ids = relationshipIds(text(path));
    const renamed = (xml: string) =>
      xml.replaceAll(/"(rId[^"]+)"/g, (_, id: string) => `"${ids.get(id) ?? id}"`);
    change(path, renamed);
    change(`word/${part}`, renamed);
  }
  return zipSync(files, { mtime: EPOCH, level: 9 });
}

/** New ids for relationships, by the old: their places in the list. */
const relationshipIds = (xml: string): ReadonlyMap<string, string> =>
  new Map([...xml.matchAll(/ Id="([^"]+)"/g)].map(([, id = ''], i) => [id, `rId${i + 1}`]));

/** Bookmarks and pictures counted from one: the library counts on from document to document. */
function withCountedIds(xml: string): string {
  const bookmarks = new Map<string, number>();
  let pictures = 0;
  return xml
    .replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]+)/g, (_, start: string, id) => {
      const own = bookmarks.get(id) ?? bookmarks.size + 1;
      bookmarks.set(id, own);
      return `${start}${own}`;
    })
    .replaceAll(/(<wp:docPr\b[^>]*?\bid=")[^"]+/g, (_, start: string) => `${start}${++pictures}`);
}

const withProperties = (xml: string, locale: Locale, date: string): string =>
  xml
    .replaceAll(
      /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
      (_, tag: string) => `${tag}${date}T00:00:00Z`,
    )
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${documentLanguage(locale)}</dc:language></cp:coreProperties>`,
    );

/** The language that word processors know: a script alone is none to them. */
const documentLanguage = (locale: Locale): string => {
  const { value, eastAsia } = languagesOf(locale);
  return isLatin(locale) ? value : eastAsia;
};

/** What no line begins with, and what none ends with, as word processors have it by themselves. */
const CLOSING = '!%*),.:;?]}·ˇˉ―‖’”…‰′″℃∶、。〃〉》」』】〕〗！＂％＇），．：；？］｀｜｝～￠';
const OPENING = '$([{£¥‘“〈《「『【〔〖＄（．［｛￡￥';

const plainLines = '<w:characterSpacingControl w:val="doNotCompress"/>';
/**
 * The blank halves of punctuation that meets are taken away. No line begins with a unit: a word
 * processor knows no other way to keep it with its number that puts nothing into the text.
 */
const chineseLines = (language: string, units: string): string =>
  [
    '<w:characterSpacingControl w:val="compressPunctuation"/>',
    `<w:noLineBreaksAfter w:lang="${language}" w:val="${OPENING}"/>`,
    `<w:noLineBreaksBefore w:lang="${language}" w:val="${CLOSING}${units}"/>`,
  ].join('');

/** Sheets are printed on both sides: the bound margin changes sides. */
function withSettings(xml: string, locale: Locale): string {
  const { value, eastAsia } = languagesOf(locale);
  const { units } = traits[locale].numbers;
  const lines = isLatin(locale) ? plainLines : chineseLines(eastAsia, units);
  return xml
    .replace('<w:defaultTabStop', '<w:mirrorMargins/><w:defaultTabStop')
    .replace('<w:compat>', `${lines}<w:compat>`)
    .replace(
      '</w:compat>',
      `</w:compat><w:themeFontLang w:val="${value}" w:eastAsia="${eastAsia}"/>`,
    );
}

/**
 * Second names of styles; small print leaves the grid. Chinese text fills its 22 lines and has no
 * blank between characters and letters or digits.
 */
function withStyles(xml: string, locale: Locale): string {
  const others = otherStyleNames(locale);
  const off = ['widowControl', 'autoSpaceDE', 'autoSpaceDN'];
  const rules = isLatin(locale) ? '' : off.map((name) => `<w:${name} w:val="0"/>`).join('');
  return xml.replaceAll(/<w:style\b.*?<\/w:style>/gs, (style) => {
    const named = style.replace(/<w:name w:val="([^"]+)"\/>/, (whole, name: string) => {
      const other = others.get(name);
      return other === undefined ? whole : `${whole}<w:aliases w:val="${other}"/>`;
    });
    if (style.includes('w:styleId="Normal"')) return named.replace('<w:pPr>', `<w:pPr>${rules}`);
    const free = style.includes('<w:snapToGrid ');
    return free ? named.replace('<w:spacing', '<w:snapToGrid w:val="0"/><w:spacing') : named;
  });
}
