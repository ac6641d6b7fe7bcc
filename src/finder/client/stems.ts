/** British for American, before the end of a word is taken off. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^cent(?:er|re)(?=s?$)/, 'centre'],
  [/^programmes?$/, 'program'],
  [/is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)/, 'iz'],
  [/our(?=s?$|ed$|ing$)/, 'or'],
  [/ll(?=(?:ed|ing)$)/, 'l'],
  [/ence(?=s?$)/, 'ense'],
];

/**
 * A folded Latin word as it is compared: without the sign of more than one or of a genitive, in one
 * spelling. It never grows shorter than three letters.
 * @example stem("centers'") // 'centre'
 */
export function stem(word: string): string {
  let one = word.replace(/'s?$/, '');
  if (!/^[a-z]{4,}$/.test(one)) return one;
  one = singular(one);
  for (const [from, to] of SPELLINGS) one = one.replace(from, to);
  return one;
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? word.replace(/ies$/, 'y') : word;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}
