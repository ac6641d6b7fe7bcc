import type { Network } from './model.ts';
import type { Jurisdiction, Organisation, Partnership } from '../../corpus/index.ts';
import { type Codebook, valueOf } from '../../schema/index.ts';
import { labelledBall, paragraph, type Block } from '../../charts/flow.ts';
import { colourOf } from '../../charts/frame.ts';
import { markPath } from '../../charts/marks.ts';
import { balance, textWidth, widest } from '../../charts/measure.ts';
import { dateOf, formOf } from './chart-words.ts';
import { el, place, textAt } from '../../charts/svg.ts';
import type { ChartOptions } from '../../charts/types.ts';

/** A network, and the codebook that says how firm and of what form its partnerships are. */
export interface PartnershipsView {
  network: Network;
  codebook: Codebook;
}

/** The commitment, the form and under it the date of a partnership. */
export function formLabel(
  partnership: Partnership,
  width: number,
  { codebook }: PartnershipsView,
  { words }: ChartOptions,
): Block {
  const { level } = valueOf(codebook, 'commitments', partnership.commitment);
  const form = labelledBall(level, formOf(partnership, words), 13, 'var(--ink)');
  const indent = 17;
  const lines = balance(dateOf(partnership, words), width - indent, 12);
  const date = paragraph(lines, width - indent, { size: 12, soft: true });
  return {
    width: Math.max(form.width, indent + widest(lines, 12)),
    height: 20 + date.height,
    draw: (x, y) => form.draw(x, y) + date.draw(x + indent, y + 19),
  };
}

/** Where the form stands in the codebook's list, which decides the pattern of its line. */
export const kindOf = ({ form }: Partnership, { codebook }: PartnershipsView): number =>
  codebook.lists['partnership-forms'].values.findIndex(({ id }) => id === form);

/** A jurisdiction's mark and name, or that a body belongs to none. */
export function homeLabel(home: Jurisdiction | undefined, { words }: ChartOptions): Block {
  const name = home ? words.text(home.short) : words.say('organisations.homeless');
  const room = home ? 18 : 0;
  return {
    width: room + textWidth(name, 13, true),
    height: 18,
    draw: (x, y) =>
      (home
        ? place(x, y + 3, el('path', { d: markPath(home.mark, 12), fill: colourOf(home) }))
        : '') + textAt(name, { x: x + room, y: y + 14, size: 13, bold: true }),
  };
}

/** The lines of a body's name, with room for a font that is wider than the estimate. */
export const nameLines = ({ name }: Organisation, width: number, { words }: ChartOptions) =>
  balance(words.text(name), width * 0.92, 13);
