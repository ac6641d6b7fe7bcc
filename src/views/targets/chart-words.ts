import type { Growth } from './growth.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { NamedFigure } from '../../schema/index.ts';
import type { ChartTable } from '../../charts/types.ts';

/** Targets by the yearly growth that they imply, the fastest first. */
export const byGrowth = (growths: readonly Growth[]): Growth[] =>
  growths.toSorted((a, b) => b.yearly - a.yearly);

/** The yearly growth in percent, as it is shown. */
export const rateOf = (growth: Growth, words: Localizer): string => words.rounded(growth.yearly, 1);

/** A number with its sign, a true minus included. */
export const signed = (number: string): string =>
  number.startsWith('-') ? `−${number.slice(1)}` : `+${number}`;

/** The texts of a targets chart; the growths are sorted. */
export function targetsWords(growths: readonly Growth[], words: Localizer) {
  return {
    title: titleOf(growths, words),
    description: words.say('chart.targets.description', {
      n: growths.length,
      items: growths
        .map((growth) =>
          words.say('chart.targets.item', {
            name: words.text(growth.target.title),
            baseline: words.figure(growth.target.baseline),
            goal: words.figure(growth.target.goal),
          }),
        )
        .join(words.say('chart.semicolon')),
    }),
    note: words.say('chart.targets.note'),
    table: tableOf(growths, words),
  };
}

/** Which indicator must grow fastest and which slowest; equal is what is shown as equal. */
function titleOf(growths: readonly Growth[], words: Localizer): string {
  const [first, last] = [growths[0], growths.at(-1)];
  if (!first || !last) return words.say('chart.targets.title-none');
  const [most, least] = [rateOf(first, words), rateOf(last, words)];
  const named = (rate: string) => {
    const found = growths.filter((growth) => rateOf(growth, words) === rate);
    return words.list(found.map(({ target }) => words.text(target.title)));
  };
  const params = { count: growths.length, most, least, first: named(most), last: named(least) };
  if (growths.length === 1) return words.say('chart.targets.title-one', params);
  if (most === least) return words.say('chart.targets.title-tie', params);
  return words.say('chart.targets.title', params);
}

function tableOf(growths: readonly Growth[], words: Localizer): ChartTable {
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
      words.say('chart.targets.head-rate'),
      words.say('chart.targets.head-points'),
    ],
    rows: growths.map((growth) => [
      words.text(growth.target.title),
      dated(growth.target.baseline),
      dated(growth.target.goal),
      words.number(growth.years),
      words.say('chart.targets.rate', { rate: signed(rateOf(growth, words)) }),
      growth.points === undefined
        ? words.say('chart.targets.no-points')
        : signed(words.rounded(growth.points, 2)),
    ]),
  };
}
