import type { Growth } from './growth.ts';
import type { Localizer } from '../../i18n/index.ts';

/** A number with its sign, a true minus included. */
const signed = (number: string): string =>
  number.startsWith('-') ? `−${number.slice(1)}` : `+${number}`;

/** Whether the text hedges the baseline or the goal, so that what they imply is only roughly so. */
const isRough = ({ target: { baseline, goal } }: Growth, words: Localizer): boolean =>
  [baseline, goal].some(({ qualifier }) => words.value('qualifiers', qualifier).bound !== 'none');

const hedged = (said: string, growth: Growth, words: Localizer): string =>
  isRough(growth, words) ? words.say('chart.growth.rough', { rate: said }) : said;

/** What a year takes, without a hedge: percent for a count, percentage points for a share. */
export function paceOf({ points, yearly }: Growth, words: Localizer, sign = false): string {
  const put = sign ? signed : (number: string) => number.replace('-', '−');
  return points === undefined
    ? words.say('chart.targets.rate', { rate: put(words.rounded(yearly, 1)) })
    : words.say('chart.targets.points', { points: put(words.rounded(points, 2)) });
}

/** What a year takes, with “about” where the text hedges. */
export const paceSaid = (growth: Growth, words: Localizer, sign = false): string =>
  hedged(paceOf(growth, words, sign), growth, words);

/** Goal divided by baseline, with “about” where the text hedges. */
export const factorSaid = (growth: Growth, words: Localizer): string =>
  hedged(
    words.say('chart.targets.factor', {
      factor: words.rounded(growth.factor, 1).replace(/\.0$/, ''),
    }),
    growth,
    words,
  );
