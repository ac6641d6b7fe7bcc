import { foldedText } from './fold.ts';
import { haystack, type Haystack } from './haystack.ts';
import { inSlices } from './slices.ts';

/** What the script of the index leaves behind; see `search/index-script.ts`. */
interface Index {
  labels: string[];
  languages: string[];
  entries: [label: number, language: number, text: string, searched?: string][];
  measures: Record<string, number[]>;
  /** The names of the other files that it is made of, beside the first. */
  more: string[];
}

type Added = Pick<Index, 'entries' | 'measures'>;

declare global {
  /** The files after the first call `add`. */
  var searchIndex: (Index & { add?(part: Added): void }) | undefined;
}

/** A text in which a search looks. */
export interface SearchedText {
  /** What it is: title, alias, passage. */
  label: string;
  language: string;
  text: string;
}

/** What is searched, and what its texts are; of those that a row shows nothing is to be said. */
export interface SearchedRows extends Haystack {
  text(number: number): SearchedText;
}

/** What rows show, searched until the index has come, and for good should it not. */
export const searchShown = (shown: readonly string[]): SearchedRows => ({
  ...haystack(
    shown,
    shown.map((_, row) => [row]),
  ),
  text: (row) => ({ label: '', language: '', text: shown[row] ?? '' }),
});

/**
 * Fetches the index. A script element does it, because a page opened from a folder may load
 * nothing else.
 * @param ids of the measures, row by row
 * @param done told what is to be searched, once that is prepared; undefined should the index fail
 */
export function loadIndex(
  address: string,
  ids: readonly string[],
  done: (searched: SearchedRows | undefined) => void,
): void {
  const fail = () => done(undefined);
  inOrder([address], fail, () => {
    const index = globalThis.searchIndex;
    if (!index) {
      fail();
      return;
    }
    index.add = ({ entries, measures }) => {
      for (const entry of entries) index.entries.push(entry);
      Object.assign(index.measures, measures);
    };
    const base = new URL(address, document.baseURI);
    const rest = index.more.map((name) => new URL(name + base.search, base).href);
    inOrder(rest, fail, () => prepare(index, ids, done));
  });
}

/** Runs scripts one after the other, and then what is to be done; or what is, should one fail. */
function inOrder([first, ...rest]: readonly string[], fail: () => void, then: () => void): void {
  if (first === undefined) {
    then();
    return;
  }
  const script = document.createElement('script');
  script.src = first;
  script.addEventListener('load', () => inOrder(rest, fail, then));
  script.addEventListener('error', fail);
  document.head.append(script);
}

/** So many texts are folded before the page is painted again; a small corpus has no more. */
const AT_ONCE = 4000;

function prepare(
  index: Index,
  ids: readonly string[],
  done: (searched: SearchedRows | undefined) => void,
): void {
  const folded: string[] = [];
  const fold = ([, , text, searched]: Index['entries'][number]) => {
    folded.push(foldedText(searched ?? text));
  };
  inSlices().each(index.entries, AT_ONCE, fold, () =>
    done({
      ...haystack(
        folded,
        ids.map((id) => index.measures[id] ?? []),
      ),
      text(number) {
        const [label, language, text] = index.entries[number] ?? [0, 0, ''];
        return {
          label: index.labels[label] ?? '',
          language: index.languages[language] ?? '',
          text,
        };
      },
    }),
  );
}
