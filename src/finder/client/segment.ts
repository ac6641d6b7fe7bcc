import type { Lexicon } from './tokens.ts';

/** A part of a run of Chinese: a word of the site, or what is none. */
export interface Cut {
  text: string;
  known: boolean;
}

/** What a character costs that is in no word, and what a word costs: few long words are best. */
const [STRAY, WORD] = [1.6, 1];
/** Of as many words, those of two and three characters first: a longer one is seldom what is meant. */
const LONG = 0.05;

/**
 * A run of Chinese as it is typed, without blanks, cut into the site's own words; what lies between
 * them stays together.
 * @param whole whether the run may stay one word
 * @example segment('上海贷款', lexicon) // 上海, 贷款
 */
export function segment(run: string, lexicon: Lexicon, whole = true): Cut[] {
  const best: { cost: number; from: number; known: boolean }[] = [
    { cost: 0, from: 0, known: true },
  ];
  for (let end = 1; end <= run.length; end += 1) {
    let found = { cost: (best[end - 1]?.cost ?? 0) + STRAY, from: end - 1, known: false };
    for (let from = end - 2; from >= 0 && end - from <= 12; from -= 1) {
      if (!whole && end - from === run.length) continue;
      if (!lexicon.has(run.slice(from, end))) continue;
      const cost = (best[from]?.cost ?? 0) + WORD + LONG * Math.max(0, end - from - 3);
      if (cost < found.cost) found = { cost, from, known: true };
    }
    best.push(found);
  }
  const cuts: Cut[] = [];
  for (let end = run.length; end > 0;) {
    const { from = 0, known = false } = best[end] ?? {};
    const text = run.slice(from, end);
    const [next] = cuts;
    if (next && !known && !next.known) next.text = text + next.text;
    else cuts.unshift({ text, known });
    end = from;
  }
  return cuts;
}
