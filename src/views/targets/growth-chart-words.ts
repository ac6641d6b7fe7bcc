import type { Growth } from './growth.ts';
import type { Localizer } from '../../i18n/index.ts';
import { byGrowth, rateOf, signed, targetsWords } from './chart-words.ts';

/** Targets whose rates may be compared: numbers of things, or shares of a whole. */
export interface GrowthGroup {
  kind: 'counts' | 'shares';
  /** The fastest first. */
  growths: Growth[];
}

/** Targets by what their rates mean; only kinds that occur. */
export const growthGroups = (growths: readonly Growth[]): GrowthGroup[] =>
  (['counts', 'shares'] as const)
    .map((kind) => ({
      kind,
      growths: byGrowth(
        growths.filter(({ points }) => (points !== undefined) === (kind === 'shares')),
      ),
    }))
    .filter((group) => group.growths.length > 0);

/** Whether the text hedges the baseline or the goal, so that the rate is no more than roughly so. */
export const isRough = ({ target: { baseline, goal } }: Growth, words: Localizer): boolean =>
  [baseline, goal].some(({ qualifier }) => words.value('qualifiers', qualifier).bound !== 'none');

/** The rate as shown beside a bar: with “about” where the text hedges. */
export function rateSaid(growth: Growth, words: Localizer): string {
  const rate = words.say('chart.targets.rate', { rate: signed(rateOf(growth, words)) });
  return isRough(growth, words) ? words.say('chart.growth.rough', { rate }) : rate;
}

/** The texts of a growth chart. */
export function growthWords(groups: readonly GrowthGroup[], words: Localizer) {
  const sorted = byGrowth(groups.flatMap(({ growths }) => growths));
  const base = targetsWords(sorted, words);
  return {
    title:
      groups.length === 0
        ? base.title
        : words.say('chart.growth.title', {
            clauses: groups
              .map((group) => clauseOf(group, words))
              .join(words.say('chart.semicolon')),
          }),
    description: words.say('chart.growth.description', {
      items: sorted
        .map((growth) =>
          words.say('chart.growth.item', {
            name: words.text(growth.target.title),
            rate: rateSaid(growth, words),
          }),
        )
        .join(words.say('chart.semicolon')),
    }),
    note: words.say('chart.growth.note'),
    table: base.table,
  };
}

/** The fastest of a kind; equal is what is shown as equal. */
function clauseOf({ kind, growths }: GrowthGroup, words: Localizer): string {
  const [first] = growths;
  if (!first) return '';
  const most = rateOf(first, words);
  const fastest = growths.filter((growth) => rateOf(growth, words) === most);
  const names = words.list(fastest.map(({ target }) => words.text(target.title)));
  const key = growths.length === 1 ? 'one' : fastest.length === growths.length ? 'tie' : 'most';
  const points =
    fastest.length === 1 && first.points !== undefined
      ? words.say('chart.growth.points', { points: signed(words.rounded(first.points, 2)) })
      : '';
  return words.say(`chart.growth.${kind}-${key}`, { names, rate: most }) + points;
}
