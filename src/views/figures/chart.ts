import { sum } from 'd3';
import { ownerOf, type FigureGroup } from './model.ts';
import type { OwnedFigure } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { labelBlock, type FiguresLayout } from './chart-label.ts';
import { panel } from './chart-panel.ts';
import { figureNames, figuresWords, type FiguresView } from './chart-words.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { chartOf, emptyChart } from '../../charts/frame.ts';
import { widest, wrap } from '../../charts/measure.ts';
import { panelRows, isStacked } from '../../charts/rows.ts';
import { rule, textAt } from '../../charts/svg.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

export type { FiguresView } from './chart-words.ts';

const PANEL_GAP = 30;
const LIST_GAP = 48;

/**
 * Figures by size: one panel a unit that has at least two figures of a size, each on a scale of
 * its own; all other figures as a list. Units and currencies never share a scale.
 */
export function figuresChart(view: FiguresView, options: ChartOptions): Chart {
  const { words, width } = options;
  const said = figuresWords(view, words);
  const figures = view.groups.flatMap((group) => group.figures);
  if (figures.length === 0) return emptyChart('figures', said, options);
  const stacked = isStacked(width);
  const label = stacked ? width : Math.round(width * 0.32);
  const layout: FiguresLayout = {
    stacked,
    label,
    track: stacked ? 0 : label + 32,
    name: figureNames(view, words),
    marked: new Set(figures.map((figure) => ownerOf(figure)?.id)).size > 1,
  };
  const { panels, others } = split(view.groups, words);
  const blocks = panels.map((group, i) =>
    panel(group, layout, options, `${options.idPrefix}-panel-${i + 1}`),
  );
  if (others.length > 0) blocks.push(list(others, panels.length > 0, layout, options));
  const { body, height } = panelRows(blocks, {
    width,
    gap: PANEL_GAP,
    foot: PANEL_GAP - 8,
    end: 4,
    note: said.note,
  });
  return chartOf({ name: 'figures', height, body }, said, options);
}

/** Groups that make a panel, and the figures that do not. */
function split(groups: readonly FigureGroup[], words: Localizer) {
  const panels: FigureGroup[] = [];
  const others: OwnedFigure[] = [];
  for (const { unit, figures } of groups) {
    const sized = figures.filter(
      ({ figure }) =>
        unit.dimension !== 'rank' && words.value('roles', figure.role).sized && figure.value >= 0,
    );
    if (sized.length < 2) others.push(...figures);
    else {
      panels.push({ unit, figures: sized });
      others.push(...figures.filter((figure) => !sized.includes(figure)));
    }
  }
  return { panels, others };
}

/** Figures that have no other to be compared with: label and value in words, in columns. */
function list(
  figures: readonly OwnedFigure[],
  headed: boolean,
  layout: FiguresLayout,
  { words, width }: ChartOptions,
): Block {
  const count = layout.stacked ? 1 : 2;
  const across = (width - (count - 1) * LIST_GAP) / count;
  const rows = figures.map((figure) => listRow(figure, across, layout, words));
  const perColumn = Math.ceil(rows.length / count);
  const head = headed
    ? paragraph([words.say('chart.figures.others')], width, {
        size: 15,
        bold: true,
        class: 'display',
      })
    : undefined;
  const below = head ? head.height + 6 : 0;
  const columns = [...Array(count).keys()].map((i) => {
    let y = 0;
    return rows.slice(i * perColumn, (i + 1) * perColumn).map((row) => {
      const placed = { row, top: y, ruled: y > 0 };
      y += row.height;
      return placed;
    });
  });
  return {
    width,
    height: below + Math.max(...columns.map((column) => sum(column, ({ row }) => row.height))),
    draw: (x, y) =>
      (head?.draw(x, y) ?? '') +
      columns
        .flatMap((column, i) =>
          column.map(({ row, top, ruled }) => {
            const [left, at] = [x + i * (across + LIST_GAP), y + below + top];
            return (ruled ? rule(left, at, left + across, at) : '') + row.draw(left, at);
          }),
        )
        .join(''),
  };
}

/** A figure in words: what it counts at the left, how much at the right. */
function listRow(
  figure: OwnedFigure,
  width: number,
  layout: FiguresLayout,
  words: Localizer,
): Block {
  const lines = wrap(words.figure(figure.figure), width * 0.45, 13, true);
  const room = width - widest(lines, 13, true) - 16;
  const label = labelBlock(figure, { ...layout, label: room });
  return {
    width,
    height: Math.max(label.height, lines.length * 18 - 2) + 14,
    draw: (x, y) =>
      label.draw(x, y + 7) +
      textAt(lines, { x: x + width, y: y + 20, size: 13, leading: 18, bold: true, anchor: 'end' }),
  };
}
