import type { Locale } from '../../../src/i18n/locales.ts';
import type { Answer, Step } from '../support/reader.ts';

/**
 * How a reader has the site before them: opened from a folder or from a host, without scripts, on
 * a phone; or as plain files, where only the way and the words are looked at.
 */
export type Situation = 'folder' | 'host' | 'no scripts' | 'phone' | 'files';

/** A reader's question, the way from the home page to its answer, and the answer. */
export interface Question {
  asks: string;
  locale: Locale;
  situation: Situation;
  way: readonly Step[];
  answer: readonly Answer[];
}

/** Follows a link. @param near something that stands near it, where several say the same */
export const to = (text: string, near?: string): Step => ({ kind: 'follow', text, near });

/** Searches for words. */
export const search = (words: string): Step => ({ kind: 'search', words });

/** Opens something folded. */
export const unfold = (text: string): Step => ({ kind: 'unfold', text });

/** Ticks a box. */
export const tick = (text: string): Step => ({ kind: 'tick', text });

/** Facts that stand in one line of the page. */
export const line = (...facts: string[]): Answer => ({ kind: 'line', facts, under: undefined });

/** Facts that stand in one line under a heading. */
export const under = (heading: string, ...facts: string[]): Answer => ({
  kind: 'line',
  facts,
  under: heading,
});

/** Just these measures are shown. */
export const measures = (ids: readonly string[]): Answer => ({ kind: 'measures', ids });

/** A question of a reader. */
export const ask = (
  locale: Locale,
  situation: Situation,
  asks: string,
  way: readonly Step[],
  ...answer: Answer[]
): Question => ({ asks, locale, situation, way, answer });
