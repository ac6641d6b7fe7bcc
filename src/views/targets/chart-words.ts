import { growthGroups, type Growth, type GrowthGroup } from './growth.ts';
import { factorSaid, paceOf, paceSaid } from './pace.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { NamedFigure } from '../../schema/index.ts';
import type { ChartTable } from '../../charts/types.ts';

/**
 * The texts of a targets chart.
 * @param isPart whether the corpus has more targets than the chart
 */
export function targetsWords(growths: readonly Growth[], words: Localizer, isPart = false) {
  const title = isPart ? 'chart.targets.these' : 'chart.targets.title';
  return {
    title: fastestOf(title, growthGroups(growths), words),
    description: words.say('chart.targets.description', {
      n: growths.length,
      items: growths
        .map((growth) =>
          words.say('chart.targets.item', {
            name: words.text(growth.target.title),
            baseline: words.figure(growth.target.baseline),
            goal: words.figure(growth.target.goal),
            factor: factorSaid(growth, words),
          }),
        )
        .join(words.say('chart.semicolon')),
    }),
    note: words.say('chart.targets.note'),
    table: targetsTable(growths, words),
  };
}

/** The fastest of each kind, never one kind against the other; what is said of all of them. */
export const fastestOf = (
  title: `chart.${'targets' | 'growth'}.${'title' | 'these'}`,
  groups: readonly GrowthGroup[],
  words: Localizer,
): string =>
  groups.length === 0
    ? words.say('chart.targets.title-none')
    : words.say(title, {
        clauses: groups.map((group) => clauseOf(group, words)).join(words.say('chart.semicolon')),
      });

/** The fastest of a kind; equal is what is shown as equal. */
function clauseOf({ kind, growths }: GrowthGroup, words: Localizer): string {
  const [first] = growths;
  if (!first) return '';
  const most = paceOf(first, words);
  const fastest = growths.filter((growth) => paceOf(growth, words) === most);
  const names = words.list(fastest.map(({ target }) => words.text(target.title)));
  const key = growths.length === 1 ? 'one' : fastest.length === growths.length ? 'tie' : 'most';
  const pace = fastest.map((growth) => paceSaid(growth, words)).find((said) => said !== most);
  return words.say(`chart.growth.${kind}-${key}`, { names, pace: pace ?? most });
}

/** The figures of the targets, as their documents state them, and what they imply. */
function targetsTable(growths: readonly Growth[], words: Localizer): ChartTable {
  const dated = (figure: NamedFigure): string =>
    figure.date === undefined
      ? words.figure(figure)
      : words.say('chart.targets.dated', {
          figure: words.figure(figure),
          date: words.date(figure.date),
        });
  return {
    caption: words.say('chart.targets.caption'),
    head: [
      words.say('chart.targets.head-indicator'),
      words.say('chart.targets.head-baseline'),
      words.say('chart.targets.head-goal'),
      words.say('chart.targets.head-years'),
      words.say('chart.targets.head-factor'),
      words.say('chart.targets.head-rate'),
    ],
    rows: growths.map((growth) => [
      words.text(growth.target.title),
      dated(growth.target.baseline),
      dated(growth.target.goal),
      words.number(growth.years),
      factorSaid(growth, words),
      paceSaid(growth, words, true),
    ]),
  };
}
