import type { FigureGroup } from '../analysis/figures.ts';
import type { OwnedFigure } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { labelBlock, type FiguresLayout } from './figures-label.ts';
import { panel } from './figures-panel.ts';
import { figuresWords, ownerOf, type FiguresView } from './figures-words.ts';
import { paragraph, type Block } from './flow.ts';
import { frame } from './frame.ts';
import { wrap } from './measure.ts';
import { rule } from './svg.ts';
import type { Chart, ChartOptions } from './types.ts';

export type { FiguresView } from './figures-words.ts';

/** Numbers of items and places in a ranking have no size to compare. */
const WITHOUT_SIZE = new Set(['count', 'rank']);
const PANEL_GAP = 26;

/**
 * Figures by size: one panel a unit that has at least two figures of a size, each on a scale of
 * its own; all other figures as a list. Units and currencies never share a scale.
 */
export function figuresChart(view: FiguresView, options: ChartOptions): Chart {
  const { words, width } = options;
  const said = figuresWords(view, words);
  const figures = view.groups.flatMap((group) => group.figures);
  const stacked = width < 600;
  const label = stacked ? width : Math.round(width * 0.32);
  const layout: FiguresLayout = {
    stacked,
    label,
    track: stacked ? 0 : label + 32,
    marked: new Set(figures.map((figure) => ownerOf(figure).id)).size > 1,
  };
  const { panels, others } = split(view.groups);
  const blocks = panels.map((group, i) =>
    panel(group, layout, options, `${options.idPrefix}-panel-${i + 1}`),
  );
  if (others.length > 0) blocks.push(list(others, panels.length > 0, layout, words, width));
  const parts: string[] = [];
  let y = 6;
  for (const [i, block] of blocks.entries()) {
    if (i > 0) parts.push(rule(0, y - PANEL_GAP / 2, width, y - PANEL_GAP / 2, 'var(--ink)'));
    parts.push(block.draw(0, y));
    y += block.height + PANEL_GAP;
  }
  const note = paragraph(wrap(said.note, width, 12), width, { size: 12, soft: true });
  parts.push(note.draw(0, y - 8));
  const height = y + note.height - 4;
  const svg = frame({ name: 'figures', height, ...said, body: parts.join('') }, options);
  return { title: said.title, description: said.description, svg, table: said.table };
}

/** Groups that make a panel, and the figures that do not. */
function split(groups: readonly FigureGroup[]) {
  const panels: FigureGroup[] = [];
  const others: OwnedFigure[] = [];
  for (const { unit, figures } of groups) {
    const sized = figures.filter(
      ({ figure }) =>
        unit.dimension !== 'rank' && !WITHOUT_SIZE.has(figure.role) && figure.value >= 0,
    );
    if (sized.length < 2) others.push(...figures);
    else {
      panels.push({ unit, figures: sized });
      others.push(...figures.filter((figure) => !sized.includes(figure)));
    }
  }
  return { panels, others };
}

/** Figures that have no other to be compared with: label and value in words. */
function list(
  figures: readonly OwnedFigure[],
  headed: boolean,
  layout: FiguresLayout,
  words: Localizer,
  width: number,
): Block {
  const head = headed
    ? paragraph([words.say('chart.figures.others')], width, {
        size: 15,
        bold: true,
        class: 'display',
      })
    : undefined;
  const valueWidth = layout.stacked ? width : width - layout.track;
  let below = head ? head.height + 8 : 0;
  const rows = figures.map((figure) => {
    const label = labelBlock(figure, layout, words);
    const value = paragraph(wrap(words.figure(figure.figure), valueWidth, 13, true), valueWidth, {
      size: 13,
      bold: true,
      leading: 18,
    });
    const top = below;
    const height = layout.stacked
      ? label.height + value.height + 14
      : Math.max(label.height, value.height) + 12;
    below += height;
    return { top, height, label, value };
  });
  return {
    width,
    height: below,
    draw: (x, y) =>
      (head?.draw(x, y) ?? '') +
      rows
        .map(({ top, label, value }, i) => {
          const at = y + top + 6;
          return (
            (i > 0 ? rule(x, y + top, x + width, y + top) : '') +
            label.draw(x, at) +
            (layout.stacked
              ? value.draw(x, at + label.height + 3)
              : value.draw(x + layout.track, at))
          );
        })
        .join(''),
  };
}
