import type { CoverageRow } from './model.ts';
import { cellBlock, saysNothing, type CellContext } from './chart-cells.ts';
import type { Layout } from './chart-layout.ts';
import type { CoverageView } from './chart-words.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { balance, wrap } from '../../charts/measure.ts';
import { el, place, rule } from '../../charts/svg.ts';
import type { ChartOptions } from '../../charts/types.ts';

const MARK = 12;

/** The heads of the columns: mark, name, what the column rests on, and a rule in its colour. */
export function matrixHead(
  view: CoverageView,
  layout: Layout,
  { words, width }: ChartOptions,
): Block {
  const size = layout.compact ? 12 : 14;
  const heads = view.columns.map((jurisdiction, i) => {
    const column = layout.columns[i] ?? { x: 0, width: 0 };
    const inner = column.width - MARK - 6;
    const name = paragraph(balance(words.text(jurisdiction.short), inner, size, true), inner, {
      size,
      bold: true,
      leading: Math.round(size * 1.3),
    });
    const basis = view.basis?.get(jurisdiction.id) ?? '';
    const under = paragraph(basis ? wrap(basis, column.width, 11) : [], column.width, {
      size: 11,
      soft: true,
    });
    return { jurisdiction, column, name, under, height: name.height + under.height + 4 };
  });
  const context =
    layout.divider === undefined
      ? undefined
      : paragraph(wrap(words.say('chart.coverage.context'), width - layout.divider - 8, 11), 0, {
          size: 11,
          soft: true,
        });
  const above = context ? context.height + 8 : 0;
  const height = above + Math.max(0, ...heads.map((head) => head.height)) + 8;
  return {
    width,
    height: height + 1,
    draw: (x: number, y: number): string => {
      const bottom = y + height;
      const drawn = heads.map(({ jurisdiction, column, name, under }) => {
        const left = x + column.x;
        const start = y + above;
        return (
          place(
            left,
            start + size * 0.62 - MARK / 2,
            el('path', { d: markPath(jurisdiction.mark, MARK), fill: colourOf(jurisdiction) }),
          ) +
          name.draw(left + MARK + 6, start) +
          under.draw(left, start + name.height + 2) +
          rule(left, bottom, left + column.width, bottom, colourOf(jurisdiction), 2)
        );
      });
      const first = layout.columns[view.columns.findIndex(({ column }) => !column)];
      return (
        drawn.join('') +
        (layout.compact ? '' : rule(x, bottom, x + layout.label - 16, bottom, 'var(--ink)', 2)) +
        (context && first ? context.draw(x + first.x, y) : '') +
        (layout.divider === undefined
          ? ''
          : rule(x + layout.divider, y, x + layout.divider, bottom + 1))
      );
    },
  };
}

/** One row: the label beside or over its cells. */
export function matrixRow(
  row: CoverageRow,
  view: CoverageView,
  layout: Layout,
  options: ChartOptions,
): Block {
  const { words, width, idPrefix } = options;
  const { compact } = layout;
  const text = words.text(row.category.label);
  const labelWidth = compact ? width : layout.label - 16;
  const size = compact ? 13 : 14;
  const nowhere = saysNothing(row);
  const label = paragraph(balance(text, labelWidth, size, compact), labelWidth, {
    size,
    bold: compact,
    soft: nowhere,
    leading: 19,
  });
  const across = width - (compact ? 0 : layout.label);
  const cells = nowhere
    ? [
        {
          x: layout.columns[0]?.x ?? 0,
          block: paragraph(wrap(words.say('chart.coverage.nowhere'), across, 12), across, {
            size: 12,
            soft: true,
          }),
        },
      ]
    : row.cells.flatMap((cell, i) => {
        const [jurisdiction, column] = [view.columns[i], layout.columns[i]];
        if (!jurisdiction || !column) return [];
        const { also } = column;
        const context: CellContext = { view, words, layout, jurisdiction, also, idPrefix };
        return [{ x: column.x, block: cellBlock(cell, column.width, context) }];
      });
  const pad = nowhere ? 6 : 9;
  const cellTop = compact ? pad + label.height + 6 : pad;
  const divider = nowhere ? undefined : layout.divider;
  const tallest = Math.max(0, ...cells.map(({ block }) => block.height));
  const height = Math.max(cellTop + tallest, pad + label.height) + pad;
  return {
    width,
    height,
    draw: (x: number, y: number): string =>
      label.draw(x, y + pad) +
      cells.map((cell) => cell.block.draw(x + cell.x, y + cellTop)).join('') +
      (divider === undefined
        ? ''
        : rule(x + divider, y + (compact ? cellTop : 0), x + divider, y + height)),
  };
}
