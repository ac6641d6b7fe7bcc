import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import { toTraditional } from './traditional.ts';

/** Simplified characters that the converter's dictionaries turn into more than one form. */
const ambiguous = (() => {
  const forms = new Map<string, Set<string>>();
  for (const entry of [...characters.split('|'), ...phrases.split('|')]) {
    const [simplified = '', traditional = ''] = entry.split(' ').map((part) => [...part]);
    if (simplified.length !== traditional.length) continue;
    [...simplified].forEach((character, i) => {
      const known = forms.get(character) ?? new Set();
      forms.set(character, known.add(traditional[i] ?? ''));
    });
  }
  return new Set([...forms].flatMap(([character, known]) => (known.size > 1 ? [character] : [])));
})();

/**
 * Where text holds a character with more than one Traditional form: the character with the one
 * before and after it, and what it became. A person reviews this list; a machine cannot.
 * @returns `词 → 詞` lines, each once, sorted
 */
export function ambiguousForms(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts.flatMap((each) => each.split('\n'))) {
    const simplified = [...text];
    const traditional = [...toTraditional(text)];
    simplified.forEach((character, i) => {
      if (!ambiguous.has(character) || simplified.length !== traditional.length) return;
      const window = (characters: string[]) => characters.slice(Math.max(0, i - 1), i + 2).join('');
      found.add(`${window(simplified)} → ${window(traditional)}`);
    });
  }
  return [...found].sort();
}
