import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import { toTraditional } from './traditional.ts';

/** What a Simplified character becomes where no phrase says otherwise. */
const usual = new Map(
  characters.split('|').flatMap((entry): [string, string][] => {
    const [simplified, traditional] = entry.split(' ');
    return simplified && traditional ? [[simplified, traditional]] : [];
  }),
);

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
 * before and after it, and what it became. One that stays what it mostly stays (家, 了) is no change
 * and left out; one that stays though it mostly changes (后) is not. A person reviews this list; a
 * machine cannot.
 * @returns `词 → 詞` lines in order, each with the first clause in which it stands, as converted
 */
export function ambiguousForms(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts.flatMap((each) => each.split('\n'))) {
    const simplified = [...text];
    const traditional = [...toTraditional(text)];
    if (simplified.length !== traditional.length) continue;
    simplified.forEach((character, i) => {
      if (!ambiguous.has(character)) return;
      if (traditional[i] === character && (usual.get(character) ?? character) === character) return;
      const window = (characters: string[]) => characters.slice(Math.max(0, i - 1), i + 2).join('');
      const line = `${window(simplified)} → ${window(traditional)}`;
      if (!found.has(line)) found.set(line, clauseAt(traditional, i));
    });
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The clause of a text in which a character stands. */
function clauseAt(characters: readonly string[], i: number): string {
  const isEnd = (character: string) => /[，。；：！？]/.test(character);
  const start = characters.findLastIndex((character, at) => at < i && isEnd(character)) + 1;
  const end = characters.findIndex((character, at) => at > i && isEnd(character));
  return characters.slice(start, end < 0 ? undefined : end).join('');
}
