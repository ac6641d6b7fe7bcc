/** Text as it is searched, and where each of its units (UTF-16) stands in the original. */
export interface Folded {
  text: string;
  /** By unit of `text`: the start of the original character it comes from. */
  from: readonly number[];
  /** By unit of `text`: the end of that character. */
  to: readonly number[];
}

/** Signs that keyboards and documents write in several ways: dashes, quotes, brackets, dots. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['‐‒–—―−～~', '-'],
  ['“”„「」『』«»', '"'],
  ['‘’‚ʼ`´', "'"],
  ['〔【[{〈《', '('],
  ['〕】]}〉》', ')'],
  ['•・‧∙', '·'],
];
const signs = new Map(SIGNS.flatMap(([many, one]) => [...many].map((sign) => [sign, one])));

/** Older or rarer forms of one character; the converter's dictionaries leave them apart. */
const FORMS = '硏研靑青淸清覈核幺么';

/**
 * What leaves no mark of its own: accents, and what a pasted word may bring unseen (soft hyphens,
 * joiners and blanks without width, variation selectors, marks of direction).
 */
const UNSEEN = /[\u0300-\u036f]|\p{Default_Ignorable_Code_Point}/gu;
const SPACE = /\s/u;
const HAN = /[\p{Script=Han}\u3001-\u303f]/u;

/** The two ways to fold a text: with the places of its characters, and faster without. */
export interface Folding {
  placed: (text: string) => Folded;
  text: (text: string) => string;
}

/**
 * Functions that turn text into the form in which it is searched: compatibility forms unified
 * (NFKD), accents and unseen characters dropped, Traditional characters turned into Simplified, case
 * folded, signs of one meaning made one, white space made one space and left out beside Chinese (5000 万元 is 5000万元).
 * Character by character, so that the browser and the build fold alike and a match can be shown in
 * the original.
 * @param variants Traditional and Simplified characters in turn: 發发後后
 */
export function foldings(variants: string): Folding {
  const simplified = pairs(variants + FORMS);
  // 么 is the Simplified form of 麼; that it is also written for 幺 must not part the two.
  simplified.delete('么');
  const known = new Map<string, string>();
  const foldCharacter = (character: string): string => {
    const plain = character.normalize('NFKD').toLowerCase().replaceAll(UNSEEN, '');
    return [...plain].map((part) => signs.get(part) ?? simplified.get(part) ?? part).join('');
  };
  const folded = (character: string): string => {
    const found = known.get(character);
    if (found !== undefined) return found;
    const made = foldCharacter(character);
    known.set(character, made);
    return made;
  };
  return {
    placed(text) {
      const [units, from, to]: [string[], number[], number[]] = [[], [], []];
      eachPiece(text, folded, (piece, start, end) => {
        for (const unit of piece.split('')) {
          units.push(unit);
          from.push(start);
          to.push(end);
        }
      });
      return { text: units.join(''), from, to };
    },
    text(text) {
      let result = '';
      eachPiece(text, folded, (piece) => (result += piece));
      return result;
    },
  };
}

/** The folded pieces of a text in turn, each with where the character that it comes from stands. */
function eachPiece(
  text: string,
  folded: (character: string) => string,
  push: (piece: string, start: number, end: number) => void,
): void {
  let [at, last, spaceAt] = [0, '', -1];
  for (const character of text) {
    const piece = folded(character);
    const end = at + character.length;
    // The blank without width is white space to a pattern, and to no reader.
    if (piece !== '' && SPACE.test(character)) {
      if (spaceAt < 0) spaceAt = at;
    } else if (piece !== '') {
      if (spaceAt >= 0 && last !== '' && !HAN.test(last) && !HAN.test(piece)) {
        push(' ', spaceAt, at);
      }
      push(piece, at, end);
      [last, spaceAt] = [piece, -1];
    }
    at = end;
  }
}

/** Characters in turn as a map from the first to the second. */
function pairs(text: string): Map<string, string> {
  const characters = [...text];
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) {
    map.set(characters[i] ?? '', characters[i + 1] ?? '');
  }
  return map;
}

/**
 * Characters that stand on their own in Simplified Chinese and are also the Traditional form of
 * another: 覆盖 keeps its 覆, 答覆 is 答复. The fold cannot know which is meant; a search tries both.
 */
const twofold = pairs('覆复瞭了藉借著着祇只祗只彷仿甦苏馀余锺钟讬托谘咨迳径钜巨');
const twofoldBack = new Map<string, string[]>();
for (const [traditional, simplified] of twofold) {
  twofoldBack.set(simplified, [...(twofoldBack.get(simplified) ?? []), traditional]);
}
/** A folded text with the same of both spellings, for a search that compares whole words. */
export const oneSpelling = (folded: string): string =>
  folded.replace(TWOFOLD, (character) => twofold.get(character) ?? character);
const TWOFOLD = new RegExp(`[${[...twofold.keys()].join('')}]`, 'g');

/** So many spellings of a word at most; more would take a word of nothing but such characters. */
const MOST = 32;

/**
 * The spellings of a folded word with which Simplified text is searched, the word itself first.
 * @param text `traditional` when the text itself may be Traditional, as on a page that shows it
 */
export function spellings(
  word: string,
  text: 'simplified' | 'traditional' = 'simplified',
): string[] {
  let found = [''];
  for (const character of word) {
    const also = twofold.get(character);
    const back = text === 'traditional' ? (twofoldBack.get(character) ?? []) : [];
    const forms = [character, ...(also === undefined ? [] : [also]), ...back];
    const longer = found.flatMap((start) => forms.map((form) => start + form));
    found = longer.length > MOST ? found.map((start) => start + character) : longer;
  }
  return found;
}
