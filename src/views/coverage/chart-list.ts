import type { CoverageRow } from './model.ts';
import type { Jurisdiction } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { cellBlock, saysNothing } from './chart-cells.ts';
import type { Layout } from './chart-layout.ts';
import type { CoverageView } from './chart-words.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { balance, textWidth, wrap } from '../../charts/measure.ts';
import { el, place, rule } from '../../charts/svg.ts';
import type { ChartOptions } from '../../charts/types.ts';

const MARK = 11;
const INDENT = MARK + 7;
const SIZE = 12;

/** Room for the names at the left: as much as the longest needs, within a third of the width. */
function nameRoom(view: CoverageView, words: Localizer, width: number): number {
  const names = view.columns.map(({ short }) => textWidth(words.text(short), SIZE));
  return Math.min(width / 3, INDENT + Math.max(0, ...names)) + 10;
}

function nameBlock(jurisdiction: Jurisdiction, room: number, words: Localizer): Block {
  const inner = room - INDENT - 10;
  const name = paragraph(balance(words.text(jurisdiction.short), inner, SIZE), inner, {
    size: SIZE,
    leading: 16,
  });
  const mark = el('path', {
    d: markPath(jurisdiction.mark, MARK),
    fill: colourOf(jurisdiction),
  });
  return {
    width: room,
    height: name.height,
    draw: (x, y) => place(x, y + 2, mark) + name.draw(x + INDENT, y),
  };
}

/** What each jurisdiction's entries rest on, where that is said, and which are context. */
export function listHead(view: CoverageView, { words, width }: ChartOptions): Block {
  const room = nameRoom(view, words, width);
  const entries = view.columns.flatMap((jurisdiction) => {
    const basis = view.basis?.get(jurisdiction.id);
    const said = basis ?? (jurisdiction.column ? '' : words.say('chart.coverage.context'));
    const inner = width - room;
    const beside = paragraph(wrap(said, inner, 11), inner, { size: 11, soft: true });
    const name = nameBlock(jurisdiction, room, words);
    return said ? [{ name, beside, height: Math.max(name.height, beside.height) + 4 }] : [];
  });
  const height = entries.reduce((sum, entry) => sum + entry.height, 0);
  return {
    width,
    height: height + 8,
    draw: (x, y) => {
      let top = y;
      const drawn = entries.map(({ name, beside, height: tall }) => {
        const at = top;
        top += tall;
        return name.draw(x, at) + beside.draw(x + room, at + 1);
      });
      const bottom = y + height + 7;
      return drawn.join('') + rule(x, bottom, x + width, bottom, 'var(--ink)', 2);
    },
  };
}

/** A row as a list: a line a jurisdiction that has measures, then the names of those without. */
export function listRow(
  row: CoverageRow,
  view: CoverageView,
  layout: Layout,
  { words, width, idPrefix }: ChartOptions,
): Block {
  const nothing = saysNothing(row);
  const room = nameRoom(view, words, width);
  const label = paragraph(balance(words.text(row.category.label), width, 13, true), width, {
    size: 13,
    bold: true,
    soft: nothing,
    leading: 19,
  });
  const lines = row.cells.flatMap((cell, i): Block[] => {
    const jurisdiction = view.columns[i];
    if (!jurisdiction || cell.kind === 'unmentioned') return [];
    const name = nameBlock(jurisdiction, room, words);
    const inner = width - room;
    const { also } = layout;
    const block = cellBlock(cell, inner, { view, words, layout, jurisdiction, also, idPrefix });
    return [
      {
        width,
        height: Math.max(name.height, block.height) + 6,
        draw: (x, y) => name.draw(x, y + 1) + block.draw(x + room, y),
      },
    ];
  });
  const silent = view.columns.filter((_, i) => row.cells[i]?.kind === 'unmentioned');
  if (silent.length > 0) {
    const said = nothing
      ? words.say('chart.coverage.nowhere')
      : words.say('chart.coverage.unmentioned-names', {
          names: words.list(silent.map(({ short }) => words.text(short))),
        });
    lines.push(paragraph(wrap(said, width, 11), width, { size: 11, soft: true, leading: 15 }));
  }
  const pad = nothing ? 6 : 9;
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  return {
    width,
    height: pad + label.height + 6 + height + pad,
    draw: (x, y) => {
      let top = y + pad + label.height + 6;
      const drawn = lines.map((line) => {
        const at = top;
        top += line.height;
        return line.draw(x, at);
      });
      return label.draw(x, y + pad) + drawn.join('');
    },
  };
}
