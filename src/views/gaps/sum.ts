import type { Localizer } from '../../i18n/index.ts';
import { acting, type Gap } from './model.ts';

/** How many others act, how many are only advised, and how concretely. */
export function gapSum(words: Localizer, gap: Gap): string {
  const { others, total, forHongKong, best } = gap;
  const acts = acting(gap);
  const tentative = others.length - acts;
  return [
    ...(acts > 0 ? [words.say('gaps.acting', { n: acts })] : []),
    ...(tentative > 0 ? [words.say('gaps.tentative', { n: tentative })] : []),
    words.say('gaps.sum', { total, forHongKong, best }),
  ].join(words.say('semicolon'));
}
