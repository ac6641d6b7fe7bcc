import type { GrowthGroup } from './growth.ts';
import type { Localizer } from '../../i18n/index.ts';
import { fastestOf, targetsWords } from './chart-words.ts';
import { paceSaid } from './pace.ts';

/**
 * The texts of a growth chart.
 * @param isPart whether the corpus has more targets than the chart
 */
export function growthWords(groups: readonly GrowthGroup[], words: Localizer, isPart = false) {
  const title = isPart ? 'chart.growth.these' : 'chart.growth.title';
  const growths = groups.flatMap((group) => group.growths);
  const { table } = targetsWords(growths, words);
  return {
    title: fastestOf(title, groups, words),
    description: words.say('chart.growth.description', {
      items: growths
        .map((growth) =>
          words.say('chart.growth.item', {
            name: words.text(growth.target.title),
            rate: paceSaid(growth, words, true),
          }),
        )
        .join(words.say('chart.semicolon')),
    }),
    note: words.say('chart.growth.note'),
    table,
  };
}
