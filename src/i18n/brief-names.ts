import type { Localizer } from './index.ts';

/** So many names a sentence holds; of more it says the first few, and how many there are. */
const MOST = 6;
const SAID = 3;

/**
 * The names of jurisdictions in a sentence, however many there are.
 * @param separator stands between few; by default they are listed as a sentence does
 */
export const briefNames = (
  names: readonly string[],
  words: Localizer,
  separator?: string,
): string =>
  names.length <= MOST
    ? separator === undefined
      ? words.list(names)
      : names.join(separator)
    : words.say('names.brief', {
        names: names.slice(0, SAID).join(words.say('chart.separator')),
        n: names.length - SAID,
      });
