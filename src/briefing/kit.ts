import type { Corpus } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { written } from '../languages/index.ts';
import { memo } from '../shared/memo.ts';
import { namesOf } from './numbers.ts';

/** What texts of each written language are checked with: its words, and the names that hold numbers. */
export const checkingKit = memo(
  (corpus: Corpus) =>
    new Map(
      written.map((language) => [
        language,
        { words: localizer(language, corpus.codebook), names: namesOf(corpus, language) },
      ]),
    ),
);
