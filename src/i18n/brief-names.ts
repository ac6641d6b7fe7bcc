import type { Localizer } from './index.ts';

/** So many names a sentence holds; of more it says the first few, and how many there are. */
const MOST = 6;
const SAID = 3;

/** The names of jurisdictions in a sentence, however many there are. */
export const briefNames = (names: readonly string[], words: Localizer): string =>
  names.length <= MOST
    ? words.list(names)
    : words.say('names.brief', {
        names: names.slice(0, SAID).join(words.say('chart.separator')),
        n: names.length - SAID,
      });
