import { Converter } from 'opencc-js';
import { folding } from './fold.ts';

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/**
 * Every Traditional character that has a Simplified form, each followed by it. Hong Kong's,
 * Taiwan's and the plain Traditional forms are all taken, whichever a reader types.
 */
export const variants: string = (() => {
  const converters = (['hk', 'tw', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs: string[] = [];
  for (let code = FIRST_HAN; code <= LAST_HAN; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = converters
      .map((convert) => convert(character))
      .find((result) => result !== character && [...result].length === 1);
    if (simplified !== undefined) pairs.push(character + simplified);
  }
  return pairs.join('');
})();

/** Text as it is searched, with the places of its characters; see `folding`. */
export const foldPlaces = folding(variants);

/** Text as it is searched. */
export const fold = (text: string): string => foldPlaces(text).text;
