import { ownerOf } from './model.ts';
import type { OwnedFigure } from '../../corpus/index.ts';
import { paragraph, type Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { balance, textWidth, wrap } from '../../charts/measure.ts';
import { el, place, textAt } from '../../charts/svg.ts';

/** Where labels and tracks stand. */
export interface FiguresLayout {
  /** Labels stand over their tracks (a phone). */
  stacked: boolean;
  /** Where the tracks and values begin. */
  track: number;
  /** The width of a label. */
  label: number;
  /** What a figure is called in the chart. */
  name(figure: OwnedFigure): string;
  /** Whether a label needs the mark of its jurisdiction, because there are several. */
  marked: boolean;
  /** A line under the label, in the place of the paragraph after it. */
  under?(figure: OwnedFigure): string;
  /** Whether every scale is logarithmic and runs from power to power of ten. */
  decades?: boolean;
}

const SIZE = 13;
const LEADING = 18;

const UNDER = 11.5;

/** What a figure counts, and after it or under it, quieter, who states it and where. */
export function labelBlock(figure: OwnedFigure, layout: FiguresLayout): Block {
  const jurisdiction = ownerOf(figure);
  const indent = layout.marked ? 18 : 0;
  const under = layout.under?.(figure) ?? '';
  const [first] = figure.figure.evidence;
  const passage = first && under === '' ? `¶${first.paragraph}` : '';
  const room = passage ? textWidth(passage, UNDER) + 8 : 0;
  const width = layout.label - indent;
  const lines = balance(layout.name(figure), width - room, SIZE);
  const height = lines.length * LEADING - 2;
  const below = paragraph(under ? wrap(under, width, UNDER) : [], width, {
    size: UNDER,
    leading: 16,
    soft: true,
  });
  return {
    width: layout.label,
    height: height + (under ? below.height + 2 : 0),
    draw: (x, y) =>
      (layout.marked && jurisdiction
        ? place(
            x,
            y + 2,
            el('path', { d: markPath(jurisdiction.mark, 12), fill: colourOf(jurisdiction) }),
          )
        : '') +
      textAt(lines, { x: x + indent, y: y + 13, size: SIZE, leading: LEADING, after: passage }) +
      (under ? below.draw(x + indent, y + height + 2) : ''),
  };
}
