import type { Query } from 'minisearch';
import { oneSpelling, type Folding } from '../../i18n/fold.ts';
import { memoText } from '../../shared/memo.ts';
import { ranks, type FindIndex, type Rank } from '../wire.ts';
import { Library, type Document } from './library.ts';
import { formKey, queryParts, type QueryPart, type Vocabulary, type Way } from './parts.ts';
import { bare, ranked, type Hit } from './rank.ts';
import { softWords } from './soft.ts';
import { lexiconOf, tokensIn, type Token } from './tokens.ts';

/** A part of a query as it was typed. */
export interface TypedPart extends QueryPart {
  /** In the reader's own characters, whole words of them. */
  said: string;
}

/** What a search finds. */
export interface Finds {
  parts: readonly TypedPart[];
  /** The best first. */
  hits: readonly Hit[];
  /** How many of them have all parts: the first ones. With none, the hits have the most of them. */
  whole: number;
  /** The parts that nothing has. */
  absent: readonly TypedPart[];
}

/** A search over everything in one language. */
export interface Finder {
  index: FindIndex;
  /** @param query as typed */
  find(query: string): Finds;
  /** What is compared of a text of the index, with the places in its folded form. */
  tokens(text: string): Token[];
  /** A text as it is compared. */
  folded(text: string): string;
  /** The same of a text of the index, by its number: it is folded once. */
  foldedAt(text: number): string;
}

/** How much a find counts by where it stands. */
const BOOST: Readonly<Record<Rank, number>> = {
  title: 4,
  name: 4,
  body: 1.6,
  rest: 1,
  code: 0.4,
  also: 2,
};
/** What the beginning of a word is worth beside the whole. */
const BEGINNING = 0.3;
/** Up to so many letters a word that is there is not taken for the beginning of another. */
const SHORT = 4;
/** Of so few letters many words begin: those of titles and names are enough. */
const FEW = 2;
const NAMES: readonly Rank[] = ['title', 'name', 'also'];
/** So many parts are remembered: typing on and taking back ask again. */
const KEPT = 64;

/** The entries as they are indexed. */
export const documentsOf = ({ entries }: FindIndex): Document[] =>
  entries.map(([, , title, , , , texts], id) => {
    const of = (rank: Rank) =>
      texts.filter(([, number]) => ranks[number] === rank).map(([, , text]) => text);
    return {
      id,
      title: [title, ...of('title')],
      name: of('name'),
      body: of('body'),
      rest: of('rest'),
      code: of('code'),
      also: of('also'),
    };
  });

/** A finder that is filled step by step, so that a page can paint between the steps. */
export interface FinderInSteps {
  steps: readonly Document[];
  add(step: Document): void;
  finder: Finder;
}

/**
 * The search over an index: what things hold each part of a query, by the library's index and its
 * ranking (BM25), with the site's own words; the parts then brought together.
 */
export function filling(index: FindIndex, folding: Folding): FinderInSteps {
  const folded = (text: string): string => oneSpelling(folding.text(text));
  const forms = index.synonyms.map((group) => group.map(folded));
  const han = forms.flat().filter((form) => /^\p{Script=Han}{2,}$/u.test(form));
  const lexicon = lexiconOf([...index.words.split(' '), ...han, ...softWords]);
  const vocabulary: Vocabulary = {
    lexicon,
    others: new Map(
      forms.flatMap((group) =>
        group.map((form) => [formKey(form, lexicon), group.filter((other) => other !== form)]),
      ),
    ),
    holds: memoText((word) => index.texts.some((_, number) => foldedAt(number).includes(word))),
  };
  const texts: (string | undefined)[] = [];
  const foldedAt = (number: number) => (texts[number] ??= folded(index.texts[number] ?? ''));
  const bared: (string | undefined)[] = [];
  const bareAt = (number: number) => (bared[number] ??= bare(foldedAt(number)));
  const quotes: (string[] | undefined)[] = [];
  const quoted = (number: number) =>
    (quotes[number] ??= [...foldedAt(number).matchAll(/"([^"]+)"/g)].map(([, name = '']) =>
      bare(name),
    ));
  const termsOf = (number: number) => tokensIn(foldedAt(number), lexicon).map(({ text }) => text);
  const library = new Library(termsOf, {
    tokenize: (term) => [term],
    processTerm: (term) => term,
    boost: BOOST,
    bm25: { k: 1.2, b: 0.5, d: 0.5 },
  });
  const documents = documentsOf(index);
  const holds = (id: number, whole: string): boolean =>
    ranks.some((rank) => documents[id]?.[rank].some((text) => foldedAt(text).includes(whole)));
  const known = new Map<string, ReadonlyMap<number, PartFound>>();
  const look = (part: QueryPart): ReadonlyMap<number, PartFound> => {
    const found = known.get(part.text);
    if (found) return found;
    const made = lookUp(library, part, holds);
    const [oldest] = known.keys();
    if (known.size >= KEPT && oldest !== undefined) known.delete(oldest);
    known.set(part.text, made);
    return made;
  };
  const finder: Finder = {
    index,
    folded,
    foldedAt,
    // Each key looks at much the same texts again.
    tokens: memoText((text) => tokensIn(folded(text), lexicon)),
    find(query) {
      const { text, from, to } = folding.placed(query);
      const typed = oneSpelling(text);
      const parts = queryParts(typed, vocabulary).map((part) => ({
        ...part,
        said: query.slice(from[part.at[0]], to[part.at[1] - 1]),
      }));
      const scored = parts.map(look);
      const absent = parts.filter((_, i) => scored[i]?.size === 0);
      const { hits, whole } = ranked(
        { typed, parts, scored },
        { index, documents, bare: bareAt, folded: foldedAt, quoted },
      );
      return { parts, hits, whole, absent };
    },
  };
  const add = (step: Document) => {
    library.add(step);
    // What every key compares is made ready while nobody waits.
    for (const rank of ranks) step[rank].forEach(bareAt);
  };
  return { steps: documents, add, finder };
}

/** A finder that is filled at once. */
export function finderOf(index: FindIndex, folding: Folding): Finder {
  const { steps, add, finder } = filling(index, folding);
  for (const step of steps) add(step);
  return finder;
}

/** What a part is worth in a thing, and by which tokens it was found. */
export interface PartFound {
  score: number;
  tokens: readonly string[];
}

function lookUp(
  library: Library,
  part: QueryPart,
  holds: (id: number, whole: string) => boolean,
): Map<number, PartFound> {
  const best = new Map<number, PartFound>();
  for (const way of part.ways) {
    // The beginning of a short Latin word is looked for where no word is as short.
    if (way.begins && isShort(way.tokens.at(-1) ?? '')) {
      const whole = { ...way, begins: false };
      if (library.search(queryOf(whole)).length > 0) {
        enter(best, library, whole, holds);
        continue;
      }
    }
    enter(best, library, way, holds);
  }
  return best;
}

function enter(
  best: Map<number, PartFound>,
  library: Library,
  way: Way,
  holds: (id: number, whole: string) => boolean,
): void {
  for (const { id, score, terms } of library.search(queryOf(way))) {
    const entry = id as number;
    const before = best.get(entry);
    if (before && before.score >= score) continue;
    if (way.whole !== undefined && !holds(entry, way.whole)) continue;
    best.set(entry, {
      score,
      tokens: before ? [...new Set([...terms, ...before.tokens])] : terms,
    });
  }
}

const isShort = (token: string): boolean => /^[a-z]/.test(token) && token.length < SHORT;

const isFew = (token: string): boolean => /^[a-z]/.test(token) && token.length <= FEW;

const queryOf = ({ tokens, worth, begins }: Way): Query => ({
  combineWith: 'AND',
  queries: tokens.map((token, i) =>
    begins && i === tokens.length - 1
      ? { queries: [token], prefix: true, ...(isFew(token) ? { fields: [...NAMES] } : {}) }
      : token,
  ),
  weights: { prefix: BEGINNING, fuzzy: 0 },
  boostTerm: () => worth,
});
