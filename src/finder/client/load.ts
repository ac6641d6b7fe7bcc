import { inSlices } from '../../search/client/slices.ts';
import { foldInBrowser, foldedText } from '../../search/client/fold.ts';
import { filling, type Finder } from './engine.ts';
import { joined } from './join.ts';

/**
 * Fetches the index and fills the search, in slices between which the page is painted.
 * @param addresses of its files, with blanks between them
 * @param done told the search once all has been read; undefined where the index has not come
 */
export function loadFinder(addresses: string, done: (finder: Finder | undefined) => void): void {
  loadIndex(addresses, 'findIndex', {}, done);
}

/** Fetches the texts of documents, which are cut and compared by the words of the site. */
export function loadTexts(
  addresses: string,
  { index: { words, synonyms } }: Finder,
  done: (finder: Finder | undefined) => void,
): void {
  loadIndex(addresses, 'findTexts', { words, synonyms }, done);
}

/**
 * The files are fetched side by side, and looked in once all are here: how rare a word is, by which
 * finds are weighed, is known only then, and before it nothing may be said to be absent.
 */
function loadIndex(
  addresses: string,
  variable: 'findIndex' | 'findTexts',
  own: Partial<Finder['index']>,
  done: (finder: Finder | undefined) => void,
): void {
  const files = addresses.split(' ');
  let waits = files.length;
  const fail = () => {
    // Told once, and not again should the others come.
    if (waits > 0) done(undefined);
    waits = 0;
  };
  const read = () => {
    waits -= 1;
    if (waits !== 0) return;
    const index = joined(globalThis, variable, files.length);
    if (!index) {
      done(undefined);
      return;
    }
    const folding = { placed: foldInBrowser, text: foldedText };
    const { steps, add, finder } = filling({ ...index, ...own }, folding);
    inSlices().each(steps, 0, add, () => done(finder));
  };
  for (const address of files) {
    // A script element does it, because a page opened from a folder may load nothing else.
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('error', fail);
    script.addEventListener('load', read);
    document.head.append(script);
  }
}
