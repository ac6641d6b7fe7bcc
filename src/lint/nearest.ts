import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate that a typo most likely stood for.
 * @returns undefined when nothing is near: more than 40 % of the longer word, and more than two
 * characters, would have to change, or all of it
 */
export function nearest(found: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const folded = candidates.map((candidate) => candidate.toLowerCase());
  const word = found.toLowerCase();
  const match = closest(word, folded);
  const longest = Math.max(word.length, match.length);
  const changes = distance(word, match);
  const near = changes <= Math.max(2, Math.floor(0.4 * longest)) && changes < longest;
  return near ? candidates[folded.indexOf(match)] : undefined;
}

/** “did you mean …?”, or nothing. */
export function didYouMean(found: string, candidates: readonly string[]): string | undefined {
  const best = nearest(found, candidates);
  return best && best !== found ? `did you mean “${best}”?` : undefined;
}
