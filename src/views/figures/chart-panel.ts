import * as Plot from '@observablehq/plot';
import { group } from 'd3';
import { ownerOf, type FigureGroup } from './model.ts';
import type { OwnedFigure } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Role } from '../../schema/index.ts';
import { figureGlyph, roleGlyph } from './chart-glyphs.ts';
import { scaleOf, type PanelScale } from './chart-scale.ts';
import { labelBlock, type FiguresLayout } from './chart-label.ts';
import type { Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { textWidth, wrap } from '../../charts/measure.ts';
import { inSentence } from '../../i18n/sentence.ts';
import { plotFragment } from '../../charts/plot.ts';
import { rowPlaces } from '../../charts/rows.ts';
import { place, rule, textAt } from '../../charts/svg.ts';
import type { ChartOptions } from '../../charts/types.ts';

const TRACK = 24;
const AXIS = 26;
const ROLE = 30;

/** One line of a panel: the head of a role, or a figure at its height. */
interface Line {
  y: number;
  /** The middle of a figure's track. */
  at: number;
  label: Block;
  figure?: OwnedFigure;
  role?: string;
}

/** A figure at its height, from its value to its end where the text gives a range. */
interface Row {
  figure: OwnedFigure;
  at: number;
  value: number;
  end: number;
  colour: string;
}

/** The figures of one unit on one scale, by role; the largest of a role first. */
export function panel(
  view: FigureGroup,
  layout: FiguresLayout,
  options: ChartOptions,
  idPrefix: string,
): Block {
  const { words, width } = options;
  const [only] = view.figures;
  if (only && view.figures.length === 1) return onePoint(only, view, layout, options);
  const { lines, bottom } = linesOf(view.figures, layout, words);
  const rows = lines.flatMap(({ figure, at }): Row[] => {
    if (!figure) return [];
    const { value, value_max: end = value } = figure.figure;
    return [{ figure, at, value, end, colour: colourOf(ownerOf(figure)) }];
  });
  const scale = scaleOf(view, layout, options);
  const drawn = plotFragment(plotOf(rows, scale, bottom, layout, options), idPrefix);
  const named = words.say(scale.log ? 'chart.figures.log' : 'chart.figures.linear');
  const title = words.text(view.unit.label);
  // A display face may be wider than the estimate.
  const indent = textWidth(title, 15, true) * 1.1 + 10;
  const inLine = indent + textWidth(named, 12) <= width;
  const head = inLine ? 32 : 50;
  return {
    width,
    height: head + bottom + AXIS,
    draw: (x, y) =>
      textAt(title, { x, y: y + 15, size: 15, bold: true, class: 'display' }) +
      textAt(named, {
        x: inLine ? x + indent : x,
        y: inLine ? y + 15 : y + 34,
        size: 12,
        soft: true,
      }) +
      place(
        x,
        y + head,
        drawn.svg,
        ...lines.map((line) => line.label.draw(0, line.y)),
        ...lines.map((line, i) =>
          line.role === undefined || i === 0 ? '' : rule(0, line.y - 1, width, line.y - 1),
        ),
        ...rows.map(({ figure, at, value, end, colour }) => {
          const label = words.figure(figure.figure);
          return (
            place(drawn.x(value), at, figureGlyph(figure, colour, words)) +
            (end > value
              ? place(drawn.x(end), at, roleGlyph(words.value('roles', figure.figure.role), colour))
              : '') +
            textAt(label, { x: drawn.x(end) + 20, y: at + 4.5, size: 13, bold: true, seam: true })
          );
        }),
      ),
  };
}

/** A single figure in words: a scale for one point would compare it with nothing. */
function onePoint(
  owned: OwnedFigure,
  { unit }: FigureGroup,
  layout: FiguresLayout,
  { words, width }: ChartOptions,
): Block {
  const { role } = owned.figure;
  const label = labelBlock(owned, layout);
  const said = wrap(
    words.say('chart.figures.only', {
      figure: words.figure(owned.figure),
      role: inSentence(words.label('roles', role), words),
    }),
    layout.stacked ? width - 22 : width - layout.track - 22,
    13,
    true,
  );
  const top = 32;
  const at = layout.stacked ? top + label.height + 4 : top;
  return {
    width,
    height: Math.max(top + label.height, at + said.length * 18) + 6,
    draw: (x, y) =>
      textAt(words.text(unit.label), { x, y: y + 15, size: 15, bold: true, class: 'display' }) +
      label.draw(x, y + top) +
      place(
        x + layout.track + 8,
        y + at + 8.5,
        roleGlyph(words.value('roles', role), colourOf(ownerOf(owned))),
      ) +
      textAt(said, { x: x + layout.track + 22, y: y + at + 13, size: 13, bold: true, leading: 18 }),
  };
}

/** What Plot draws of a panel: grid, axis, stems from zero, ranges. */
function plotOf(
  rows: readonly Row[],
  { log, domain, range, ticks, say }: PanelScale,
  bottom: number,
  { stacked }: FiguresLayout,
  { width, document }: ChartOptions,
): Plot.PlotOptions {
  // Over stacked labels the grid would cross the text: there it is cut to the tracks.
  const spans = stacked
    ? rows.map(({ at }) => [at - TRACK / 2, at + TRACK / 2] as const)
    : [[TRACK, bottom] as const];
  const grid = ticks.flatMap((tick) => spans.map(([y1, y2]) => ({ tick, y1, y2 })));
  return {
    document,
    width,
    height: bottom + AXIS,
    margin: 0,
    marginBottom: AXIS,
    x: { type: log ? 'log' : 'linear', domain: [...domain], range: [...range] },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleX(grid, { x: 'tick', y1: 'y1', y2: 'y2', stroke: 'var(--line)' }),
      Plot.axisX([...ticks], {
        anchor: 'bottom',
        label: null,
        tickSize: 0,
        tickPadding: 8,
        color: 'var(--soft)',
        // As a channel: on a logarithmic scale Plot would drop labels that a format gives.
        text: ticks.map(say),
      }),
      log
        ? Plot.ruleY(rows, {
            x1: domain[0],
            x2: domain[1],
            y: 'at',
            stroke: 'var(--line)',
            strokeDasharray: '1 3',
          })
        : Plot.ruleY(rows, { x1: 0, x2: 'value', y: 'at', stroke: 'colour', strokeWidth: 1.5 }),
      Plot.ruleY(
        rows.filter(({ value, end }) => end > value),
        { x1: 'value', x2: 'end', y: 'at', stroke: 'colour', strokeWidth: 4 },
      ),
    ],
  };
}

/** The roles and, under each, its figures, from the top of the panel, and where the last ends. */
function linesOf(figures: readonly OwnedFigure[], layout: FiguresLayout, words: Localizer) {
  const lines: Line[] = [];
  let [y, end] = [0, 0];
  for (const [role, members] of group(figures, ({ figure }) => figure.role)) {
    const [first] = members;
    // Where jurisdictions are told apart by mark and colour, the head of a role is of none of them.
    const colour = first && !layout.marked ? colourOf(ownerOf(first)) : 'var(--ink)';
    lines.push({
      y,
      at: y,
      role,
      label: roleHead(words.label('roles', role), words.value('roles', role), colour),
    });
    const rows = members.map((figure) => {
      const label = labelBlock(figure, layout);
      // Air over and under a label beside its track; under the one that stands over it, less.
      const [above, below] = layout.stacked ? [2, 0] : [6, 6];
      const head: Block = {
        ...label,
        height: above + label.height + below,
        draw: (x, at) => label.draw(x, at + above),
      };
      return { figure, head, bar: { height: TRACK } };
    });
    const { track: left } = layout;
    const within = { left, top: y + ROLE, gap: 0, under: 2, centred: true };
    const { places, bottom } = rowPlaces(rows, within);
    for (const [i, { figure, head }] of rows.entries()) {
      const { head: at, bar } = places[i] ?? { head: y, bar: y };
      lines.push({ y: at, label: head, figure, at: bar + TRACK / 2 });
    }
    end = bottom;
    y = bottom + 8;
  }
  return { lines, bottom: end };
}

const roleHead = (label: string, role: Role, colour: string): Block => ({
  width: 0,
  height: 20,
  draw: (x, y) =>
    place(x + 8, y + 14, roleGlyph(role, colour)) +
    textAt(label, { x: x + 22, y: y + 18, size: 12, soft: true, bold: true }),
});
