/** Below this likeness a suggestion would be a guess. */
const LIKE = 0.4;

/** What two words share, 0 to 1: of Chinese the characters, of other scripts pairs of letters. */
export const likeness = (one: string, other: string): number =>
  likenessOfParts(likenessParts(one), likenessParts(other));

/** The same of words whose parts are known already, where one is held against very many. */
export function likenessOfParts(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((part) => b.includes(part)).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** What is compared of a word: each once. */
export const likenessParts = (word: string): string[] => {
  const characters = [...word];
  if (/\p{Script=Han}/u.test(word)) return [...new Set(characters)];
  return [
    ...new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`)),
  ];
};

/**
 * The candidate that is most like a word, by any of its names, written small or large; undefined when none
 * is like it.
 */
export function nearestNamed<T>(
  word: string,
  candidates: readonly T[],
  namesOf: (candidate: T) => readonly string[],
): T | undefined {
  const own = word.toLowerCase();
  let [best, most]: [T | undefined, number] = [undefined, LIKE];
  for (const candidate of candidates) {
    const like = Math.max(
      0,
      ...namesOf(candidate).map((name) => likeness(own, name.toLowerCase())),
    );
    if (like > most) [best, most] = [candidate, like];
  }
  return best;
}
