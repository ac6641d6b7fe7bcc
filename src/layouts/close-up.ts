/** A tag or a text; an attribute's value may hold either's signs. */
const TOKENS = /<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>|[^<]+|</g;
/** What stands within a line; at any other tag a line ends. */
const WITHIN =
  /^<\/?(?:a|abbr|b|bdi|cite|code|dfn|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b/i;

/** What closes up to the word before it, in Chinese and, where no word follows at once, in English. */
const CLOSES = /^(?:[。，、：；！？）」』》〉】”]|[,;:!?.)](?![\w.…]))/;
/** What opens, or parts with room of its own, and closes up to the word after it. */
const OPENS = /[（「『《〈【“，、：；]$/;

const BLANK = /[ \t\r\n]/;
const BLANKS = /[ \t\r\n]+/g;
const BLANK_END = /[ \t\r\n]+$/;
const BLANK_START = /^[ \t\r\n]+/;

/**
 * Markup with one blank where there are several, and none where a line break in a template parts
 * punctuation from its word: a full stop would start a line there. A tag within the line makes no
 * difference; an ideographic space is no blank.
 */
export function closeUp(html: string): string {
  const tokens = html.match(TOKENS) ?? [];
  /** The texts of the line so far, as places among the tokens. */
  let line: number[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.startsWith('<') && token.length > 1) {
      if (line.length > 0 && !WITHIN.test(token)) line = [];
      continue;
    }
    const text = closedWithin(token);
    const words = text.trimStart();
    if (CLOSES.test(words)) {
      tokens[i] = words;
      trimEnds(tokens, line);
    } else if (words !== '' && OPENS.test(lastWords(tokens, line))) {
      tokens[i] = text.replace(BLANK_START, '');
      trimEnds(tokens, line);
    } else tokens[i] = text;
    line.push(i);
  }
  return tokens.join('');
}

/** Takes the blanks at the end of a line's texts away. */
function trimEnds(tokens: string[], line: readonly number[]): void {
  for (const i of line.toReversed()) {
    const text = (tokens[i] ?? '').replace(BLANK_END, '');
    tokens[i] = text;
    if (text !== '') return;
  }
}

/** The last text of a line that is more than blanks, without the blanks at its end. */
function lastWords(tokens: readonly string[], line: readonly number[]): string {
  for (let place = line.length - 1; place >= 0; place--) {
    const text = (tokens[line[place] ?? -1] ?? '').trimEnd();
    if (text !== '') return text;
  }
  return '';
}

/** The same within one text. Most of Chinese has no blank. */
const closedWithin = (text: string): string =>
  !BLANK.test(text)
    ? text
    : text
        .replaceAll(BLANKS, ' ')
        .replaceAll(/ (?=[。，、：；！？）」』》〉】”]|[,;:!?.)](?![\w.…]))/g, '')
        .replaceAll(/(?<=[（「『《〈【“，、：；]) /g, '');
