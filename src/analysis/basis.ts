import { basisOf } from './voice.ts';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';

/** A corpus, and the language to speak of it. */
interface Speaking {
  corpus: Corpus;
  words: Localizer;
}

/** What each column of a chart rests on, in a few words, by jurisdiction. */
export const basisMap = (
  { corpus, words }: Speaking,
  columns: readonly Jurisdiction[],
): Map<string, string> =>
  new Map(
    columns.map((jurisdiction) => {
      const voices = [...new Set(basisOf(corpus, jurisdiction).map(({ voice }) => voice))];
      return [
        jurisdiction.id,
        voices.map((voice) => words.say(`voice.${voice}`)).join(words.say('sep')),
      ];
    }),
  );

/** What a column rests on: each document, and whose word it is. */
export function basisLine({ corpus, words }: Speaking, jurisdiction: Jurisdiction): string {
  const lines = basisOf(corpus, jurisdiction).map(({ source, voice }) =>
    words.say('basis.line', {
      source: words.text(source.short),
      voice: words.say(`voice.${voice}`),
    }),
  );
  return lines.length > 0 ? lines.join(words.say('sep')) : words.say('basis.none');
}
