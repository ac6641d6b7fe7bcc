import type { Growth, GrowthGroup } from './growth.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { balance, wrap } from '../../charts/measure.ts';
import { rowPlaces, isStacked } from '../../charts/rows.ts';
import { textAt } from '../../charts/svg.ts';
import type { ChartOptions } from '../../charts/types.ts';

const LABEL = 260;

/** What is drawn of a target beside its name; `top` is its upper edge. */
interface Drawn {
  height: number;
  draw(left: number, top: number): string;
}

/** How groups of targets are drawn. */
interface GroupedRows {
  /** What stands under a target's name. */
  under(growth: Growth): readonly string[];
  /** The pictures of a group, a target each, in its order. */
  pictures(group: GrowthGroup, left: number): readonly Drawn[];
}

/**
 * Targets under each other, numbers and shares under a head of their own, with a note at the foot:
 * what may not be ranked together does not stand together.
 * @returns SVG, and its height in pixels
 */
export function groupedRows(
  groups: readonly GrowthGroup[],
  { under, pictures }: GroupedRows,
  note: string,
  options: ChartOptions,
): { body: string; height: number } {
  const { width } = options;
  const stacked = isStacked(width);
  const left = stacked ? 0 : LABEL + 24;
  const parts: string[] = [];
  let y = 6;
  for (const group of groups) {
    const head = headOf(group, options);
    parts.push(head.draw(0, y));
    y += head.height + 12;
    const drawn = pictures(group, left);
    const rows = group.growths.map((growth, i) => ({
      head: labelOf(growth, under(growth), stacked ? width : LABEL, options),
      bar: drawn[i] ?? { height: 0, draw: () => '' },
    }));
    const { places, bottom } = rowPlaces(rows, { left, top: y, gap: 14 });
    for (const [i, { head: label, bar }] of rows.entries()) {
      const place = places[i] ?? { head: y, bar: y };
      parts.push(label.draw(0, place.head), bar.draw(left, place.bar));
    }
    y = bottom + 28;
  }
  const foot = paragraph(wrap(note, width * 0.96, 12), width, { size: 12, soft: true });
  parts.push(foot.draw(0, y - 4));
  return { body: parts.join(''), height: y + foot.height };
}

/** What is compared, and how far it may be. */
function headOf({ kind }: GrowthGroup, { words, width }: ChartOptions): Block {
  const title = words.say(`chart.growth.${kind}`);
  const how = paragraph(wrap(words.say(`chart.growth.${kind}-how`), width * 0.96, 12), width, {
    size: 12,
    soft: true,
    leading: 17,
  });
  return {
    width,
    height: 24 + how.height,
    draw: (x, y) =>
      textAt(title, { x, y: y + 15, size: 15, bold: true, class: 'display' }) + how.draw(x, y + 24),
  };
}

/** One indicator: its name, and what is told of it. */
function labelOf(
  { target }: Growth,
  lines: readonly string[],
  room: number,
  { words }: ChartOptions,
): Block {
  const name = paragraph(balance(words.text(target.title), room, 14), room, {
    size: 14,
    leading: 19,
  });
  const under = paragraph(
    lines.flatMap((line) => balance(line, room, 12)),
    room,
    { size: 12, soft: true, leading: 17 },
  );
  return {
    width: room,
    height: name.height + 4 + under.height,
    draw: (x, y) => name.draw(x, y) + under.draw(x, y + name.height + 4),
  };
}
