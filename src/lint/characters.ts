/**
 * What no text may hold, for a reader would not see it, or see something else: characters of control,
 * those that turn the direction of a line, that have no width or no meaning of their own, halves of
 * a character, and what a decoder writes for bytes it cannot read. Tabs and ends of lines may stand;
 * so may variation selectors, which choose between forms of a Chinese character.
 */
const UNSEEN =
  /(?![\t\n\r\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffd]/gu;

const NAMES: Readonly<Record<number, string>> = {
  0x00: 'nothing',
  0xad: 'a hyphen that shows at the end of a line alone',
  0x200b: 'a space without width',
  0x200c: 'a joiner without width',
  0x200d: 'a joiner without width',
  0x2028: 'an end of line that editors do not show',
  0x2029: 'an end of paragraph that editors do not show',
  0x2060: 'a joiner without width',
  0xfeff: 'a byte order mark',
  0xfffd: 'a character that could not be read',
};

/** A character that cannot be seen, and where it stands. */
export interface Unseen {
  offset: number;
  /** Its number, and what it is. */
  name: string;
}

/** Every character of a text that cannot be seen. A mark at the very beginning of a file is none. */
export const unseenIn = (text: string): Unseen[] =>
  [...text.matchAll(UNSEEN)]
    .filter(({ 0: char, index }) => index > 0 || char !== '\ufeff')
    .map(({ 0: char, index }) => ({ offset: index, name: nameOf(char.codePointAt(0) ?? 0) }));

/** A text with such characters, tabs and ends of lines as escapes: it must not steer a terminal. */
export const visible = (text: string): string =>
  text.replaceAll(UNSEEN, escaped).replaceAll(/[\t\n\r]/g, escaped);

const escaped = (char: string): string => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;

function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const what = NAMES[code] ?? kindOf(code);
  return what === undefined ? number : `${number}, ${what}`;
}

function kindOf(code: number): string | undefined {
  const isTurning = /\p{Bidi_Control}/u.test(String.fromCodePoint(code));
  if (isTurning) return 'which turns the direction of the line';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'a character of control';
  return code >= 0xd800 && code < 0xe000 ? 'half of a character' : undefined;
}
