import { spellings } from '../../i18n/fold.ts';

/** Rows, each with some texts, in the form in which they are searched. */
export interface Haystack {
  /** By row whether one of its texts holds a folded word: 1 or 0. */
  holding(word: string): Uint8Array;
  /** The number of the first text of a row that holds a word. */
  where(row: number, word: string): number | undefined;
}

/** So many words are remembered: typing on and taking back ask again. */
const KEPT = 24;
/** Stands in no folded text and in no word. */
const END = '\n';

/**
 * Texts to be searched as one: a browser finds a word in megabytes within some milliseconds, but
 * takes much longer to look into a hundred thousand short texts.
 * @param texts folded
 * @param textsOf by row the numbers of its texts, the most telling first
 */
export function haystack(
  texts: readonly string[],
  textsOf: readonly (readonly number[])[],
): Haystack {
  const all = texts.join(END);
  const ends: number[] = [];
  let at = -1;
  for (const text of texts) ends.push((at += text.length + 1));
  const rowsOf = texts.map((): number[] => []);
  for (const [row, numbers] of textsOf.entries()) {
    for (const number of numbers) rowsOf[number]?.push(row);
  }

  const look = (word: string) => {
    const hits = new Uint8Array(texts.length);
    const rows = new Uint8Array(textsOf.length);
    for (const spelling of word === '' ? [] : spellings(word)) {
      let found = all.indexOf(spelling);
      let number = 0;
      while (found >= 0) {
        number = textAt(ends, found, number);
        hits[number] = 1;
        for (const row of rowsOf[number] ?? []) rows[row] = 1;
        found = all.indexOf(spelling, ends[number]);
      }
    }
    return { hits, rows };
  };
  const known = new Map<string, ReturnType<typeof look>>();
  const lookUp = (word: string) => {
    const found = known.get(word);
    if (found) return found;
    const made = look(word);
    const oldest = known.keys().next();
    if (known.size >= KEPT && !oldest.done) known.delete(oldest.value);
    known.set(word, made);
    return made;
  };
  return {
    holding: (word) => lookUp(word).rows,
    where: (row, word) => textsOf[row]?.find((number) => lookUp(word).hits[number] === 1),
  };
}

/** The number of the text in which a place stands. @param from a text that ends no later */
function textAt(ends: readonly number[], place: number, from: number): number {
  let [low, high] = [from, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
