import { likenessOfParts, likenessParts } from '../../search/client/nearest.ts';
import { memo } from '../../shared/memo.ts';
import { findKinds, type FindKind } from '../wire.ts';
import type { Finder } from './engine.ts';
import { numbersIn } from './numbers.ts';
import { stem } from './stems.ts';
import { LATIN } from './tokens.ts';

/** Below this likeness a suggestion would be a guess. */
const LIKE = 0.4;
/** Beside the likest, one that is so much less like is none. */
const BESIDE = 0.7;
const MOST = 6;
/** From so many letters on a word is worth suggesting. */
const LETTERS = 4;

/** The site's own words that are most like one that nothing holds, the likest first. */
export function nearestTerms(finder: Finder, word: string): string[] {
  const own = likenessParts(finder.folded(word));
  const scored = candidates(finder).map(({ term, stemmed, parts }) => ({
    term,
    stemmed,
    like: likenessOfParts(own, parts),
  }));
  const most = Math.max(...scored.map(({ like }) => like));
  return (
    scored
      .filter(({ like }) => like > LIKE && like > most * BESIDE)
      .sort((a, b) => b.like - a.like || a.term.length - b.term.length)
      // One and many of a thing are one suggestion.
      .filter(({ stemmed }, i, all) => all.findIndex((other) => other.stemmed === stemmed) === i)
      .slice(0, MOST)
      .map(({ term }) => term)
  );
}

/** A word of the site, and what is compared of it. */
interface Candidate {
  term: string;
  stemmed: string;
  parts: readonly string[];
}

/** Titles and names that are short, the words of Chinese, and the Latin words of all texts. */
const candidates = memo((finder: Finder): Candidate[] => {
  const { texts, words, entries } = finder.index;
  const titles = entries.flatMap(([, , title]) =>
    (texts[title] ?? '').length <= 16
      ? [[texts[title] ?? '', finder.foldedAt(title)] as const]
      : [],
  );
  const latin = texts
    .flatMap((_, text) => finder.foldedAt(text).match(LATIN) ?? [])
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word.length >= LETTERS && !/^\d/.test(word));
  const folded = [...words.split(' '), ...latin].map((word) => [word, word] as const);
  return [...new Map([...titles, ...folded])].flatMap(([term, own]) =>
    own === '' ? [] : [{ term, stemmed: stem(own), parts: likenessParts(own) }],
  );
});

/** So many views are offered. */
const VIEWS = 4;
const USUAL: readonly FindKind[] = ['measure', 'organisation', 'source', 'term'];

/** The kinds of things that a query is likely after: those of its nearest terms, and of numbers. */
export function likelyKinds(finder: Finder, query: string, terms: readonly string[]): FindKind[] {
  const folded = finder.folded(query);
  const near = new Set(terms.map((term) => finder.folded(term)));
  const { entries, texts } = finder.index;
  const ofTerms = entries.flatMap(([kind, , title]): FindKind[] =>
    near.has(finder.folded(texts[title] ?? '')) ? [findKinds[kind] ?? 'measure'] : [],
  );
  const ofNumbers: FindKind[] = numbersIn(folded).length > 0 ? ['figure', 'event'] : [];
  return [...new Set([...ofNumbers, ...ofTerms, ...USUAL])].slice(0, VIEWS);
}
