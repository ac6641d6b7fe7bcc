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
  const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [run] of oneSpelling(fold(text)).matchAll(HAN)) {
      for (const { segment } of segmenter.segment(run)) {
        if (segment.length > 1) counts.set(segment, (counts.get(segment) ?? 0) + 1);
      }
    }
  }
  const own = names
    .flatMap((name) => [...oneSpelling(fold(name)).matchAll(HAN)].map(([run]) => run))
    .filter((run) => run.length <= NAME);
  const often = [...counts].flatMap(([word, count]) => (count >= TIMES ? [word] : []));
  return [...new Set([...own, ...often])].sort();
}
