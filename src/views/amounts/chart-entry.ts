import { paths } from '../../routes/paths.ts';
import { at, citedBy, shortNames, type ChartEntry } from '../chart-entry.ts';
import { figureGroups } from '../figures/model.ts';
import { LONG, MARKUP, type Made } from '../made.ts';
import { amountsChart, type AmountsView } from './chart.ts';
import { amounts } from './model.ts';

/** Every amount of money and every area, by role. */
export const amountsEntry: ChartEntry = {
  name: 'amounts',
  site: (corpus) => [
    {
      name: 'amounts',
      ...at(paths.amounts, 'amounts.title'),
      sources: citedBy(
        corpus,
        amounts(corpus).sized.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
      ),
      prepare: (from) => {
        const view = { ...amounts(corpus), sources: shortNames(from) };
        return (options) => amountsChart(view, options);
      },
    },
  ],
  examples: (made) => ({
    golden: (options) => amountsChart(manyAmounts(made), options),
    corpus: (options) => amountsChart(amounts(made.corpus), options),
    empty: (options) => amountsChart({ ...manyAmounts(made), sized: [] }, options),
  }),
};

/** Amounts of money and areas with every role and qualifier, single figures among them. */
export function manyAmounts({ corpus, figure }: Made): AmountsView {
  const sized = figureGroups(corpus, [
    figure('研发资助上限', { value: 5e7, qualifier: 'at-most', role: 'ceiling' }),
    figure(LONG.zh, { value: 1e8, qualifier: 'at-most', role: 'ceiling' }),
    figure('累计资助', { value: 6.35e8, role: 'achieved' }),
    figure('港方出资', { value: 1e10, unit: 'HKD' }),
    figure('改造面积', { value: 20_000, unit: 'm2', qualifier: 'about' }),
    figure('新增面积', { value: 2e5, value_max: 3e5, unit: 'm2', qualifier: 'more-than' }),
    figure(MARKUP.zh, { value: 3_890_000, unit: 'm2', role: 'achieved' }),
  ]);
  return { ...amounts(corpus), sized };
}
