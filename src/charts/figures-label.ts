import type { OwnedFigure } from '../corpus/index.ts';
import { ownerOf } from './figures-words.ts';
import type { Block } from './flow.ts';
import { colourOf } from './frame.ts';
import { markPath } from './marks.ts';
import { balance, textWidth } from './measure.ts';
import { el, place, textAt } from './svg.ts';

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
}

const SIZE = 13;
const LEADING = 18;

/** What a figure counts, and after it, quieter, the paragraph that states it. */
export function labelBlock(figure: OwnedFigure, layout: FiguresLayout): Block {
  const jurisdiction = ownerOf(figure);
  const indent = layout.marked ? 18 : 0;
  const passage = figure.figure.evidence[0] ? `¶${figure.figure.evidence[0].paragraph}` : '';
  const room = passage ? textWidth(passage, 11.5) + 8 : 0;
  const lines = balance(layout.name(figure), layout.label - indent - room, SIZE);
  return {
    width: layout.label,
    height: lines.length * LEADING - 2,
    draw: (x, y) =>
      (layout.marked && jurisdiction
        ? place(
            x,
            y + 2,
            el('path', { d: markPath(jurisdiction.mark, 12), fill: colourOf(jurisdiction) }),
          )
        : '') +
      textAt(lines, { x: x + indent, y: y + 13, size: SIZE, leading: LEADING, after: passage }),
  };
}
