import { inSlices } from '../../search/client/slices.ts';
import { foldInBrowser, foldedText } from '../../search/client/fold.ts';
import type { FindIndex } from '../wire.ts';
import { filling, type Finder } from './engine.ts';

declare global {
  /** What the script of the index leaves behind. */
  var findIndex: FindIndex | undefined;
  /** What that of the texts of documents leaves behind. */
  var findTexts: FindIndex | undefined;
}

/**
 * Fetches the index and fills the search, in slices between which the page is painted. A script
 * element does it, because a page opened from a folder may load nothing else.
 * @param done told the search once all has been read; undefined where the index has not come
 */
export function loadFinder(address: string, done: (finder: Finder | undefined) => void): void {
  loadIndex(address, () => globalThis.findIndex, done);
}

/** Fetches the texts of documents, which are cut and compared by the words of the site. */
export function loadTexts(
  address: string,
  { index: { words, synonyms } }: Finder,
  done: (finder: Finder | undefined) => void,
): void {
  const left = () => globalThis.findTexts && { ...globalThis.findTexts, words, synonyms };
  loadIndex(address, left, done);
}

function loadIndex(
  address: string,
  left: () => FindIndex | undefined,
  done: (finder: Finder | undefined) => void,
): void {
  const script = document.createElement('script');
  script.src = address;
  script.addEventListener('error', () => done(undefined));
  script.addEventListener('load', () => {
    const index = left();
    if (!index) {
      done(undefined);
      return;
    }
    const { steps, add, finder } = filling(index, { placed: foldInBrowser, text: foldedText });
    inSlices().each(steps, 0, add, () => done(finder));
  });
  document.head.append(script);
}
