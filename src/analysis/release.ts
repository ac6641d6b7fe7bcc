import type { Corpus, Release } from '../corpus/index.ts';

/**
 * The version that the corpus has now.
 * @throws when there is no release, which the lint has ruled out
 */
export function corpusVersion({ releases }: Corpus): Release {
  const [newest] = releases;
  if (!newest) throw new Error('the corpus has no release: was the content linted?');
  return newest;
}
