import { foldInBrowser } from './fold.ts';
import { holds } from './query.ts';

/** What the script of the index leaves behind; see `routes/search-index.ts`. */
interface Index {
  labels: string[];
  languages: string[];
  entries: [label: number, language: number, text: string, searched?: string][];
  measures: Record<string, number[]>;
}

declare global {
  var searchIndex: Index | undefined;
}

/** A text in which a search looks. */
export interface SearchedText {
  /** What it is: title, alias, passage. */
  label: string;
  language: string;
  text: string;
  folded: string;
}

const known = new Map<number, SearchedText>();

/** The texts of a measure; undefined until the index has come. */
export function indexedTexts(id: string): SearchedText[] | undefined {
  const index = globalThis.searchIndex;
  return index?.measures[id]?.map((number) => {
    const found = known.get(number);
    if (found) return found;
    const [label, language, text, searched] = index.entries[number] ?? [0, 0, ''];
    const made = {
      label: index.labels[label] ?? '',
      language: index.languages[language] ?? '',
      text,
      folded: foldInBrowser(searched ?? text).text,
    };
    known.set(number, made);
    return made;
  });
}

/** The first text that holds a word. */
export const whereOf = (texts: readonly SearchedText[], word: string): SearchedText | undefined =>
  texts.find(({ folded }) => holds(folded, word));

/**
 * Fetches the index. A script element does it, because a page opened from a folder may load
 * nothing else; should it fail, the search looks at what the list shows.
 */
export function loadIndex(address: string, done: () => void): void {
  const script = document.createElement('script');
  script.src = address;
  script.addEventListener('load', done);
  script.addEventListener('error', done);
  document.head.append(script);
}
