import type { Amounts } from './model.ts';
import { amountsWords } from './chart-words.ts';
import type { FiguresLayout } from '../figures/chart-label.ts';
import { panel } from '../figures/chart-panel.ts';
import { figureNames } from '../figures/chart-words.ts';
import { chartOf, emptyChart } from '../../charts/frame.ts';
import { panelRows, isStacked } from '../../charts/rows.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

/** Amounts, and what the chart calls their sources. */
export interface AmountsView extends Pick<Amounts, 'sized' | 'money' | 'area'> {
  /** The short form of each source, by id; without it the id stands. */
  sources?: ReadonlyMap<string, string>;
}

const GAP = 34;

/**
 * Money and areas as dots: one panel a unit, each on a logarithmic scale of its own. Roles stand
 * under heads with a mark of their own, so that ceilings, plans and results are never read as one.
 */
export function amountsChart(view: AmountsView, options: ChartOptions): Chart {
  const { words, width } = options;
  const said = amountsWords(view, words);
  if (view.sized.length === 0) return emptyChart('amounts', said, options);
  const stacked = isStacked(width);
  const label = stacked ? width : Math.round(width * 0.34);
  const layout: FiguresLayout = {
    stacked,
    label,
    track: stacked ? 0 : label + 32,
    name: figureNames({ groups: view.sized }, words),
    marked: true,
    under: said.under,
    decades: true,
  };
  const panels = view.sized.map((group, i) =>
    panel(group, layout, options, `${options.idPrefix}-panel-${i + 1}`),
  );
  const { body, height } = panelRows(panels, {
    width,
    gap: GAP,
    foot: GAP - 10,
    end: 4,
    note: said.note,
    noteWidth: width * 0.96,
  });
  return chartOf({ name: 'amounts', height, body }, said, options);
}
