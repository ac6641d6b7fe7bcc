/** Hong Kong quotes with corner brackets. */
const CORNERS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

const OPENS: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };
const WORD = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/**
 * A Chinese text with its quotation marks as Hong Kong writes them. What is English in it keeps its
 * own: apostrophes (Hong Kong’s, companies’), and quotation marks within English words.
 * @example cornerQuotes('“香港”, Hong Kong’s') // '「香港」, Hong Kong’s'
 */
export function cornerQuotes(said: string): string {
  const units = said.split('');
  // What a message has to be filled with may be Chinese.
  const text = said.replaceAll(/\{\w+\}/g, (hole) => '·'.repeat(hole.length));
  const open: { at: number; closes: string }[] = [];
  for (const [at, unit] of units.entries()) {
    const closes = OPENS[unit];
    if (closes !== undefined) open.push({ at, closes });
    if (!(unit in CORNERS) || closes !== undefined || isApostrophe(text, at)) continue;
    const [last] = open.slice(-1);
    if (last?.closes !== unit) {
      // After a word that is not Chinese and with nothing to close it is an apostrophe.
      if (unit === '”' || !isLatin(text[at - 1])) units[at] = CORNERS[unit] ?? unit;
      continue;
    }
    open.pop();
    if (isWithinEnglish(text, last.at, at)) continue;
    units[last.at] = CORNERS[text[last.at] ?? ''] ?? '';
    units[at] = CORNERS[unit] ?? unit;
  }
  // What is opened and not closed, as in a text that is cut, is quoted still.
  for (const { at } of open) {
    if (HAN.test(text)) units[at] = CORNERS[text[at] ?? ''] ?? '';
  }
  return units.join('');
}

const isLatin = (character: string | undefined): boolean =>
  character !== undefined && WORD.test(character) && !HAN.test(character);

const isApostrophe = (text: string, at: number): boolean =>
  text[at] === '’' && isLatin(text[at - 1]) && isLatin(text[at + 1]);

/** Whether what is quoted, and the words on both sides, are not Chinese. */
function isWithinEnglish(text: string, from: number, to: number): boolean {
  if (HAN.test(text.slice(from, to))) return false;
  const [before] = text.slice(0, from).match(/[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u) ?? [];
  const [after] = text.slice(to).match(/[\p{L}\p{N}]/u) ?? [];
  const beside = [before, after].filter((character) => character !== undefined);
  return beside.length > 0 && beside.every(isLatin);
}
