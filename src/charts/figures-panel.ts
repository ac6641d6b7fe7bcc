import * as Plot from '@observablehq/plot';
import { extent, group } from 'd3';
import type { FigureGroup } from '../analysis/figures.ts';
import type { OwnedFigure } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { figureGlyph, roleGlyph } from './figures-glyphs.ts';
import { labelBlock, type FiguresLayout } from './figures-label.ts';
import { ownerOf } from './figures-words.ts';
import { paragraph, type Block } from './flow.ts';
import { colourOf } from './frame.ts';
import { textWidth } from './measure.ts';
import { plotFragment } from './plot.ts';
import { place, rule, textAt } from './svg.ts';
import type { ChartOptions } from './types.ts';

/** From this span on a scale from zero would crush the small figures. */
const LOG_SPAN = 20;
const TRACK = 24;
const AXIS = 26;

/** One line of a panel: the head of a role, or a figure at its height. */
interface Line {
  y: number;
  height: number;
  label: Block;
  figure?: OwnedFigure;
  role?: string;
}

/** The figures of one unit on one scale, by role; the largest of a role first. */
export function panel(
  view: FigureGroup,
  layout: FiguresLayout,
  options: ChartOptions,
  idPrefix: string,
): Block {
  const { words, width, document } = options;
  const [least = 0, most = 0] = extent(view.figures, ({ figure }) => figure.value);
  const log = least > 0 && most / least > LOG_SPAN;
  const lines = linesOf(view.figures, layout, words);
  const last = lines.at(-1);
  const bottom = last ? last.y + last.height : 0;
  const room = Math.max(...view.figures.map(({ figure }) => textWidth(words.figure(figure), 13, true)));
  const from = layout.track + (log ? 0 : 2);
  const to = width - room - 24;
  const rows = lines.flatMap(({ figure, y, height }) => {
    const at = layout.stacked ? y + height - TRACK / 2 : y + height / 2;
    return figure ? [{ figure, at, value: figure.figure.value }] : [];
  });
  const ticks = log ? decades(least, most) : undefined;
  const drawn = plotFragment(
    {
      document,
      width,
      height: bottom + AXIS,
      margin: 0,
      marginBottom: AXIS,
      x: {
        type: log ? 'log' : 'linear',
        domain: log ? [least / 1.5, most * 1.2] : [0, most],
        range: [from, to],
      },
      y: { type: 'identity', axis: null },
      marks: [
        Plot.gridX({ ...(ticks ? { ticks } : { ticks: 3 }), stroke: 'var(--line)', strokeOpacity: 1 }),
        Plot.axisX({
          ...(ticks ? { ticks } : { ticks: 3 }),
          anchor: 'bottom',
          label: null,
          tickSize: 0,
          tickPadding: 8,
          color: 'var(--soft)',
          tickFormat: (value: number) => quantity(view, value, words),
        }),
        Plot.ruleY(rows, {
          x1: log ? least / 1.5 : 0,
          x2: log ? most * 1.2 : 'value',
          y: 'at',
          stroke: log ? 'var(--line)' : (row: (typeof rows)[number]) => colourOf(ownerOf(row.figure)),
          strokeWidth: log ? 1 : 1.5,
          strokeDasharray: log ? '1 3' : undefined,
        }),
      ],
    },
    idPrefix,
  );
  const title = paragraph([words.text(view.unit.label)], width, {
    size: 15,
    bold: true,
    class: 'display',
  });
  const scale = words.say(log ? 'chart.figures.log' : 'chart.figures.linear');
  const head = 32;
  return {
    width,
    height: head + bottom + AXIS,
    draw: (x, y) =>
      title.draw(x, y) +
      textAt(scale, {
        x: x + textWidth(words.text(view.unit.label), 15, true) + 12,
        y: y + 15,
        size: 12,
        soft: true,
      }) +
      place(
        x,
        y + head,
        drawn.svg,
        ...lines.map((line) => line.label.draw(0, line.y)),
        ...lines.map((line, i) => (line.role === undefined || i === 0 ? '' : rule(0, line.y - 1, width, line.y - 1))),
        ...rows.map(({ figure, at, value }) => {
          const left = drawn.x(value);
          const label = words.figure(figure.figure);
          return (
            place(left, at, figureGlyph(figure, colourOf(ownerOf(figure)))) +
            textAt(label, { x: left + 20, y: at + 4.5, size: 13, bold: true })
          );
        }),
      ),
  };
}

/** The roles and, under each, its figures, from the top of the panel. */
function linesOf(
  figures: readonly OwnedFigure[],
  layout: FiguresLayout,
  words: Localizer,
): Line[] {
  const lines: Line[] = [];
  let y = 0;
  for (const [role, members] of group(figures, ({ figure }) => figure.role)) {
    const [first] = members;
    const colour = first ? colourOf(ownerOf(first)) : 'var(--ink)';
    lines.push({ y, height: 26, role, label: roleHead(words.label('roles', role), role, colour) });
    y += 26;
    for (const figure of members) {
      const label = labelBlock(figure, layout, words);
      const height = layout.stacked ? label.height + 4 + TRACK : Math.max(TRACK, label.height + 8);
      const top = layout.stacked ? 2 : Math.max(0, (height - label.height) / 2);
      lines.push({ y, height, figure, label: { ...label, draw: (x, at) => label.draw(x, at + top) } });
      y += height;
    }
    y += 6;
  }
  return lines;
}

const roleHead = (label: string, role: string, colour: string): Block => ({
  width: 0,
  height: 20,
  draw: (x, y) =>
    place(x + 8, y + 11, roleGlyph(role, colour)) +
    textAt(label, { x: x + 22, y: y + 15, size: 12, soft: true, bold: true }),
});

/** The powers of ten between two numbers. */
function decades(least: number, most: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(least)), Math.floor(Math.log10(most * 1.2))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => 10 ** (first + i));
}

/** A number in the unit of a group, for the axis. */
function quantity({ figures }: FigureGroup, value: number, words: Localizer): string {
  const [first] = figures;
  if (!first) return '';
  const { value_max: _, ...figure } = first.figure;
  return words.quantity({ ...figure, value });
}
