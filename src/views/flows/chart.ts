import { groups } from 'd3';
import type { FlowCell, Flows } from './model.ts';
import type { Jurisdiction } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { flowCell, type FlowCellStyle } from './chart-cell.ts';
import { flowsWords } from './chart-words.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { chartOf, colourOf, emptyChart } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { balance, textWidth, wrap } from '../../charts/measure.ts';
import { el, place, rule, textAt } from '../../charts/svg.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

/** Flows, with what its chart needs beside them. */
export interface FlowsView extends Flows {
  /** What a jurisdiction's strip rests on, in a few words. */
  basis?: ReadonlyMap<string, string>;
}

const NAME = 150;
const GROUP_GAP = 22;
/** Between the cells: fewer pixels under heads than where each cell has a label of its own. */
const HEAD_GAP = 4;
const CELL_GAP = 8;
const LEAST_CELL = 64;
/** A word that is wider than this is cut after all. */
const MOST_LEAST = 110;
const MARK = 13;

/** Where one cell of a strip stands, from the left and in which line. */
interface Slot {
  row: number;
  x: number;
  line: number;
}

/** The strips of a chart: beside the names on a wide screen, under them on a phone. */
interface Strips {
  slots: Slot[];
  cell: number;
  /** Cells carry their own labels, because no head stands over them. */
  labelled: boolean;
  left: number;
}

/**
 * One strip a jurisdiction, one cell an element: a ball for the firmest commitment and the number
 * of measures. What only a measure about all elements names, and what no document names, is said
 * in words.
 */
export function flowsChart(view: FlowsView, options: ChartOptions): Chart {
  const { words, width } = options;
  const said = flowsWords(view, words);
  if (view.columns.length === 0 || view.rows.length === 0)
    return emptyChart('flows', said, options);
  const strips = stripsOf(view, options);
  const parts: string[] = [];
  let y = 6;
  if (!strips.labelled) {
    const head = headOf(view, strips, options);
    parts.push(head.draw(0, y));
    y += head.height;
  }
  for (const [i, jurisdiction] of view.columns.entries()) {
    const cells = view.rows.flatMap(({ cells: row }) => row[i] ?? []);
    const block = stripOf(jurisdiction, cells, view, strips, options);
    parts.push(block.draw(0, y + 14), rule(0, y + block.height + 26, width, y + block.height + 26));
    y += block.height + 26;
  }
  const note = paragraph(wrap(said.note, width * 0.96, 12), width, { size: 12, soft: true });
  parts.push(note.draw(0, y + 12));
  const height = y + note.height + 16;
  return chartOf({ name: 'flows', height, body: parts.join('') }, said, options);
}

/** The width in which no word of a cell has to be cut; Chinese breaks anywhere. */
function leastCell({ rows, commitments }: FlowsView, words: Localizer): number {
  const width = (text: string, size: number, bold: boolean) =>
    Math.max(
      ...text
        .split(/\s+/)
        .map((word) => (/\p{Script=Han}/u.test(word) ? 0 : textWidth(word, size, bold))),
    );
  const labels = rows.map(({ category }) => width(words.text(category.label), 12, true));
  const below = commitments.map(({ label }) => width(words.text(label), 11, false));
  return Math.min(MOST_LEAST, Math.max(LEAST_CELL, ...labels, ...below));
}

/** All cells in one line beside the name where there is room; else groups of lines under it. */
function stripsOf(view: FlowsView, { words, width }: ChartOptions): Strips {
  const { rows } = view;
  const least = leastCell(view, words);
  const members = groups(
    rows.map(({ category }, row) => ({ row, group: category.group })),
    (entry) => entry.group,
  );
  const gaps = (members.length - 1) * GROUP_GAP;
  const beside = (width - NAME - gaps) / rows.length - HEAD_GAP;
  if (beside >= least) {
    let x = NAME;
    const slots = members.flatMap(([, entries], i) => {
      if (i > 0) x += GROUP_GAP;
      return entries.map(({ row }) => {
        const slot = { row, x, line: 0 };
        x += beside + HEAD_GAP;
        return slot;
      });
    });
    return { slots, cell: beside, labelled: false, left: NAME };
  }
  const perLine = Math.max(1, Math.floor((width + CELL_GAP) / (least + CELL_GAP)));
  const cell = (width + CELL_GAP) / perLine - CELL_GAP;
  let line = -1;
  const slots = members.flatMap(([, entries]) =>
    entries.map(({ row }, i) => {
      if (i % perLine === 0) line += 1;
      return { row, x: (i % perLine) * (cell + CELL_GAP), line };
    }),
  );
  return { slots, cell, labelled: true, left: 0 };
}

/** The groups, and under them the elements, over the strips. */
function headOf(view: FlowsView, strips: Strips, { words, width }: ChartOptions): Block {
  const { rows, lens } = view;
  const labels = strips.slots.map(({ row, x }) => ({
    x,
    block: paragraph(
      balance(words.text(rows[row]?.category.label ?? lens.label), strips.cell, 12, true),
      strips.cell,
      { size: 12, bold: true, leading: 16 },
    ),
  }));
  const named = (lens.groups ?? []).flatMap(({ id, label }) => {
    const own = strips.slots.filter(({ row }) => rows[row]?.category.group === id);
    const [from, to] = [own[0], own.at(-1)];
    return from && to ? [{ text: words.text(label), from: from.x, to: to.x + strips.cell }] : [];
  });
  const above = named.length > 0 ? 26 : 0;
  const tallest = Math.max(...labels.map(({ block }) => block.height));
  const height = above + tallest + 8;
  return {
    width,
    height,
    draw: (x, y) =>
      named
        .map(
          ({ text, from, to }) =>
            textAt(wrap(text, to - from, 12).slice(0, 1), {
              x: x + from,
              y: y + 12,
              size: 12,
              soft: true,
            }) + rule(x + from, y + 18, x + to, y + 18),
        )
        .join('') +
      labels
        .map(({ block, x: left }) => block.draw(x + left, y + above + tallest - block.height))
        .join('') +
      rule(x, y + height, x + width, y + height, 'var(--ink)', 2),
  };
}

/** Name and reach of a jurisdiction, and its cells. */
function stripOf(
  jurisdiction: Jurisdiction,
  cells: readonly FlowCell[],
  view: FlowsView,
  strips: Strips,
  options: ChartOptions,
): Block {
  const { words, width } = options;
  const name = nameOf(jurisdiction, view, strips, options);
  const blocks = strips.slots.flatMap((slot) => {
    const [cell, row] = [cells[slot.row], view.rows[slot.row]];
    if (!cell || !row) return [];
    const style: FlowCellStyle = {
      width: strips.cell,
      label: strips.labelled ? words.text(row.category.label) : undefined,
    };
    return [{ slot, block: flowCell(cell, style, options) }];
  });
  const tops: number[] = [];
  let y = strips.labelled ? name.height + 10 : 0;
  const lines = Math.max(...strips.slots.map(({ line }) => line)) + 1;
  for (let line = 0; line < lines; line++) {
    tops.push(y);
    const tall = blocks.filter(({ slot }) => slot.line === line).map(({ block }) => block.height);
    y += Math.max(0, ...tall) + (strips.labelled ? 14 : 0);
  }
  return {
    width,
    height: Math.max(name.height, y - (strips.labelled ? 14 : 0)),
    draw: (left, top) =>
      name.draw(left, top) +
      blocks
        .map(({ slot, block }) => block.draw(left + slot.x, top + (tops[slot.line] ?? 0)))
        .join(''),
  };
}

/** The jurisdiction with its mark, how many elements it connects, what that rests on. */
function nameOf(
  jurisdiction: Jurisdiction,
  view: FlowsView,
  { left }: Strips,
  { words, width }: ChartOptions,
): Block {
  const indent = MARK + 7;
  const room = (left || width) - indent - 12;
  const reach = view.reach.find((entry) => entry.jurisdiction === jurisdiction);
  const title = paragraph(balance(words.text(jurisdiction.short), room, 15, true), room, {
    size: 15,
    bold: true,
    leading: 20,
    class: 'display',
  });
  const basis = view.basis?.get(jurisdiction.id) ?? '';
  const context = jurisdiction.column ? '' : words.say('chart.coverage.context');
  const under = [
    words.say('chart.flows.reach', {
      n: reach?.connected.length ?? 0,
      total: view.rows.length,
    }),
    [context, basis].filter((part) => part !== '').join(' · '),
  ].flatMap((line) => (line ? wrap(line, room, 12) : []));
  const below = paragraph(under, room, { size: 12, soft: true, leading: 17 });
  const inLine =
    left === 0 &&
    textWidth(under.join(' · '), 12) +
      textWidth(words.text(jurisdiction.short), 15, true) +
      indent +
      12 <=
      width;
  const beside = indent + textWidth(words.text(jurisdiction.short), 15, true) + 12;
  return {
    width: left || width,
    height: inLine ? title.height : title.height + 4 + below.height,
    draw: (x, y) =>
      place(
        x,
        y + 2,
        el('path', { d: markPath(jurisdiction.mark, MARK), fill: colourOf(jurisdiction) }),
      ) +
      title.draw(x + indent, y) +
      (inLine
        ? textAt(under.join(' · '), { x: x + beside, y: y + 14, size: 12, soft: true })
        : below.draw(x + indent, y + title.height + 4)),
  };
}
