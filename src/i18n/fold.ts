/**
 * A function that turns text into the form in which it is searched: compatibility forms unified
 * (NFKC), Traditional characters turned into Simplified, case folded, white space made one space.
 * Character by character, so that the browser and the build fold alike.
 * @param variants Traditional and Simplified characters in turn: 發发後后
 */
export function folding(variants: string): (text: string) => string {
  const characters = [...variants];
  const simplified = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) {
    simplified.set(characters[i] ?? '', characters[i + 1] ?? '');
  }
  return (text) =>
    [...text.normalize('NFKC')]
      .map((character) => simplified.get(character) ?? character)
      .join('')
      .toLowerCase()
      .replaceAll(/\s+/g, ' ')
      .trim();
}
