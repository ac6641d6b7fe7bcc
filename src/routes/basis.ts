import { basisOf } from '../analysis/voice.ts';
import type { Jurisdiction } from '../corpus/index.ts';
import type { Page } from './page.ts';

/** What each column of a chart rests on, in a few words, by jurisdiction. */
export const basisMap = (
  { corpus, words }: Pick<Page, 'corpus' | 'words'>,
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
