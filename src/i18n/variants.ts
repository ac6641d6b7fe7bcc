import { Converter } from 'opencc-js';
import { foldings } from './fold.ts';

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/**
 * Every Traditional character that has a Simplified form, each followed by it. Hong Kong's,
 * Taiwan's and the plain Traditional forms are all taken, whichever a reader types.
 */
export const variants: string = (() => {
  const characters = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, i) =>
    String.fromCodePoint(FIRST_HAN + i),
  );
  // A character a line, so that none makes a word with the next; one call takes a quarter of the time.
  const forms = (['hk', 'tw', 't'] as const).map((from) =>
    Converter({ from, to: 'cn' })(characters.join('\n')).split('\n'),
  );
  return characters
    .map((character, i) => {
      const simplified = forms
        .map((form) => form[i] ?? character)
        .find((result) => result !== character && [...result].length === 1);
      return simplified === undefined ? '' : character + simplified;
    })
    .join('');
})();

/** Text as it is searched. */
export const fold = foldings(variants).text;
