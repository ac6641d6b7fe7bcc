import type { Context } from '../briefing/context.ts';
import { drawn, link, text } from '../briefing/nodes.ts';
import { lines } from '../briefing/table-node.ts';
import type { Partnership } from '../corpus/index.ts';
import { pathOf } from '../routes/records.ts';
import type { DrawnSlip } from './slips.ts';

/** A partnership: what it is, the bodies of both sides, its form and how far along it is. */
export function partnershipSlip(record: Partnership, { words, notes }: Context): DrawnSlip {
  const id = `partnership:${record.id}`;
  const page = pathOf({ kind: 'partnership', record });
  const title = words.text(record.title);
  const names = (bodies: Partnership['mainland']) =>
    text(words.list(bodies.map(({ name }) => words.text(name))));
  return {
    kind: 'partnership',
    title,
    page,
    cells: [
      [link(page, [drawn(title, undefined, [id])]), ...notes.marks(record.evidence.slice(0, 1))],
      lines([[names(record.mainland)], [names(record.hong_kong)]]),
      lines([
        [text(words.label('partnership-forms', record.form))],
        [text(words.label('commitments', record.commitment))],
      ]),
    ],
  };
}
