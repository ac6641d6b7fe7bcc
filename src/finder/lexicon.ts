import { oneSpelling } from '../i18n/fold.ts';
import { fold } from '../i18n/variants.ts';

const HAN = /\p{Script=Han}{2,}/gu;
/** A word that stands once is as likely a cut in the wrong place. */
const TIMES = 2;
/** Of names and titles so many characters are one word. */
const NAME = 8;

/**
 * The site's own words in Chinese, by which a query without blanks is cut: what stands twice or more
 * as a word of its texts, and its names.
 * @param texts everything that is found
 * @param names what is one word however often it stands
 * @returns folded, each once
 */
export function lexicon(texts: readonly string[], names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const words of wordsOfRuns(texts.flatMap(runsIn))) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const own = names.flatMap(runsIn).filter((run) => run.length <= NAME);
  const often = [...counts].flatMap(([word, count]) => (count >= TIMES ? [word] : []));
  return [...new Set([...own, ...often])].sort();
}

const runsIn = (text: string): readonly string[] => oneSpelling(fold(text)).match(HAN) ?? [];

/** The words of runs of Chinese, of two characters and more; every language has much the same runs. */
const known = new Map<string, readonly string[]>();
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
/** What no word goes across. */
const BETWEEN = '\n';

function wordsOfRuns(runs: readonly string[]): (readonly string[])[] {
  const others = [...new Set(runs)].filter((run) => !known.has(run));
  let words: string[] = [];
  const ends = others.values();
  // All at once: to begin takes longer than to go on.
  for (const { segment } of segmenter.segment(others.map((run) => run + BETWEEN).join(''))) {
    if (segment === BETWEEN) {
      known.set(ends.next().value ?? '', words);
      words = [];
    } else if (segment.length > 1) words.push(segment);
  }
  return runs.map((run) => known.get(run) ?? []);
}
